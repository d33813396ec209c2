import type { Core } from '@strapi/strapi';

/** Any number that no other advisory lock of the database uses. */
const LOCK = 1_635_021_939;

/**
 * Does the work in a transaction, or within the one there is; such works take turns, on any number of nodes, and a turn
 * ends with the outermost transaction. SQLite has one writer anyway.
 */
export async function oneAtATime<Result>(strapi: Core.Strapi, work: () => Promise<Result>): Promise<Result> {
  return strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres') await trx.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
    return work();
  });
}
