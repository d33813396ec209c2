import type { Core } from '@strapi/strapi';

/** Any number that no other advisory lock of the database uses. */
const LOCK = 1_350_720_881;

/**
 * One transaction, which begins when no other of the kind is open on any node: what it counts stays so until it commits.
 * SQLite has one writer anyway.
 */
export async function oneAtATime<Result>(strapi: Core.Strapi, work: () => Promise<Result>): Promise<Result> {
  return await strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres') await trx.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
    return work();
  });
}
