import type { Core } from '@strapi/strapi';

import { rowsPrepared } from './prepared';

/** SQL that SQLite and PostgreSQL both take, each value as a question mark. */
export interface Statement {
  readonly sql: string;
  readonly bindings: readonly (string | number)[];
}

/**
 * Runs a reading statement on a connection of its own: never inside a transaction, where SQLite has no second one to give.
 */
export async function rowsOf<Row>(strapi: Core.Strapi, statement: Statement): Promise<readonly Row[]> {
  if (strapi.db.dialect.client === 'sqlite') return rowsPrepared(strapi, statement);
  const { sql, bindings } = statement;
  const { rows }: { readonly rows: readonly Row[] } = await strapi.db.getConnection().raw(sql, [...bindings]);
  return rows;
}
