import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { readEnvironment } from './preflight.mjs';
import { run } from './steps.mjs';
import { stop } from './stop.cjs';
import { application } from './strapi.mjs';

const require = createRequire(import.meta.url);
const BATCH = 200;

/**
 * Copies everything of the SQLite database in DATABASE_FILENAME, accounts, seats and settings included, to the empty
 * PostgreSQL database in DATABASE_URL. The SQLite file is only read.
 */
run(async () => {
  readEnvironment();
  process.env['LOG_LEVEL'] ??= 'error';
  const filename = process.env['DATABASE_FILENAME'] ?? '.data/budkavle.db';
  if (!process.env['DATABASE_URL']) {
    throw new Error('DATABASE_URL is not set: give the address of the empty PostgreSQL database to move to.');
  }
  if (!existsSync(filename)) throw new Error(`There is no SQLite database ${filename}: set DATABASE_FILENAME.`);
  const source = new (require('better-sqlite3'))(filename, { readonly: true });
  await withTarget(refuseUsed);
  await createTables();
  await withTarget((target) => copy(source, target));
  source.close();
  console.log('Moved. Start with DATABASE_URL set; keep the SQLite file until you have seen that all is there.');
});

/**
 * A connection by the application's own settings, TLS included.
 * @param {(target: import('pg').Client) => Promise<void>} work
 */
async function withTarget(work) {
  const { connectionString, ssl } = settings().connection.connection;
  const target = new (require('pg').Client)({ connectionString, ssl });
  await target.connect();
  try {
    await work(target);
  } finally {
    await target.end();
  }
}

function settings() {
  const env = Object.assign(
    (/** @type {string} */ name, /** @type {unknown} */ otherwise) => process.env[name] ?? otherwise,
    {
      int: (/** @type {string} */ name, /** @type {number} */ otherwise) => Number(process.env[name] ?? otherwise),
      bool: (/** @type {string} */ name, /** @type {boolean} */ otherwise) =>
        (process.env[name] ?? String(otherwise)) === 'true',
    },
  );
  return require(path.resolve('dist/config/database.js')).default({ env });
}

/** @param {import('pg').Client} target */
async function refuseUsed(target) {
  const { rows } = await target.query(
    "SELECT count(*)::int AS tables FROM information_schema.tables WHERE table_schema = 'public'",
  );
  if (rows[0].tables > 0) {
    throw new Error(
      `The PostgreSQL database has ${rows[0].tables} tables already: give an empty one. Nothing was changed.`,
    );
  }
}

/** Strapi makes its tables at its first start; what it puts in them then is replaced by the copy. */
async function createTables() {
  await stop(await application({ serveAdminPanel: false }).load());
}

/**
 * @param {any} source
 * @param {import('pg').Client} target
 */
async function copy(source, target) {
  await target.query('BEGIN');
  try {
    const tables = await columnsOf(target);
    refuseMissing(source, tables);
    await dropForeignKeys(target, async () => {
      await target.query(`TRUNCATE ${[...tables.keys()].map(quoted).join(', ')} CASCADE`);
      for (const [table, columns] of tables) await copyTable(source, target, table, columns);
    });
    for (const [table, columns] of tables) if (columns.has('id')) await setSequence(target, table);
    await target.query('COMMIT');
  } catch (error) {
    await target.query('ROLLBACK');
    throw new Error(
      `Nothing was copied: ${/** @type {Error} */ (error).message} Empty the PostgreSQL database before the next try.`,
      { cause: error },
    );
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
 * Everything or nothing: a table or column with rows in it that the new database lacks stops the move.
 * @param {any} source
 * @param {Map<string, Map<string, string>>} tables
 */
function refuseMissing(source, tables) {
  const names = source
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all();
  for (const name of names) {
    const columns = source
      .prepare(`SELECT name FROM pragma_table_info(${`'${name}'`})`)
      .pluck()
      .all();
    const missing = columns.filter((/** @type {string} */ column) => !tables.get(name)?.has(column));
    const hasRows =
      source
        .prepare(`SELECT count(*) FROM ${quoted(name)}`)
        .pluck()
        .get() > 0;
    if (missing.length > 0 && hasRows) {
      throw new Error(
        `${name} (${missing.join(', ')}) is not part of this version of the application: start it once on SQLite first.`,
      );
    }
  }
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
