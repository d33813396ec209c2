import type { Core } from '@strapi/strapi';

import { publicVersionOf } from '../api/newsroom/services/public-version';

/** Contacts are read from the offices themselves: whatever changes one changes what the public reads. */
export function raiseOnContacts(strapi: Core.Strapi): void {
  const raise = (): Promise<void> => publicVersionOf(strapi).raise();
  strapi.db.lifecycles.subscribe({
    models: ['api::office.office', 'api::organisation.organisation'],
    afterCreate: raise,
    afterUpdate: raise,
    afterDelete: raise,
    afterUpdateMany: raise,
    afterDeleteMany: raise,
  });
}
