import type { Core } from '@strapi/strapi';

/** Any number that no other advisory lock of the database uses. */
const LOCK = 1_635_021_940;

/**
 * One transaction, which begins when no other import is writing, on any node: what it finds is there stays so until it commits.
 * SQLite has one writer anyway.
 */
export async function oneImportAtATime<Result>(strapi: Core.Strapi, work: () => Promise<Result>): Promise<Result> {
  return await strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres') await trx.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
    return work();
  });
}
