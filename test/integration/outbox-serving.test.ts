import { setTimeout as wait } from 'node:timers/promises';

import { startApplication, type Application } from '../support/application';
import { tablesOf } from '../support/offices';
import type { Row } from '../support/row';

let application: Application;
let isUp = false;
afterAll(() => (isUp ? application.stop() : undefined));
const outbox = () => application.strapi.plugin('attest').service('outbox');
const { office } = tablesOf(() => application);
const states = async (): Promise<Row> => {
  const rows = await application.strapi.db.query('plugin::attest.outbox-entry' as 'api::plan.plan').findMany({});
  return Object.fromEntries(rows.map((row: Row) => [row['key'], row['doneAt'] ? 'done' : 'waits']));
};
const until = async (isSo: () => boolean | Promise<boolean>) => {
  for (let n = 0; !(await isSo()); n += 1) {
    if (n > 500) throw new Error('It did not happen within 10 seconds.');
    await wait(20);
  }
};

/** @param pollEvery milliseconds; an hour leaves the work to what is asked for after a commit */
async function serving(database: Parameters<typeof startApplication>[0], pollEvery: number): Promise<Application> {
  const started = await startApplication(database);
  started.strapi.config.set('plugin::attest.outbox.pollEvery', pollEvery);
  isUp = true;
  return started;
}

it('what a request adds is carried out after its commit, in nobody’s name; stopping waits for it and leaves the rest', async () => {
  application = await serving('seeded', 3_600_000);
  const { DATABASE_URL = '', DATABASE_FILENAME = '' } = process.env;
  const database = DATABASE_URL ? { DATABASE_URL } : { DATABASE_FILENAME, DATABASE_URL };
  const { strapi } = application;

  const asked: boolean[] = [];
  const met: unknown[] = [];
  strapi.db.lifecycles.subscribe({
    models: ['api::office.office'],
    async afterUpdate() {
      asked.push(strapi.requestContext.get() !== undefined && strapi.db.inTransaction());
      await outbox().add([{ key: 'from-a-request', kind: 'looks-around', payload: {} }]);
    },
  });
  outbox().handle('looks-around', async () => {
    met.push(strapi.requestContext.get(), strapi.db.inTransaction());
  });
  const { documentId } = await office('Systemstöd', 'omsorg');
  const url = `/content-manager/collection-types/api::office.office/${documentId}`;
  await (await application.as('admin')).put(url, { note: 'ny' }).expect(200);
  await until(async () => (await states())['from-a-request'] === 'done');
  expect(asked).toContain(true);
  expect(met).toEqual([undefined, false]);

  let isBegun = false;
  outbox().handle('slow', async () => {
    isBegun = true;
    await wait(1000);
  });
  await outbox().add(['slow-1', 'slow-2'].map((key) => ({ key, kind: 'slow', payload: {} })));
  await until(() => isBegun);
  await application.strapi.destroy();
  isUp = false;

  application = await serving(database, 50);
  expect(await states()).toMatchObject({ 'slow-1': 'done', 'slow-2': 'waits' });
  let isDone = false;
  outbox().handle('slow', () => {
    if (!isDone) isDone = true;
    else throw new Error('once is enough');
  });
  await application.http.get('/_health'); // begins to listen, and so to work
  await until(async () => (await states())['slow-2'] === 'done');
  expect(isDone).toBe(true);

  const later = new Date(Date.now() + 200).toISOString();
  isDone = false;
  await outbox().add([{ key: 'slow-3', kind: 'slow', payload: {}, notBefore: later }]);
  await until(async () => (await states())['slow-3'] === 'done'); // nobody asked: it looks by itself
});
