import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { PaperPlane } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

import { MAY_SEND } from './may-send';
import { pressPanel } from './press-panel';

/** Press mailings in the menu, for those who may send them. */
export function addPressPage(app: StrapiApp): void {
  app.addMenuLink({
    to: 'press',
    icon: PaperPlane,
    intlLabel: { id: 'press.menu', defaultMessage: 'Press' },
    permissions: MAY_SEND,
    position: 4,
    Component: () => import('./app'),
  });
}

/** The way to a mailing from where the message is written. */
export function addPressPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  const contentManager = app.getPlugin('content-manager').apis as ContentManagerPlugin['config']['apis'];
  contentManager.addEditViewSidePanel([pressPanel]);
}
