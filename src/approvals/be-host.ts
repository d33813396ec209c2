import type { Core } from '@strapi/strapi';
import type { HostService } from 'strapi-plugin-attest/strapi-server';

import { approvalsHost } from './host';

/** Tells the plugin whom it works for; in `register`, before the plugin needs to know. */
export function beHost(strapi: Core.Strapi): void {
  const host: HostService = strapi.plugin('attest').service('host');
  host.use(approvalsHost(strapi));
}
