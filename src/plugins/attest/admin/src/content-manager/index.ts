import type { StrapiApp } from '@strapi/strapi/admin';

import { addToBulkActions } from './bulk';
import { addToEditView, type ContentManager } from './edit-view';
import { addToListView } from './list-view';

type App = Pick<StrapiApp, 'getPlugin' | 'registerHook'>;

/** What the plugin changes in the content manager's own screens. */
export function addToContentManager(app: App): void {
  const contentManager = app.getPlugin('content-manager').apis as ContentManager;
  addToEditView(contentManager);
  addToBulkActions(contentManager);
  addToListView(app);
}
