import type { Core } from '@strapi/strapi';

/** SQL that SQLite and PostgreSQL both take, each value as a question mark. */
export interface Statement {
  readonly sql: string;
  readonly bindings: readonly (string | number)[];
}

/**
 * Runs a reading statement on a connection of its own: never inside a transaction, where SQLite has no second one to give.
 */
export async function rowsOf<Row>(strapi: Core.Strapi, { sql, bindings }: Statement): Promise<readonly Row[]> {
  const found: readonly Row[] | { readonly rows: readonly Row[] } = await strapi.db
    .getConnection()
    .raw(sql, [...bindings]);
  return 'rows' in found ? found.rows : found;
}
