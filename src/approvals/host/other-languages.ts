import type { Core } from '@strapi/strapi';

import { MESSAGE } from './governed';
import type { MessageRow } from './message-row';

/** The languages of the drafts that say the same: what this is a translation of, and the translations of either. */
export async function otherLanguagesOf(strapi: Core.Strapi, message: MessageRow): Promise<readonly string[]> {
  const { documentId, translationOf } = message;
  const originals = [documentId, ...(translationOf ? [translationOf.documentId] : [])];
  const rows: readonly { documentId: string; language: string | null }[] = await strapi.db.query(MESSAGE).findMany({
    select: ['documentId', 'language'],
    where: {
      publishedAt: null,
      $or: [{ documentId: { $in: originals } }, { translationOf: { documentId: { $in: originals } } }],
    },
  });
  return rows.flatMap((row) => (row.documentId === documentId ? [] : (row.language ?? [])));
}
