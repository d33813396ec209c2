import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';

import type { Question } from '../parse/question';
import { publicVersionOf } from '../services/public-version';
import { readTotal } from './read';
import { rowsOf } from './statement';

/** Questions whose total is remembered. */
const REMEMBERED = 500;

/**
 * How many messages there are to a question, counted once for each version of the public content: turning pages counts
 * nothing. A total is never older than the version it is kept under, for that is looked up before it is counted.
 */
export function knownTotals(strapi: Core.Strapi) {
  const known = new LRUCache<string, Promise<number>>({ max: REMEMBERED });
  return {
    /** @param version looked up before; looked up now when undefined */
    async of({ filters, words }: Pick<Question, 'filters' | 'words'>, version?: string): Promise<number> {
      const key = `${version ?? (await publicVersionOf(strapi).read())} ${JSON.stringify([filters, words])}`;
      const total = known.get(key) ?? counted({ filters, words });
      known.set(key, total);
      total.catch(() => known.delete(key));
      return total;
    },
  };

  async function counted(question: Pick<Question, 'filters' | 'words'>): Promise<number> {
    const [row] = await rowsOf<{ readonly total: number | string }>(strapi, readTotal(question));
    return Number(row?.total);
  }
}
