import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import type { FieldPath, Instant, PersonId } from '../domain/request';

const COMMENT = 'plugin::attest.comment';

export interface RequestComment {
  readonly key: string;
  readonly request: string;
  /** Which field it is about; null for the whole. */
  readonly field: FieldPath | null;
  readonly text: string;
  /** Stops an approval while it is open. */
  readonly isBlocking: boolean;
  readonly by: PersonId;
  readonly at: Instant;
  readonly resolvedBy: PersonId | null;
  readonly resolvedAt: Instant | null;
}

export const commentStore = (strapi: Core.Strapi) => ({
  async of(request: string): Promise<readonly RequestComment[]> {
    return strapi.db.query(COMMENT).findMany({ where: { request }, orderBy: { id: 'asc' } });
  },
  async byKey(key: string): Promise<RequestComment | undefined> {
    return (await strapi.db.query(COMMENT).findOne({ where: { key } })) ?? undefined;
  },
  async countBlocking(request: string): Promise<number> {
    return strapi.db.query(COMMENT).count({ where: { request, isBlocking: true, resolvedAt: null } });
  },
  async add(comment: Omit<RequestComment, 'key' | 'resolvedBy' | 'resolvedAt'>): Promise<RequestComment> {
    return strapi.db
      .query(COMMENT)
      .create({ data: { key: randomUUID(), ...comment, resolvedBy: null, resolvedAt: null } });
  },
  async resolve(key: string, by: PersonId, at: Instant): Promise<void> {
    await strapi.db.query(COMMENT).update({ where: { key }, data: { resolvedBy: by, resolvedAt: at } });
  },
});

export type CommentStore = ReturnType<typeof commentStore>;
