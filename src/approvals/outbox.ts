import type { Core } from '@strapi/strapi';
import type { OutboxService } from 'strapi-plugin-attest/strapi-server';

export type { Handler, NewEntry, PutOff } from 'strapi-plugin-attest/strapi-server';

/** The one outbox, which the application's own work goes through too. */
export const outboxOf = (strapi: Core.Strapi): OutboxService => strapi.plugin('attest').service('outbox');

/** Forgets what went wrong with entries whose key begins so: an error may quote an address. They go on as before. */
export async function forgetErrors(strapi: Core.Strapi, prefix: string): Promise<void> {
  await strapi.db.query('plugin::attest.outbox-entry').updateMany({ where: { key: { $startsWith: prefix } }, data: { lastError: null } }); // prettier-ignore
}
