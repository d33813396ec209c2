import type { StrapiApp } from '@strapi/strapi/admin';

import { addToContentManager } from './content-manager';
import { InboxIcon } from './menu/inbox-icon';
import { permissions } from './permissions';
import { addReading } from './reading/readings';
import { registerTrads } from './translations';
import { widgets } from './widgets';

type Bootstrapped = Pick<StrapiApp, 'addSettingsLink' | 'getPlugin' | 'registerHook'>;

/** The admin half of the plugin: what is added to Strapi's own screens, and the plugin's own. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'attest', name: 'attest', apis: { addReading } });
    app.addMenuLink({
      to: 'plugins/attest',
      icon: InboxIcon,
      intlLabel: { id: 'attest.name', defaultMessage: 'Attest' },
      permissions: permissions.inbox,
      position: 2,
      Component: () => import('./pages/app'),
    });
    app.widgets.register(widgets);
  },

  bootstrap(app: Bootstrapped) {
    app.addSettingsLink('global', {
      id: 'attest-policy',
      to: 'attest-policy',
      intlLabel: { id: 'attest.policy.title', defaultMessage: 'Policy' },
      permissions: permissions.readPolicy,
      Component: () => import('./settings/policy'),
    });
    app.addSettingsLink('global', {
      id: 'attest-mail',
      to: 'attest-mail',
      intlLabel: { id: 'attest.mail.link', defaultMessage: 'My notices by mail' },
      permissions: [],
      Component: () => import('./settings/mail'),
    });
    addToContentManager(app);
  },

  registerTrads,
};
