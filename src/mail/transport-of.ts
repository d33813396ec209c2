import type { Core } from '@strapi/strapi';

import type { MailTransport } from './transport';

/** What config/plugins.ts gave Strapi's mail provider. */
export const transportOf = (strapi: Core.Strapi): MailTransport => strapi.config.get('plugin::email.providerOptions');
