import type { StrapiApp } from '@strapi/strapi/admin';

import { addToListView } from './list-view';

type App = Pick<StrapiApp, 'getPlugin' | 'registerHook'>;

/** What the plugin changes in the content manager's own screens. */
export function addToContentManager(app: App): void {
  addToListView(app);
}
