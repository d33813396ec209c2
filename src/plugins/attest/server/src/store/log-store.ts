import { randomBytes } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { canonicalJson, type Json } from '../domain/canonical';
import { BEGINNING, chained, type Chained, type Entry } from '../domain/chain';
import { actorStore, SERVER, type Person } from './actor-store';
import { oneAtATime } from './one-at-a-time';
import { sha256 } from './sha256';

const ENTRY = 'plugin::attest.log-entry';
const WORDS = 'plugin::attest.log-words';

/** What is to be written: facts that name nobody in `data`, everything personal or free in `words`. */
export interface Note {
  readonly kind: string;
  readonly by: Person | 'server';
  readonly subject?: { readonly uid: string; readonly document: string };
  readonly data?: { readonly [key: string]: Json };
  readonly words?: { readonly [key: string]: Json };
}

export interface Page {
  readonly entries: readonly Chained[];
  readonly total: number;
}

export interface Filter {
  readonly kind?: string;
  readonly uid?: string;
  readonly document?: string;
  /** A key, or `server`. */
  readonly actor?: string;
  /** From this instant. */
  readonly from?: string;
  /** Before this instant. */
  readonly until?: string;
}

/** The decision log: one chain, appended to in the transaction of the act it tells of. */
export const logStore = (strapi: Core.Strapi, now: () => Date) => {
  const actors = actorStore(strapi);

  /** Writes one entry. Writers take turns, so that each follows the one before; the turn ends with the transaction. */
  async function append({ kind, by, subject, data, words }: Note): Promise<Chained> {
    return oneAtATime(strapi, async () => {
      const last = await strapi.db.query(ENTRY).findOne({ orderBy: { seq: 'desc' }, select: ['seq', 'hash'] });
      const salt = randomBytes(16).toString('hex');
      const entry: Entry = {
        seq: (last?.seq ?? 0) + 1,
        at: now().toISOString(),
        kind,
        actor: by === 'server' ? SERVER : await actors.keyOf(by),
        subject: subject ?? null,
        data: data ?? {},
        commitment: words ? commitmentOf(salt, words) : null,
      };
      const written = chained(entry, last?.hash ?? BEGINNING, sha256);
      await strapi.db.query(ENTRY).create({ data: rowOf(written) });
      if (words) await strapi.db.query(WORDS).create({ data: { seq: entry.seq, salt, words } });
      return written;
    });
  }

  return {
    append,

    /** All entries in order; read in portions so that a long log does not fill the memory twice. */
    async *all(): AsyncGenerator<Chained> {
      for (let after = 0; ; ) {
        const rows = await strapi.db.query(ENTRY).findMany({ where: { seq: { $gt: after } }, orderBy: { seq: 'asc' }, limit: 500 }); // prettier-ignore
        if (rows.length === 0) return;
        for (const row of rows) yield entryOf(row);
        after = rows.at(-1)?.seq;
      }
    },

    /** @param page from 1 */
    async page(page: number, pageSize: number, filter: Filter): Promise<Page> {
      const where = whereOf(filter);
      const [rows, total] = await Promise.all([
        strapi.db
          .query(ENTRY)
          .findMany({ where, orderBy: { seq: 'desc' }, limit: pageSize, offset: (page - 1) * pageSize }),
        strapi.db.query(ENTRY).count({ where }),
      ]);
      return { entries: rows.map(entryOf), total };
    },

    /** What was said in these entries, where it has not been erased. */
    async words(seqs: readonly number[]): Promise<ReadonlyMap<number, { readonly [key: string]: Json }>> {
      const rows = await strapi.db.query(WORDS).findMany({ where: { seq: { $in: [...seqs] } } });
      return new Map(rows.map(({ seq, words }) => [seq, words]));
    },

    /** Entries whose kept words are not those that were committed to. */
    async falseWords(): Promise<readonly number[]> {
      const rows = await strapi.db.query(WORDS).findMany({});
      const entries = await strapi.db
        .query(ENTRY)
        .findMany({ select: ['seq', 'commitment'], where: { commitment: { $notNull: true } } });
      const commitments = new Map(entries.map(({ seq, commitment }) => [seq, commitment]));
      return rows
        .filter(({ seq, salt, words }) => commitments.get(seq) !== commitmentOf(salt, words))
        .map(({ seq }) => seq);
    },

    actorNames: actors.names,
    actors: actors.all,

    /**
     * Forgets a leaver: who their key was, and the words of entries that name their address. The chain still verifies.
     * @returns whether the log knew the address at all
     */
    async forget(email: string): Promise<boolean> {
      return strapi.db.transaction(async () => {
        const keys = await actors.forget(email);
        const rows = await strapi.db.query(WORDS).findMany({});
        const naming = rows.filter(({ words }) => canonicalJson(words).includes(JSON.stringify(email)));
        if (keys.length === 0 && naming.length === 0) return false;
        await strapi.db.query(WORDS).deleteMany({ where: { id: { $in: naming.map(({ id }) => id) } } });
        await append({
          kind: 'person-forgotten',
          by: 'server',
          data: { actors: [...keys], words: naming.map(({ seq }) => seq) },
        });
        return true;
      });
    },
  };
};

export type LogStore = ReturnType<typeof logStore>;

const commitmentOf = (salt: string, words: Json): string => sha256(`${salt}${canonicalJson(words)}`);

function whereOf({ kind, uid, document, actor, from, until }: Filter): object {
  return {
    ...(kind && { kind }),
    ...(uid && { subjectUid: uid }),
    ...(document && { subjectDocument: document }),
    ...(actor && { actor }),
    ...((from || until) && { at: { ...(from && { $gte: from }), ...(until && { $lt: until }) } }),
  };
}

function rowOf({ subject, ...entry }: Chained): object {
  return { ...entry, subjectUid: subject?.uid ?? null, subjectDocument: subject?.document ?? null };
}

function entryOf(row: Record<string, unknown>): Chained {
  const { seq, at, kind, actor, subjectUid, subjectDocument, data, commitment, previous, hash } =
    row as unknown as Chained & {
      subjectUid: string | null;
      subjectDocument: string | null;
    };
  const subject = subjectUid && subjectDocument ? { uid: subjectUid, document: subjectDocument } : null;
  return { seq, at, kind, actor, subject, data, commitment: commitment ?? null, previous, hash };
}
