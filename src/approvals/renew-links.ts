import type { Core } from '@strapi/strapi';
import type { ActsService } from 'strapi-plugin-attest/strapi-server';

import { acting } from '../access/acting-person';
import type { AuthorityChange } from '../documents/guard-authority';

/** Whatever waits for an office that is written to at another address is sent there, in the transaction of the change. */
export const renewLinks =
  (strapi: Core.Strapi) =>
  async ({ uid, documentId, fields }: AuthorityChange): Promise<void> => {
    if (uid !== 'api::office.office' || !fields.includes('routingEmail')) return;
    const acts: ActsService = strapi.plugin('attest').service('acts');
    const who = acting(strapi);
    await acts.addressChanged(documentId, who.kind === 'person' ? who.id : null);
  };
