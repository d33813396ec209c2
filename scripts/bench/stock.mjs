import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { FOLDER, databaseOf } from './applications.mjs';
import { messageNumber, organisationNumber, subjectNumber, VOCABULARY } from './public-rows.mjs';

const require = createRequire(import.meta.url);
const INDEXES = [
  ['bench_published_ix', ['published_at', 'id']],
  ['bench_slug_ix', ['slug']],
];

/** As `strapi new` has them. */
const MIDDLEWARES = ['logger', 'errors', 'security', 'cors', 'poweredBy', 'query', 'body', 'session', 'favicon', 'public']; // prettier-ignore

const type = (
  /** @type {string} */ name,
  /** @type {boolean} */ draftAndPublish,
  /** @type {object} */ attributes,
) => ({
  kind: 'collectionType',
  collectionName: `${name}s`,
  info: { singularName: name, pluralName: `${name}s`, displayName: name },
  options: { draftAndPublish },
  attributes,
});
const string = { type: 'string' };
const many = (/** @type {string} */ name) => ({ type: 'relation', relation: 'manyToMany', target: `api::${name}.${name}` }); // prettier-ignore

const TYPES = {
  organisation: type('organisation', false, { name: string, slug: string }),
  subject: type('subject', false, { name: string, uri: string }),
  message: type('message', true, {
    ...{ headline: string, slug: string, kind: string, language: string },
    ...{ preamble: { type: 'text' }, body: { type: 'blocks' } },
    ...{ organisations: many('organisation'), subjects: many('subject'), image: { type: 'media', multiple: false } },
  }),
};

/**
 * Strapi without anything of this project: the same messages as an ordinary content type with its own REST routes.
 * @param {{ name: string, url?: string }} options `url` of a PostgreSQL database; otherwise SQLite
 */
