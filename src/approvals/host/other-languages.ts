import type { Core } from '@strapi/strapi';

import { MESSAGE } from './governed';
import type { MessageRow } from './message-row';

/** The languages of the drafts that say the same: what this is a translation of, and the translations of either. */
export async function otherLanguagesOf(strapi: Core.Strapi, message: MessageRow): Promise<readonly string[]> {
  const { documentId, translationOf } = message;
  const originals = [documentId, ...(translationOf ? [translationOf.documentId] : [])];
  // Two questions, each by an index; asked as one with "or" it reads every draft.
  const said = translationOf ? await drafts({ documentId: translationOf.documentId }) : [];
  const alike = await drafts({ translationOf: { documentId: { $in: originals } } });
  const others = new Map([...said, ...alike].map((row) => [row.documentId, row.language]));
  others.delete(documentId);
  return [...others.values()].flatMap((language) => language ?? []);

  function drafts(where: object): Promise<readonly { documentId: string; language: string | null }[]> {
    const select = ['documentId', 'language'] as const;
    return strapi.db.query(MESSAGE).findMany({ select: [...select], where: { publishedAt: null, ...where } });
  }
}
