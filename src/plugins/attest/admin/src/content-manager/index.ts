import type { StrapiApp } from '@strapi/strapi/admin';

import { addToEditView, type ContentManager } from './edit-view';

type App = Pick<StrapiApp, 'getPlugin' | 'registerHook'>;

/** What the plugin changes in the content manager's own screens. */
export function addToContentManager(app: App): void {
  addToEditView(app.getPlugin('content-manager').apis as ContentManager);
}
