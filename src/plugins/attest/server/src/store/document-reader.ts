import type { Core } from '@strapi/strapi';

import { populateOf, type Models } from '../domain/content';
import type { GovernedDocument, Host } from '../host';

/** Reads a document with all its content and what the host asks for beside it; undefined when there is none. */
export interface DocumentReader {
  read(uid: string, documentId: string, status: 'draft' | 'published'): Promise<GovernedDocument | undefined>;
}

export const documentReader = (strapi: Core.Strapi, host: () => Pick<Host, 'populate'>): DocumentReader => ({
  async read(uid, documentId, status) {
    const where = { documentId, publishedAt: status === 'draft' ? null : { $notNull: true } };
    const models = strapi.getModel.bind(strapi) as unknown as Models;
    const populate = { ...populateOf(uid, models), ...host().populate(uid) };
    const row = await strapi.db.query(uid as never).findOne({ where, populate: populate as never });
    return row ? { uid, documentId, row } : undefined;
  },
});
