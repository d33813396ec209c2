import { Phone } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

import { MAY_READ } from './may-read';

/** Media contacts in the menu, beside the mailings to them. */
export function addContactsPage(app: StrapiApp): void {
  app.addMenuLink({
    to: 'contacts',
    icon: Phone,
    intlLabel: { id: 'contacts.menu', defaultMessage: 'Contacts' },
    permissions: MAY_READ,
    position: 5,
    Component: () => import('./app'),
  });
}
