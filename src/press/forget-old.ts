import type { Core } from '@strapi/strapi';

import { clockOf } from '../approvals/clock';
import { decisionLog } from '../approvals/decision-log';
import { forgetDeliveries, NOBODY } from './forget-deliveries';
import { oneAtATime } from './rows/one-at-a-time';
import { pressSettings } from './settings';

const MAILING = 'api::mailing.mailing';
const DELIVERY = 'api::delivery.delivery';
const DAY = 86_400_000;
/** Deliveries that are forgotten in one transaction: mailings that are being sent wait for it. */
const AT_ONCE = 500;

/** Every night, on every node: what one has forgotten the others find no more. */
export function forgetOldNightly(strapi: Core.Strapi): void {
  const task = async (): Promise<void> => {
    try {
      await forgetOld(strapi);
    } catch (error) {
      strapi.log.warn('Recipients of old press mailings could not be forgotten. It is tried again next night.', { error }); // prettier-ignore
    }
  };
  strapi.cron.add({ forgetOldDeliveries: { task, options: { rule: '0 40 2 * * *', tz: 'Europe/Stockholm' } } });
}

/**
 * Leaves numbers of mailings that ended so long ago: who got them is forgotten, so that a correction does not reach them any more.
 * One that is being sent is left alone, however old it is; one that was stopped that long ago is not going on any more.
 */
export async function forgetOld(strapi: Core.Strapi): Promise<void> {
  const { keepDays } = pressSettings(strapi);
  if (keepDays === 0) return;
  const before = new Date(clockOf(strapi)().getTime() - keepDays * DAY).toISOString();
  const where = { state: { $in: ['finished', 'stopped'] }, endedAt: { $lte: before }, forgottenAt: { $null: true } };
  const old = await strapi.db.query(MAILING).findMany({ select: ['key'], where, orderBy: { id: 'asc' } });
  for (const { key } of old) while (await forgetSome(strapi, String(key), where)) continue;
}

/** @returns whether there may be more */
async function forgetSome(strapi: Core.Strapi, mailing: string, isOld: object): Promise<boolean> {
  return oneAtATime(strapi, async () => {
    const mailings = strapi.db.query(MAILING);
    const row = await mailings.findOne({ select: ['message'], where: { ...isOld, key: mailing } });
    if (!row) return false; // it goes on again, or another node was here
    const deliveries = strapi.db.query(DELIVERY);
    const rows = await deliveries.findMany({ select: ['id', 'key', 'state', 'attempts'], where: { mailing, contact: { $ne: NOBODY } }, limit: AT_ONCE }); // prettier-ignore
    await forgetDeliveries(strapi, rows);
    if (rows.length === AT_ONCE) return true;
    const recipients = await deliveries.count({ where: { mailing } });
    await mailings.updateMany({ where: { key: mailing }, data: { forgottenAt: clockOf(strapi)().toISOString(), state: 'finished', openKey: null } }); // prettier-ignore
    await decisionLog(strapi).write({ kind: 'press-recipients-forgotten', subject: { uid: 'api::message.message', document: String(row['message']) }, data: { mailing, recipients } }); // prettier-ignore
    return false;
  });
}
