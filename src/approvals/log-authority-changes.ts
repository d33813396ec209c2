import type { Core } from '@strapi/strapi';

import type { AuthorityChange } from '../documents/guard-authority';
import { decisionLog } from './decision-log';

/** Every change of seats and other authority is an entry: which fields in the chain, from what to what in the words. */
export const logAuthorityChanges =
  (strapi: Core.Strapi) =>
  ({ uid, documentId, fields, before, after }: AuthorityChange): Promise<void> => {
    const only = (state: AuthorityChange['before']) =>
      Object.fromEntries(fields.map((field) => [field, JSON.stringify(state?.[field] ?? null)]));
    return decisionLog(strapi).write({
      kind: 'authority-changed',
      subject: { uid, document: documentId },
      data: { fields: [...fields] },
      words: { before: only(before), after: only(after) },
    });
  };
