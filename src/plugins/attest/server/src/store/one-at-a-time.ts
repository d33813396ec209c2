import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Any number that no other advisory lock of the database uses. */
const LOCK = 1_635_021_939;

export interface Turn {
  readonly trx: Knex.Transaction;
  /** Runs after the commit, not awaited; must not throw. */
  onCommit(work: () => void): void;
}

/** The transaction in whose turn the present work runs. */
const turns = new AsyncLocalStorage<Knex.Transaction>();
/** The last turn asked for in a transaction that somebody else has opened. */
const queues = new WeakMap<Knex.Transaction, Promise<unknown>>();

/**
 * Everything that changes what may be served takes turns, on all nodes: a transaction that first waits for the others.
 * One lock for all, so that no two can wait for each other. SQLite has one writer anyway.
 *
 * In a transaction that a caller has opened, and in which it may start many at once, they come one after the other. What
 * fails there is undone at once, since a caller may catch the error and commit; those that waited for it fail with it.
 */
export async function oneAtATime<Result>(strapi: Core.Strapi, work: (turn: Turn) => Promise<Result>): Promise<Result> {
  const isWithin = strapi.db.inTransaction();
  return strapi.db.transaction(async ({ trx, onCommit }) => {
    const turn = { trx, onCommit };
    if (turns.getStore() === trx) return work(turn);
    const run = async (): Promise<Result> => {
      if (strapi.db.dialect.client === 'postgres') await trx.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
      return turns.run(trx, () => work(turn));
    };
    return isWithin ? inQueue(trx, () => undoable(trx, run)) : run();
  });
}

function inQueue<Result>(trx: Knex.Transaction, run: () => Promise<Result>): Promise<Result> {
  const before = queues.get(trx);
  const done = before ? before.then(run) : run();
  queues.set(trx, done);
  const leave = (): void => void (queues.get(trx) === done && queues.delete(trx));
  done.then(leave, leave);
  return done;
}

async function undoable<Result>(trx: Knex.Transaction, run: () => Promise<Result>): Promise<Result> {
  await trx.raw('SAVEPOINT attest_turn');
  try {
    const result = await run();
    await trx.raw('RELEASE SAVEPOINT attest_turn');
    return result;
  } catch (error) {
    if (!trx.isCompleted()) await trx.raw('ROLLBACK TO SAVEPOINT attest_turn');
    throw error;
  }
}
