import type { StrapiApp } from '@strapi/strapi/admin';

import { addStateColumn } from './state-column';
import { StateFilter } from './state-filter';

type App = Pick<StrapiApp, 'getPlugin' | 'registerHook'>;

/** Where each document of a governed type stands: a column of the content manager's lists, and a filter above them. */
export function addToListView(app: App): void {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', addStateColumn);
  const contentManager = app.getPlugin('content-manager');
  contentManager?.injectComponent('listView', 'actions', { name: 'attest-state', Component: StateFilter });
}
