import { createHash } from 'node:crypto';

import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';

import { readTexts, type LinkedRow, type TextRow } from './read';
import { rowsOf } from './statement';

/** The stored JSON of a message, as bytes but for the last brace. */
export interface Text {
  readonly head: Buffer;
  /** Two texts under one mark are the same. */
  readonly mark: string;
}

type Asked = Pick<LinkedRow, 'id' | 'message' | 'stamp'>;

/** What a text takes beside its bytes: its stamp and its place in the order of asking; about. */
const BESIDE = 300;

/**
 * Stored texts of messages, those asked most kept in memory. A row gets a new stamp whenever it is written, so that one stamp never
 * stands for two texts: whoever has read a row's stamp has read which text is its. What was kept cannot be outdated, only
 * unasked. A row without a stamp was written before rows had any; its text is read each time.
 * @param maxBytes that what is kept takes; nothing is kept where it is 0
 */
export function knownTexts(strapi: Core.Strapi, maxBytes: number) {
  const isSqlite = strapi.db.dialect.client === 'sqlite';
  const kept = new LRUCache<string, Text>({ maxSize: Math.max(1, Math.floor(maxBytes)), sizeCalculation: ({ head }) => head.length + BESIDE }); // prettier-ignore

  return {
    /**
     * The texts of rows that were read just now. One that has changed meanwhile has its new text, one that has ended none.
     * @returns by message
     */
    async of(rows: readonly Asked[]): Promise<ReadonlyMap<string, Text>> {
      const texts = new Map<string, Text>();
      for (const { message, stamp } of rows) {
        const text = stamp === null ? undefined : kept.get(stamp);
        if (text) texts.set(message, text);
      }
      const missing = rows.flatMap(({ id, message }) => (texts.has(message) ? [] : id));
      if (missing.length > 0) for (const row of await read(missing)) texts.set(row.message, textIn(row));
      return texts;
    },
  };

  function read(ids: readonly number[]): Promise<readonly TextRow[]> {
    return rowsOf(strapi, readTexts(ids, isSqlite));
  }

  function textIn({ stamp, json }: TextRow): Text {
    const head = (typeof json === 'string' ? Buffer.from(json) : json).subarray(0, -1);
    if (stamp === null) return { head, mark: createHash('sha256').update(head).digest('base64url') };
    const text = { head, mark: stamp };
    kept.set(stamp, text);
    return text;
  }
}
