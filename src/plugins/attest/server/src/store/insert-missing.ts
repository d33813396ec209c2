import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/** SQLite takes at most 500 rows in one statement, and fewer when they are wide. */
const PORTION = 100;

/** The table by its real name, in the transaction and in the database's schema. */
export function rawTable(strapi: Core.Strapi, trx: Transaction, name: string) {
  const schema = strapi.db.getSchemaName();
  return schema ? trx(name).withSchema(schema) : trx(name);
}

/**
 * Adds the rows whose `key` is not in the table, in the ambient transaction or one of its own. The database leaves the
 * others alone: asking first would let two writers at once add the same, and a refused row would spoil their transaction.
 * @param rows real column names; JSON as text
 */
export async function insertMissing(
  strapi: Core.Strapi,
  name: string,
  rows: readonly { key: string }[],
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    for (let from = 0; from < rows.length; from += PORTION) {
      const portion = rows.slice(from, from + PORTION).map((row) => ({ document_id: randomUUID(), ...row }));
      await rawTable(strapi, trx, name).insert(portion).onConflict('key').ignore();
    }
  });
}