export async function startedStock({ name, url }) {
  const folder = path.join(FOLDER, name);
  rmSync(folder, { recursive: true, force: true });
  for (const [file, content] of Object.entries(files(url, name))) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  mkdirSync(path.join(folder, 'public/uploads'), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  const { createStrapi } = require('@strapi/strapi');
  const strapi = await createStrapi({ appDir: folder, distDir: folder, serveAdminPanel: false }).load();
  await openToAll(strapi);
  return strapi;
}

/**
 * @param {string | undefined} url
 * @param {string} name
 * @returns {Readonly<Record<string, string>>} path → text
 */
function files(url, name) {
  const connection = url
    ? { client: 'postgres', connection: { connectionString: url }, pool: { min: 2, max: 10 } }
    : { client: 'sqlite', connection: { filename: databaseOf(name) }, useNullAsDefault: true };
  const dependencies = { '@strapi/plugin-users-permissions': '5.54.0', '@strapi/strapi': '5.54.0' };
  const config = {
    database: { connection },
    middlewares: MIDDLEWARES.map((one) => `strapi::${one}`),
    plugins: { 'users-permissions': { config: { jwtSecret: process.env['JWT_SECRET'] } } },
    server: { host: '127.0.0.1', port: 1337, app: { keys: [process.env['APP_KEYS']] } },
    logger: { level: 'error' },
    admin: {
      auth: { secret: process.env['ADMIN_JWT_SECRET'] },
      apiToken: { salt: process.env['API_TOKEN_SALT'] },
      transfer: { token: { salt: process.env['TRANSFER_TOKEN_SALT'] } },
    },
  };
  return {
    'package.json': JSON.stringify({ name: 'stock', private: true, dependencies, strapi: { telemetryDisabled: true } }),
    'src/index.js': 'module.exports = {};',
    ...Object.fromEntries(
      Object.entries(config).map(([part, value]) => [`config/${part}.js`, `module.exports = ${JSON.stringify(value)};`]), // prettier-ignore
    ),
    ...Object.assign({}, ...Object.entries(TYPES).map(([one, schema]) => filesOf(one, schema))),
  };
}

/**
 * @param {string} name
 * @param {object} schema
 */
const filesOf = (name, schema) => ({
  [`src/api/${name}/content-types/${name}/schema.json`]: JSON.stringify(schema),
  ...Object.fromEntries(
    ['Router', 'Controller', 'Service'].map((part) => [
      `src/api/${name}/${part === 'Router' ? 'routes' : `${part.toLowerCase()}s`}/${name}.js`,
      `module.exports = require('@strapi/strapi').factories.createCore${part}('api::${name}.${name}');`,
    ]),
  ),
});

/** @param {import('@strapi/strapi').Core.Strapi} strapi */
async function openToAll(strapi) {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  for (const name of Object.keys(TYPES))
    for (const action of ['find', 'findOne'])
      await strapi.db
        .query('plugin::users-permissions.permission')
        .create({ data: { action: `api::${name}.${name}.${action}`, role: role.id } });
}

/**
 * A draft and a published row of each message with their relations and an image, as publishing leaves them.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {{ from: number, to: number }} numbers
 */
export async function addStockMessages(strapi, { from, to }) {
  const knex = strapi.db.connection;
  if (from === 0) await addVocabulary(knex);
  const file = /** @type {{ id: number }} */ (await knex('files').first('id'));
  for (let first = from; first < to; first += 500) {
    const numbers = Array.from({ length: Math.min(500, to - first) }, (_, index) => first + index);
    const versions = numbers.flatMap((number) => [1, 2].map((version) => ({ id: number * 2 + version, message: messageNumber(number), isLive: version === 2 }))); // prettier-ignore
    await knex.transaction(async (trx) => {
      await trx.batchInsert('messages', versions.map(messageRow), 50);
      await trx.batchInsert('messages_organisations_lnk', versions.map(({ id, message }) => ({ message_id: id, organisation_id: message.organisation + 1 })), 200); // prettier-ignore
      await trx.batchInsert('messages_subjects_lnk', versions.flatMap(({ id, message }) => message.subjects.map((one) => ({ message_id: id, subject_id: one + 1 }))), 200); // prettier-ignore
      await trx.batchInsert('files_related_mph', versions.map(({ id }) => ({ file_id: file.id, related_id: id, related_type: 'api::message.message', field: 'image' })), 200); // prettier-ignore
    });
  }
}

/** @param {import('knex').Knex} knex */
async function addVocabulary(knex) {
  const rows = (/** @type {number} */ count, /** @type {(number: number) => object} */ of) =>
    Array.from({ length: count }, (_, number) => ({ id: number + 1, document_id: `vocabulary${number}`, ...of(number) })); // prettier-ignore
  await knex('organisations').insert(rows(VOCABULARY.organisations, organisationNumber));
  await knex('subjects').insert(rows(VOCABULARY.subjects, subjectNumber));
  const picture = { name: 'bild.jpg', url: '/uploads/bild.jpg', mime: 'image/jpeg', ext: '.jpg', hash: 'bild', size: 120, width: 800, height: 600, provider: 'local' }; // prettier-ignore
  await knex('files').insert({ document_id: 'bild', ...picture });
}

/** @param {{ id: number, message: import('./public-rows.mjs').Message, isLive: boolean }} version */
function messageRow({ id, message, isLive }) {
  const { documentId, slug, headline, kind, language, preamble, body, at } = message;
  const day = Number(new Date(at));
  const time = process.env['BENCH_POSTGRES'] ? at : day;
  return {
    id,
    document_id: documentId,
    ...{ slug, headline, kind, language, preamble },
    body: JSON.stringify(body),
    ...{ created_at: time, updated_at: time, published_at: isLive ? time : null },
  };
}

/**
 * The two indexes that help stock Strapi most.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {boolean} wanted
 */
export async function indexStock(strapi, wanted) {
  for (const [name, columns] of INDEXES)
    await strapi.db.connection.raw(
      wanted
        ? `CREATE INDEX IF NOT EXISTS ${name} ON messages (${[columns].flat().join()})`
        : `DROP INDEX IF EXISTS ${name}`,
    );
}
