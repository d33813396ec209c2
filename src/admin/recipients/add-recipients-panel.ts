import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

import { recipientsPanel } from './recipients-panel';

/** Beside the form of a message: who should get it by its plan. */
export function addRecipientsPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  const contentManager = app.getPlugin('content-manager').apis as ContentManagerPlugin['config']['apis'];
  contentManager.addEditViewSidePanel([recipientsPanel]);
}
