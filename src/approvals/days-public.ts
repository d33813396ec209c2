import type { Core } from '@strapi/strapi';

import { dayIn } from '../domain/stockholm-day';

/** When a document first was public (YYYY-MM-DD in Europe/Stockholm), and whether it is now. */
export interface DaysPublic {
  readonly first: string;
  readonly isLive: boolean;
}

/** Documents ask together, in portions: SQLite takes a limited number of values in one question. */
const PORTION = 500;

/** @returns those of the documents that have an edition, by document id */
export async function daysPublic(
  strapi: Core.Strapi,
  uid: string,
  documents: readonly string[],
): Promise<ReadonlyMap<string, DaysPublic>> {
  const found = new Map<string, DaysPublic>();
  for (let from = 0; from < documents.length; from += PORTION) {
    const editions: readonly { document: string; liveFrom: string; liveTo: string | null }[] = await strapi.db
      .query('plugin::attest.edition')
      .findMany({
        select: ['document', 'liveFrom', 'liveTo'],
        where: { uid, document: { $in: documents.slice(from, from + PORTION) } },
        orderBy: [{ liveFrom: 'asc' }, { id: 'asc' }],
      });
    for (const { document, liveFrom, liveTo } of editions) {
      const first = found.get(document)?.first ?? dayIn(new Date(liveFrom));
      found.set(document, { first, isLive: liveTo === null });
    }
  }
  return found;
}
