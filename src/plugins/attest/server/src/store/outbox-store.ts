import type { Core } from '@strapi/strapi';

import { MOST_ATTEMPTS, retryDelay } from '../domain/backoff';
import { Hopeless } from '../domain/hopeless';
import type { ClaimedEntry, DeadEntry, Lag, NewEntry } from '../domain/outbox-entry';
import { insertMissing, rawTable } from './insert-missing';

const ENTRY = 'plugin::attest.outbox-entry';
const TABLE = 'attest_outbox';

/** How long a worker has an entry to itself, in milliseconds. */
export const LEASE = 60_000;

/** Which entries a worker takes. */
export type Kinds = { readonly only: readonly string[] } | { readonly except: readonly string[] };
const ANY: Kinds = { except: [] };

const NOT_CLAIMED = { claimedBy: null, claimedUntil: null };
/** `dueAt` is when an entry is to be looked at next; done, dead and cancelled ones have none and are outside its index. */
const NEVER = { dueAt: null, ...NOT_CLAIMED };

/** The outbox's table. Instants in it are ISO 8601 in UTC, to the millisecond, so that their order is that of the texts. */
export const outboxStore = (strapi: Core.Strapi) => {
  const table = () => strapi.db.query(ENTRY);

  /** Locks what it takes: other workers pass over locked rows on PostgreSQL; SQLite has one writer. */
  async function take(limit: number, now: Date, worker: string, kinds: Kinds): Promise<readonly number[]> {
    return strapi.db.transaction(async ({ trx }) => {
      const due = rawTable(strapi, trx, TABLE).where('due_at', '<=', now.toISOString()).orderBy(['due_at', 'id']).limit(limit); // prettier-ignore
      if ('only' in kinds) due.whereIn('kind', [...kinds.only]);
      else due.whereNotIn('kind', [...kinds.except]);
      if (strapi.db.dialect.client === 'postgres') due.forUpdate().skipLocked();
      const ids: number[] = (await due.select('id')).map(({ id }: { id: number }) => id);
      const until = after(now, LEASE);
      await rawTable(strapi, trx, TABLE)
        .whereIn('id', ids)
        .update({ due_at: until, claimed_until: until, claimed_by: worker, attempts: trx.raw('attempts + 1') });
      return ids;
    });
  }

  /** A second in which nothing is due costs this one read. */
  async function isAnythingDue(now: Date, kinds: Kinds): Promise<boolean> {
    const kind = 'only' in kinds ? { $in: [...kinds.only] } : { $notIn: [...kinds.except] };
    return (await table().findOne({ where: { dueAt: { $lte: now.toISOString() }, kind }, select: ['id'] })) !== null;
  }

  /** What ends its worker each time would otherwise be taken for ever. */
  async function giveUp(rows: readonly { id: number }[], now: Date): Promise<void> {
    if (rows.length === 0) return;
    const data = { ...NEVER, attempts: MOST_ATTEMPTS, deadAt: now.toISOString(), lastError: 'No attempt came to an end.' }; // prettier-ignore
    await table().updateMany({ where: { id: { $in: rows.map(({ id }) => id) } }, data });
  }

  return {
    /**
     * In the ambient transaction: the entries come and go with it. A key that is there already is left alone.
     * @throws RangeError for a `notBefore` that is no instant
     */
    async add(entries: readonly NewEntry[], now: Date): Promise<void> {
      await insertMissing(strapi, TABLE, entries.map((entry) => rowOf(entry, now))); // prettier-ignore
    },

    /** @returns how many were stopped: 0 when it is done, dead or unknown. What a worker has begun is not cut off. */
    async cancel(key: string, now: Date): Promise<number> {
      const where = { key, dueAt: { $notNull: true } };
      return (await table().updateMany({ where, data: { cancelledAt: now.toISOString(), ...NEVER } })).count;
    },

    /** Cancels whatever waits under a key that begins so. */
    async cancelWhere(prefix: string, now: Date): Promise<number> {
      const where = { key: { $startsWith: prefix }, dueAt: { $notNull: true } };
      const found = await table().findMany({ where, select: ['id', 'key'] });
      const ids = found.filter(({ key }) => key.startsWith(prefix)).map(({ id }) => id); // LIKE has wildcards and, on SQLite, no case
      if (ids.length === 0) return 0;
      const data = { cancelledAt: now.toISOString(), ...NEVER };
      return (await table().updateMany({ where: { id: { $in: ids }, dueAt: { $notNull: true } }, data })).count;
    },

    /** Takes what is due, oldest first, for LEASE; after that others may, so that a worker that died holds nothing up. */
    async claim(limit: number, now: Date, worker: string, kinds: Kinds = ANY): Promise<readonly ClaimedEntry[]> {
      while (await isAnythingDue(now, kinds)) {
        const ids = await take(limit, now, worker, kinds);
        const rows = await table().findMany({ where: { id: { $in: [...ids] } }, orderBy: [{ notBefore: 'asc' }, { id: 'asc' }] }); // prettier-ignore
        await giveUp(rows.filter(isSpent), now);
        const claimed = rows.filter((row) => !isSpent(row));
        if (claimed.length > 0 || ids.length === 0)
          return claimed.map(({ key, kind, payload, attempts }) => ({ key, kind, payload, attempt: attempts, worker }));
      }
      return [];
    },

    /** Also of one that was cancelled or claimed by others meanwhile: it has been carried out. */
    async done({ key }: ClaimedEntry, now: Date): Promise<void> {
      const data = { ...NEVER, doneAt: now.toISOString(), deadAt: null, lastError: null };
      await table().updateMany({ where: { key, doneAt: { $null: true } }, data });
    },

    /** It was looked at before its time: no attempt. */
    async putOff({ key, attempt, worker }: ClaimedEntry, until: Date): Promise<void> {
      const where = { key, attempts: attempt, claimedBy: worker, dueAt: { $notNull: true } };
      await table().updateMany({ where, data: { ...NOT_CLAIMED, dueAt: until.toISOString(), attempts: attempt - 1 } });
    },

    /**
     * Puts it off, or gives it up. An entry whose lease ended belongs to whoever has it now and is left alone.
     * @returns whether it was given up
     */
    async failed({ key, attempt, worker }: ClaimedEntry, error: unknown, now: Date): Promise<boolean> {
      const delay = error instanceof Hopeless ? undefined : retryDelay(attempt);
      const next = delay === undefined ? { ...NEVER, deadAt: now.toISOString() } : { ...NOT_CLAIMED, dueAt: after(now, delay) }; // prettier-ignore
      const where = { key, attempts: attempt, claimedBy: worker, dueAt: { $notNull: true } };
      const { count } = await table().updateMany({ where, data: { ...next, lastError: textOf(error) } });
      return count > 0 && delay === undefined;
    },

    async lag(now: Date): Promise<Lag> {
      const where = { dueAt: { $lte: now.toISOString() } };
      const oldest = await table().findOne({ where, orderBy: { dueAt: 'asc' }, select: ['dueAt'] });
      const [due, dead] = await Promise.all([
        table().count({ where }),
        table().count({ where: { deadAt: { $notNull: true } } }),
      ]);
      return { due, seconds: oldest ? (now.getTime() - Date.parse(oldest.dueAt)) / 1000 : 0, dead };
    },

    /** Of these kinds, how many wait after an attempt that failed, and what was said of the last. */
    async failing(kinds: readonly string[]): Promise<{ readonly count: number; readonly lastError: string | null }> {
      const where = { kind: { $in: [...kinds] }, dueAt: { $notNull: true }, lastError: { $notNull: true } };
      const last = await table().findOne({ where, orderBy: { dueAt: 'desc' }, select: ['lastError'] });
      return { count: last ? await table().count({ where }) : 0, lastError: last?.lastError ?? null };
    },

    /** What was given up, latest first. @param page from 1 */
    async dead(
      page: number,
      pageSize = 25,
    ): Promise<{ readonly entries: readonly DeadEntry[]; readonly total: number }> {
      const where = { deadAt: { $notNull: true } };
      const orderBy = [{ deadAt: 'desc' }, { id: 'desc' }];
      const rows = await table().findMany({ where, orderBy, limit: pageSize, offset: (page - 1) * pageSize });
      return { entries: rows.map(deadOf), total: await table().count({ where }) };
    },

    /** An entry that was given up. */
    async find(key: string): Promise<DeadEntry | undefined> {
      const row = await table().findOne({ where: { key, deadAt: { $notNull: true } } });
      return row ? deadOf(row) : undefined;
    },

    /** Begins anew with a dead entry. @returns whether there was one */
    async retry(key: string, now: Date): Promise<boolean> {
      const data = { dueAt: now.toISOString(), deadAt: null, attempts: 0 };
      return (await table().updateMany({ where: { key, deadAt: { $notNull: true } }, data })).count > 0;
    },
  };
};

export type OutboxStore = ReturnType<typeof outboxStore>;

const after = (now: Date, milliseconds: number): string => new Date(now.getTime() + milliseconds).toISOString();

const isSpent = ({ attempts }: { attempts: number }): boolean => attempts > MOST_ATTEMPTS;

/** Real column names. An instant is written anew, so that all of them are spelled alike. */
function rowOf({ key, kind, payload, notBefore }: NewEntry, now: Date) {
  const at = (notBefore === undefined ? now : new Date(notBefore)).toISOString();
  return { key, kind, payload: JSON.stringify(payload), not_before: at, due_at: at, attempts: 0 };
}

function deadOf({ key, kind, payload, attempts, deadAt, lastError }: Record<string, unknown>): DeadEntry {
  return { key, kind, payload, attempts, deadAt, lastError } as DeadEntry;
}

function textOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 2000);
}
