import type { Core } from '@strapi/strapi';

import { settingsOf } from '../config';
import type { HostService } from './host';

/** Where a group can be sent a link: nowhere without the host's word, or where nothing is sent by mail. */
export const addressOf =
  (strapi: Core.Strapi) =>
  async (group: string): Promise<string | undefined> => {
    if (!settingsOf(strapi).mail.isOn) return undefined;
    const host = (strapi.plugin('attest').service('host') as HostService).current();
    return (await host.addressOf?.(group)) || undefined;
  };
