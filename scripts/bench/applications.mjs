import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { createMissingSecrets } from '../secrets.mjs';
import { seed } from '../seed/seed.mjs';
import { stop } from '../stop.cjs';

const require = createRequire(import.meta.url);
export const FOLDER = path.resolve('.tmp/bench');

/** An empty folder of this run, inside the checkout so that the built code finds its packages. */
export function freshFolder() {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  createMissingSecrets();
}

/**
 * Starts the built application in this process on a copy of a database, or on an empty one.
 * @param {{ name: string, from?: string, url?: string, governed?: readonly string[] }} options `governed` other than the
 *   project's own; `url` of a PostgreSQL database
 * @returns {Promise<import('@strapi/strapi').Core.Strapi>}
 */
export async function started({ name, from, url = '', governed }) {
  const file = databaseOf(name);
  if (from) copyFileSync(databaseOf(from), file);
  process.env['DATABASE_FILENAME'] = file;
  process.env['DATABASE_URL'] = url;
  const { createStrapi } = require('@strapi/strapi');
  const distDir = governed ? builtWith(name, governed) : path.resolve('dist');
  const strapi = createStrapi({ appDir: process.cwd(), distDir, serveAdminPanel: false });
  return strapi.load();
}

/** @param {string} name */
export const databaseOf = (name) => path.join(FOLDER, `${name}.db`);

/**
 * The build again with other types under the policy: its settings are read from there. Strapi takes `exports.default` only
 * from what says that it was compiled, and would else read no settings at all.
 * @param {string} name
 * @param {readonly string[]} governed
 */
function builtWith(name, governed) {
  const copy = path.join(FOLDER, `dist-${name}`);
  for (const part of ['src', 'config']) cpSync(path.resolve('dist', part), path.join(copy, part), { recursive: true });
  const file = path.join(copy, 'config/plugins.js');
  writeFileSync(
    file,
    `const own = require(${JSON.stringify(path.resolve('dist/config/plugins.js'))}).default;
module.exports = (context) => ({ ...own(context), attest: { config: { governed: ${JSON.stringify(governed)}, outbox: { pollEvery: 0 } } } });\n`,
  );
  return copy;
}

/**
 * A database with the example organisations, their policy and so many live messages, as a copy to start from.
 * @param {string} name
 * @param {number} count
 * @param {string} [url] of a PostgreSQL database
 */
export async function seededWith(name, count, url) {
  const strapi = await started({ name, url });
  await seed(strapi, () => undefined);
  await addLiveMessages(strapi, count);
  await stop(strapi);
}

/**
 * Rows as publishing leaves them, a draft and a live one each; written past the gate, for only their number matters.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {number} count
 */
async function addLiveMessages(strapi, count) {
  const now = Date.now();
  for (let from = 0; from < count; from += 50) {
    const rows = Array.from({ length: Math.min(50, count - from) }, (_, index) => from + index).flatMap((number) =>
      [null, now].map((published) => ({
        document_id: `bench${String(number).padStart(19, '0')}`,
        headline: `Meddelande ${number}`,
        slug: `meddelande-${number}`,
        kind: 'news',
        preamble: 'En ingress. '.repeat(20),
        body: JSON.stringify([{ type: 'paragraph', children: [{ type: 'text', text: 'Brödtext. '.repeat(250) }] }]),
        language: 'sv',
        created_at: now,
        updated_at: now,
        published_at: published,
      })),
    );
    await strapi.db.connection('messages').insert(rows);
  }
}
