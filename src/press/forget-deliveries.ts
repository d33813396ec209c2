import type { Core } from '@strapi/strapi';

import { forgetErrors } from '../approvals/outbox';
import type { Row } from '../approvals/read-row';
import { MAIL } from './tasks';

const DELIVERY = 'api::delivery.delivery';
/** Whose delivery it was, when nobody is to know any more. */
export const NOBODY = 'erased';
/** Rows in one statement. */
const PORTION = 100;

/**
 * Leaves numbers of deliveries: what was sent when and how it ended, without contact, name, address and what servers said, which may
 * quote the address. What was still to be sent is not. Call it in the turn that mailings are started in.
 */
export async function forgetDeliveries(strapi: Core.Strapi, deliveries: readonly Row[]): Promise<void> {
  const table = strapi.db.query(DELIVERY);
  const tried = deliveries.filter(({ state, attempts }) => state === 'waiting' && Number(attempts) > 0);
  for (const { key } of tried) await forgetErrors(strapi, `${MAIL}:${key}:`);
  for (let from = 0; from < deliveries.length; from += PORTION) {
    const id = { $in: deliveries.slice(from, from + PORTION).map((row) => Number(row['id'])) };
    await table.updateMany({ where: { id, state: 'waiting' }, data: { state: 'skipped', why: 'gone' } });
    await table.updateMany({ where: { id }, data: { contact: NOBODY, name: null, address: null, answer: null, diagnostic: null, inReplyTo: null, claimedUntil: null } }); // prettier-ignore
  }
}
