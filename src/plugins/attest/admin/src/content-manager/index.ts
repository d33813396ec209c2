import type { StrapiApp } from '@strapi/strapi/admin';

type App = Pick<StrapiApp, 'getPlugin' | 'registerHook'>;

/** What the plugin changes in the content manager's own screens. */
export function addToContentManager(_app: App): void {}
