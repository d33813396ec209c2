import path from 'node:path';

import { Client } from 'pg';

import { startApplication } from '../support/application';
import { freshDatabase } from '../support/database';
import type { Row } from '../support/row';
import { runScript } from '../support/script';

const FILE = path.join(process.env['TEST_FOLDER'] ?? '', 'to-move.db');

it('moves everything from SQLite to PostgreSQL: content, accounts, seats, rights and addresses', async () => {
  await runScript('run-seed.mjs', { DATABASE_FILENAME: FILE });
  const target = await freshDatabase('empty');
  const { code, printed } = await runScript('move-to-postgres.mjs', { ...target, DATABASE_FILENAME: FILE });
  expect(printed).toContain('Moved.');
  expect(code).toBe(0);

  const before = await startApplication({ DATABASE_FILENAME: FILE, DATABASE_URL: '' });
  const expected = await contents(before.strapi);
  await before.stop();
  const after = await startApplication(target);
  expect(await contents(after.strapi)).toEqual(expected);

  const editor = await after.as('editor');
  await editor.get('/admin/users/me').expect(200);
  const { body } = await editor.post('/content-manager/collection-types/api::message.message', {
    headline: 'Första på nya databasen',
    kind: 'news',
    organisations: { connect: [{ documentId: await anOrganisation(after.strapi) }] },
  });
  expect(body.data.slug).toBe('forsta-pa-nya-databasen');
  await after.stop();
});

it.each([
  ['of Budkavle', async () => freshDatabase('seeded')],
  [
    'of someone else',
    async () => {
      const database = await freshDatabase('empty');
      await inDatabase(database, 'CREATE TABLE invoices (id int); INSERT INTO invoices VALUES (47)');
      return database;
    },
  ],
] as const)('refuses a database %s that is in use, and changes nothing in it', async (_, makeUsed) => {
  const target = await makeUsed();
  const tables = () => inDatabase(target, "SELECT count(*)::int AS n FROM information_schema.tables WHERE table_schema = 'public'"); // prettier-ignore
  const before = await tables();
  const { code, printed } = await runScript('move-to-postgres.mjs', { ...target, DATABASE_FILENAME: FILE });
  expect(code).toBe(1);
  expect(printed).toMatch(
    /✗ The PostgreSQL database has \d+ tables already: give an empty one\. Nothing was changed\./,
  );
  expect(await tables()).toEqual(before);
});

async function inDatabase(database: Readonly<Record<string, string>>, sql: string): Promise<readonly Row[]> {
  const client = new Client({ connectionString: database['DATABASE_URL'] });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

type Strapi = Awaited<ReturnType<typeof startApplication>>['strapi'];

const anOrganisation = async (strapi: Strapi): Promise<string> =>
  (await strapi.documents('api::organisation.organisation').findMany({ limit: 1 }))[0]?.documentId ?? '';

/** How many rows each type has, and one of everything that must survive the change of types. */
async function contents(strapi: Strapi): Promise<Row> {
  const uids = Object.keys(strapi.contentTypes).filter((uid) => /^(api::|admin::(user|role|permission))/.test(uid));
  const counts = await Promise.all(
    uids.map(async (uid) => [uid, await strapi.db.query(uid as 'api::plan.plan').count()]),
  );
  const seats = await strapi.db.query('api::office.office').findMany({
    populate: { seats: { populate: { user: true } } },
    orderBy: 'id',
  });
  const website = await strapi.db.query('api::channel.channel').findOne({ where: { publicWeb: true }, orderBy: 'id' });
  const release = await strapi.db
    .query('api::message.message')
    .findOne({ where: { embargoedUntil: { $notNull: true } } });
  return {
    counts: Object.fromEntries(counts),
    seats: seats.map((office: Row) =>
      office['seats'].map((seat: Row) => [seat['user'].email, seat['from'], seat['acting']]),
    ),
    website: [website.name, website.active],
    release: [release.headline, release.embargoedUntil, release.body],
  };
}
