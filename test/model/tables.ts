import { createHash } from 'node:crypto';

import type { Core } from '@strapi/strapi';

type Connection = Core.Strapi['db']['connection'];

/** What an act may change: the plugin's tables, the messages with their parts and links, and what the public reads. */
const OURS = /^(attest_|messages|public_messages|public_terms|slugs|components_message_)/;

async function names(strapi: Core.Strapi): Promise<readonly string[]> {
  const connection: Connection = strapi.db.connection;
  const rows =
    strapi.db.dialect.client === 'sqlite'
      ? await connection('sqlite_master').where({ type: 'table' }).select('name')
      : await connection('pg_tables').where({ schemaname: 'public' }).select({ name: 'tablename' });
  return rows.map(({ name }: { name: string }) => name).filter((name: string) => OURS.test(name));
}

let known: readonly string[] | undefined;

/** Empties them past every guard, between two histories. Links go first. */
export async function emptied(strapi: Core.Strapi): Promise<void> {
  known ??= await names(strapi);
  const links = known.filter((name) => /_(lnk|cmps)$/.test(name));
  for (const table of [...links, ...known.filter((name) => !links.includes(name))])
    await strapi.db.connection(table).delete();
}

export type Digest = Readonly<Record<string, string>>;

/** The whole content of each table, as one hash. */
export async function digest(strapi: Core.Strapi): Promise<Digest> {
  known ??= await names(strapi);
  const entries: [string, string][] = [];
  for (const table of known) {
    const rows = await strapi.db.connection(table).select('*').orderBy('id');
    if (rows.length > 0) entries.push([table, createHash('sha1').update(JSON.stringify(rows)).digest('hex')]);
  }
  return Object.fromEntries(entries);
}

/** The tables that differ. */
export const changed = (before: Digest, after: Digest): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((table) => before[table] !== after[table]);
