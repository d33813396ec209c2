import type { StrapiApp } from '@strapi/strapi/admin';

import { hideVendorNews } from './branding/hide-vendor-news';
import logo from './branding/logo.svg';
import { addContactsPage } from './contacts/add-contacts-page';
import { translateCells } from './content-manager/translate-cells';
import { translateHints } from './content-manager/translate-hints';
import { addReadings } from './newsroom/add-readings';
import { addPlanPage, addPlanPanel } from './plan-page/add-plan-page';
import { addRecipientsPanel } from './recipients/add-recipients-panel';
import { addPressPage, addPressPanel } from './press/add-press-page';
import { translations } from './translations';

export default {
  config: {
    locales: ['sv'],
    translations,
    auth: { logo },
    menu: { logo },
    head: { favicon: logo },
    tutorials: false,
    notifications: { releases: false },
  },

  register(app: StrapiApp) {
    hideVendorNews();
    addPlanPage(app);
    addPressPage(app);
    addContactsPage(app);
  },

  bootstrap(app: Pick<StrapiApp, 'registerHook' | 'getPlugin'>) {
    addReadings(app);
    addPlanPanel(app);
    addRecipientsPanel(app);
    addPressPanel(app);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', translateHints);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', translateCells);
  },
};
