import { randomBytes } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import type { Link } from '../domain/link';
import type { Instant } from '../domain/request';

const LINK = 'plugin::attest.link';

export interface KeptLink extends Link {
  readonly hash: string;
  readonly usedAt: Instant | null;
}

/** Links that were sent, each with the hash of its token alone. */
export const linkStore = (strapi: Core.Strapi) => ({
  newKey: (): string => randomBytes(16).toString('hex'),

  async add({ group, ...link }: Link, hash: string): Promise<void> {
    await strapi.db.query(LINK).create({ data: { ...link, groupId: group, hash, usedAt: null } });
  },
  async byKey(key: string): Promise<KeptLink | undefined> {
    const row = await strapi.db.query(LINK).findOne({ where: { key } });
    return row ? kept(row) : undefined;
  },
  async unusedOf(request: string, step: number): Promise<readonly KeptLink[]> {
    return (await strapi.db.query(LINK).findMany({ where: { request, step, usedAt: null }, orderBy: { id: 'asc' } })).map(kept); // prettier-ignore
  },
  /** The one that holds for the group, if any does: each replaces those before. */
  async latestOf(request: string, step: number, group: string): Promise<KeptLink | undefined> {
    const row = await strapi.db
      .query(LINK)
      .findOne({ where: { request, step, groupId: group }, orderBy: { id: 'desc' } });
    return row ? kept(row) : undefined;
  },
  /** @returns whether it had not been used before; call it in the decision's transaction */
  async consume(key: string, at: Instant): Promise<boolean> {
    const { count } = await strapi.db.query(LINK).updateMany({ where: { key, usedAt: null }, data: { usedAt: at } });
    return count === 1;
  },
});

export type LinkStore = ReturnType<typeof linkStore>;

function kept({ groupId, ...row }: Record<string, unknown>): KeptLink {
  const { key, hash, request, step, fingerprint, expiresAt, usedAt } = row as unknown as KeptLink;
  return { key, hash, request, step, group: String(groupId), fingerprint, expiresAt, usedAt };
}
