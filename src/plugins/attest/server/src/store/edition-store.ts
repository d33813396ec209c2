import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import type { Instant, PersonId } from '../domain/request';

const EDITION = 'plugin::attest.edition';

export interface EditionRow {
  readonly key: string;
  readonly uid: string;
  readonly document: string;
  readonly fingerprint: string;
  readonly snapshot: string;
  readonly route: 'approve' | 'inform' | 'free' | 'override';
  readonly rule: string | null;
  readonly policyVersion: number | null;
  readonly request: string | null;
  readonly by: PersonId | null;
  readonly liveFrom: Instant;
  readonly liveTo: Instant | null;
  readonly reason: string | null;
  readonly endedBy: PersonId | null;
  readonly replacedBy: string | null;
}

export interface EditionEnd {
  readonly at: Instant;
  readonly by: PersonId | null;
  readonly reason?: string;
  readonly replacedBy?: string;
}

interface At {
  readonly uid: string;
  readonly documentId: string;
}

const openKeyOf = ({ uid, documentId }: At): string => `${uid} ${documentId}`;

/** Editions: at most one of a document is live, and an approval makes at most one. Unique columns keep both true. */
export const editionStore = (strapi: Core.Strapi) => ({
  newKey: (): string => randomUUID(),

  async live(at: At): Promise<EditionRow | undefined> {
    return (await strapi.db.query(EDITION).findOne({ where: { openKey: openKeyOf(at) } })) ?? undefined;
  },

  async latest({ uid, documentId }: At): Promise<EditionRow | undefined> {
    return (
      (await strapi.db.query(EDITION).findOne({ where: { uid, document: documentId }, orderBy: { id: 'desc' } })) ??
      undefined
    );
  },

  async all({ uid, documentId }: At): Promise<readonly EditionRow[]> {
    return strapi.db
      .query(EDITION)
      .findMany({ where: { uid, document: documentId }, orderBy: { id: 'desc' }, limit: 100 });
  },

  async begin(row: Omit<EditionRow, 'liveTo' | 'reason' | 'endedBy' | 'replacedBy'>): Promise<void> {
    const openKey = openKeyOf({ uid: row.uid, documentId: row.document });
    await strapi.db.query(EDITION).createMany({ data: [{ ...row, openKey }] });
  },

  async end(key: string, { at, by, reason, replacedBy }: EditionEnd): Promise<void> {
    const data = { openKey: null, liveTo: at, endedBy: by, reason: reason ?? null, replacedBy: replacedBy ?? null };
    await strapi.db.query(EDITION).update({ where: { key }, data });
  },

  /** Live editions in portions, for the reconciler. */
  async *allLive(uid: string): AsyncGenerator<EditionRow> {
    for (let after = 0; ; ) {
      const rows = await strapi.db.query(EDITION).findMany({ where: { uid, id: { $gt: after }, openKey: { $notNull: true } }, orderBy: { id: 'asc' }, limit: 500 }); // prettier-ignore
      if (rows.length === 0) return;
      yield* rows as EditionRow[];
      after = rows.at(-1)?.id;
    }
  },
});

export type EditionStore = ReturnType<typeof editionStore>;
