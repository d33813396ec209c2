import type { ClockService, OutboxService, ReconcilerService } from 'strapi-plugin-attest/strapi-server';

import { startApplication, type Account, type Application, type Person } from '../support/application';
import { tablesOf } from '../support/offices';
import type { Row } from '../support/row';
import { ACCOUNTS, OFFICES, policyOf, type Rule } from './rules';
import { emptied } from './tables';

export const MESSAGE = 'api::message.message';
export const EDITION = 'plugin::attest.edition';
const OFFICE = 'api::office.office';
export const CM = `/content-manager/collection-types/${MESSAGE}`;
const MINUTE = 60_000;
/** Seconds. Thousands of histories take a night, and a session that ended would turn every act into a harmless no. */
const A_WEEK = 604_800;
const SESSIONS = { accessTokenLifespan: A_WEEK, idleSessionLifespan: A_WEEK, maxSessionLifespan: A_WEEK };

/** Who sits where when a history begins. */
export const SEATED: readonly (readonly Account[])[] = [
  ['communicator', 'chair'],
  ['head', 'unit'],
];
export const BEGINNING: Rule = { news: 'approve', offices: [0], quorum: 'one', steps: 1, publish: 'by-author', fourEyes: 'strict' }; // prettier-ignore

export type World = Awaited<ReturnType<typeof createWorld>>;

/** One running application in which any number of histories take place, one after the other, each from a clean slate. */
export async function createWorld() {
  const config = { 'admin.auth.sessions': SESSIONS };
  const application: Application = await startApplication('seeded', { config });
  const { strapi } = application;
  strapi.config.set('plugin::attest.outbox.pollEvery', 0);
  strapi.cron.remove('attestReconciler'); // the model looks for itself, after each step
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const service = <Kind>(name: string): Kind => strapi.plugin('attest').service(name) as Kind;
  const ids = new Map<Account, number>();
  for (const account of ACCOUNTS) {
    const where = { email: `${account}@example.org` };
    ids.set(account, (await strapi.db.query('admin::user').findOne({ where })).id);
    await application.as(account); // signs in now: a history may close the account before its first act
  }
  const { organisation } = await tablesOf(() => application).office('Kommunikatör', 'omsorg');
  const channel = await strapi.db.query('api::channel.channel').findOne({ where: { publicWeb: true } });
  const offices: string[] = [];
  for (const name of OFFICES) {
    const data = { name, kind: 'post', organisation: organisation.documentId } as never;
    offices.push((await strapi.documents(OFFICE).create({ data })).documentId);
  }
  const started = Date.now();
  let time = started;
  service<ClockService>('clock').use(() => new Date(time));

  return {
    application,
    strapi,
    offices,
    channel: channel.documentId as string,
    organisation: organisation.documentId as string,
    id: (account: Account): number => ids.get(account) ?? -1,
    as: (account: Account): Promise<Person> => application.as(account),
    outbox: () => service<OutboxService>('outbox'),
    reconciler: () => service<ReconcilerService>('reconciler'),
    now: (): Date => new Date(time),
    /** @param minutes at least one, so that no two steps happen at the same instant */
    passes(minutes = 1): void {
      time += minutes * MINUTE;
    },

    /** A clean slate: nothing written, decided or logged; everyone in their first seats, and one policy in force. */
    async begins(): Promise<void> {
      time = started;
      await emptied(strapi);
      await strapi.db.query('admin::user').updateMany({ where: {}, data: { isActive: true } });
      for (const [index, accounts] of SEATED.entries()) {
        const seats = accounts.map((account) => ({ user: ids.get(account) }));
        await strapi.documents(OFFICE).update({ documentId: offices[index] ?? '', data: { seats: [] } as never });
        await strapi.documents(OFFICE).update({ documentId: offices[index] ?? '', data: { seats } as never });
      }
      const policy = { ...policyOf(BEGINNING, offices), reason: 'Början', basedOn: null };
      const proposed = await (await application.as('communicator')).post('/attest/policies', policy).expect(201);
      const { version } = proposed.body.data;
      await (await application.as('head')).post(`/attest/policies/${version}/activate`).expect(200);
      time += MINUTE;
    },

    async seatsOf(office: number): Promise<readonly Row[]> {
      const found = await strapi.db
        .query(OFFICE)
        .findOne({ where: { documentId: offices[office] ?? '' }, populate: { seats: { populate: { user: true } } } });
      return found.seats;
    },
  };
}
