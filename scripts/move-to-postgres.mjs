import { createRequire } from 'node:module';

import { readEnvironment } from './preflight.mjs';
import { run } from './steps.mjs';
import { stop } from './stop.cjs';
import { application } from './strapi.mjs';

const require = createRequire(import.meta.url);
const BATCH = 200;

/**
 * Copies everything of the SQLite database in DATABASE_FILENAME, accounts, seats and settings included, to the empty
 * PostgreSQL database in DATABASE_URL, in one transaction. The SQLite file is only read.
 */
run(async () => {
  readEnvironment();
  process.env['LOG_LEVEL'] ??= 'error';
  const url = process.env['DATABASE_URL'];
  const filename = process.env['DATABASE_FILENAME'] ?? '.data/budkavle.db';
  if (!url) throw new Error('DATABASE_URL is not set: give the address of the empty PostgreSQL database to move to.');
  const source = new (require('better-sqlite3'))(filename, { readonly: true, fileMustExist: true });
  await createTables();
  const target = new (require('pg').Client)({ connectionString: url });
  await target.connect();
  try {
    await copy(source, target);
  } finally {
    await target.end();
    source.close();
  }
  console.log('Moved. Start with DATABASE_URL set; keep the SQLite file until you have seen that all is there.');
});

/** Strapi makes its tables at its first start; what it puts in them then is replaced by the copy. */
async function createTables() {
  const strapi = await application({ serveAdminPanel: false }).load();
  const users = await strapi.db.query('admin::user').count();
  await stop(strapi);
  if (users > 0)
    throw new Error('The PostgreSQL database has accounts already: give an empty one, nothing was changed.');
}

/**
 * @param {any} source
 * @param {import('pg').Client} target
 */
async function copy(source, target) {
  await target.query('BEGIN');
  try {
    const tables = await columnsOf(target);
    await dropForeignKeys(target, async () => {
      await target.query(`TRUNCATE ${[...tables.keys()].map(quoted).join(', ')} CASCADE`);
      for (const [table, columns] of tables) await copyTable(source, target, table, columns);
    });
    for (const [table, columns] of tables) if (columns.has('id')) await setSequence(target, table);
    await target.query('COMMIT');
  } catch (error) {
    await target.query('ROLLBACK');
    throw new Error(`Nothing was moved: ${/** @type {Error} */ (error).message}`, { cause: error });
  }
}

/**
 * @param {import('pg').Client} target
 * @returns {Promise<Map<string, Map<string, string>>>} table → column → type
 */
async function columnsOf(target) {
  const { rows } = await target.query(
    "SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1",
  );
  /** @type {Map<string, Map<string, string>>} */
  const tables = new Map();
  for (const { table_name: table, column_name: column, data_type: type } of rows) {
    tables.set(table, (tables.get(table) ?? new Map()).set(column, type));
  }
  return tables;
}

/**
 * Rows point at each other across tables, so the foreign keys are put aside while copying and checked when put back.
 * @param {import('pg').Client} target
 * @param {() => Promise<void>} work
 */
async function dropForeignKeys(target, work) {
  const { rows } = await target.query(
    "SELECT conrelid::regclass::text AS table, conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE contype = 'f'",
  );
  for (const { table, conname } of rows) await target.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(conname)}`);
  await work();
  for (const { table, conname, definition } of rows) {
    await target.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(conname)} ${definition}`);
  }
}

/**
 * @param {any} source
 * @param {import('pg').Client} target
 * @param {string} table
 * @param {Map<string, string>} columns
 */
async function copyTable(source, target, table, columns) {
  const present = source.prepare(`PRAGMA table_info(${quoted(table)})`).all();
  const names = present.map((/** @type {{ name: string }} */ { name }) => name).filter((/** @type {string} */ name) => columns.has(name)); // prettier-ignore
  if (names.length === 0) return;
  const rows = source.prepare(`SELECT ${names.map(quoted).join(', ')} FROM ${quoted(table)}`).all();
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH);
    const values = batch.flatMap((/** @type {Record<string, unknown>} */ row) =>
      names.map((/** @type {string} */ name) => converted(row[name], columns.get(name) ?? '')),
    );
    const places = batch.map(
      (/** @type {unknown} */ _row, /** @type {number} */ index) =>
        `(${names.map((/** @type {string} */ _name, /** @type {number} */ column) => `$${index * names.length + column + 1}`).join(', ')})`,
    );
    await target.query(
      `INSERT INTO ${quoted(table)} (${names.map(quoted).join(', ')}) VALUES ${places.join(', ')}`,
      values,
    );
  }
  if (rows.length > 0) console.log(`  ${table}: ${rows.length} rows`);
}

/**
 * SQLite keeps truth as 0 and 1 and instants as milliseconds; PostgreSQL has types for both.
 * @param {unknown} value
 * @param {string} type
 */
function converted(value, type) {
  if (value === null || value === undefined) return null;
  if (type === 'boolean') return value === 1 || value === 'true' || value === true;
  if (type.startsWith('timestamp') && typeof value === 'number') return new Date(value);
  return value;
}

/**
 * @param {import('pg').Client} target
 * @param {string} table
 */
async function setSequence(target, table) {
  const { rows } = await target.query('SELECT pg_get_serial_sequence($1, $2) AS sequence', [quoted(table), 'id']);
  const sequence = rows[0]?.sequence;
  if (sequence)
    await target.query(`SELECT setval($1, COALESCE((SELECT MAX(id) FROM ${quoted(table)}), 0) + 1, false)`, [sequence]);
}

/** @param {string} name */
const quoted = (name) => `"${name.replaceAll('"', '""')}"`;
