import type { Core } from '@strapi/strapi';

import { textOf, titleField, type Ability, type Checker, type DocumentRef } from './readable-documents';

/** How many of one type are looked up for one answer; the others go without. */
const MOST = 500;

/**
 * Titles of documents of any type, of those the person may read in the content manager: a few statements a type.
 * @returns by `uid documentId`
 */
export const documentTitles = (strapi: Core.Strapi, userAbility: Ability) => {
  return async (documents: readonly DocumentRef[]): Promise<ReadonlyMap<string, string>> => {
    const found = new Map<string, string>();
    for (const uid of new Set(documents.map((document) => document.uid))) {
      const ids = documents.filter((document) => document.uid === uid).map(({ documentId }) => documentId);
      for (const [documentId, title] of await titlesOf(uid, [...new Set(ids)].slice(0, MOST)))
        found.set(`${uid} ${documentId}`, title);
    }
    return found;
  };

  async function titlesOf(uid: string, documentIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const model = strapi.contentTypes[uid as keyof typeof strapi.contentTypes];
    const field = model && (await titleField(strapi, uid));
    if (!field) return new Map();
    // Conditions of permissions speak of the creator and the creator's roles.
    const creator = { populate: { roles: true } };
    const isDraft = model.options?.draftAndPublish ? { publishedAt: null } : {};
    const where = { documentId: { $in: [...documentIds] }, ...isDraft };
    const populate = { createdBy: creator, updatedBy: creator };
    const rows = await strapi.db.query(uid as never).findMany({ where, populate: populate as never });
    const checker: Checker = strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model: uid }); // prettier-ignore
    const readable = rows.filter((row) => checker.can.read(row) && checker.can.read(row, field));
    return new Map(readable.flatMap((row) => [[String(row.documentId), textOf(row, field) ?? '']] as const).filter(([, title]) => title !== '')); // prettier-ignore
  }
};
