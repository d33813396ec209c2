import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Any number that no other advisory lock of the database uses. */
const LOCK = 1_635_021_939;

export interface Turn {
  readonly trx: Knex.Transaction;
  /** Runs after the commit, not awaited; must not throw. */
  onCommit(work: () => void): void;
}

/**
 * Everything that changes what may be served takes turns, on all nodes: a transaction that first waits for the others.
 * One lock for all, so that no two can wait for each other. SQLite has one writer anyway.
 */
export async function oneAtATime<Result>(strapi: Core.Strapi, work: (turn: Turn) => Promise<Result>): Promise<Result> {
  return strapi.db.transaction(async ({ trx, onCommit }) => {
    if (strapi.db.dialect.client === 'postgres') await trx.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
    return work({ trx, onCommit });
  });
}
