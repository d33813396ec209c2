import type { Core } from '@strapi/strapi';

import { canonicalJson, type Json } from '../domain/canonical';
import type { DisplayNames } from '../domain/display-names';
import type { Facts } from '../domain/facts';
import type { Fingerprint, Instant } from '../domain/request';
import { sha256 } from './sha256';

const SNAPSHOT = 'plugin::attest.snapshot';

/** What was submitted or published: the content, what routed it, and what is shown beside it as read. */
export interface Snapshot {
  readonly content: Readonly<Record<string, Json>>;
  readonly facts: Facts;
  readonly shown: Json;
  /** What related documents and files were called; snapshots from before names were kept have none. */
  readonly names?: DisplayNames;
}

export interface StoredAs {
  readonly uid: string;
  readonly document: string;
  readonly fingerprint: Fingerprint;
  readonly at: Instant;
}

/** The fingerprint an approval binds to: SHA-256 of the canonical content and routing facts. */
export const fingerprintOf = ({ content, facts }: Pick<Snapshot, 'content' | 'facts'>): Fingerprint =>
  sha256(canonicalJson({ content, facts } as unknown as Json));

/** Snapshots, found by what they say: the key is a hash of the text that is stored, so equal ones are stored once. */
export const snapshotStore = (strapi: Core.Strapi) => ({
  /** @returns the key */
  async keep(snapshot: Snapshot, as: StoredAs): Promise<string> {
    const body = canonicalJson(snapshot as unknown as Json);
    const key = sha256(`${as.uid} ${as.document} ${body}`);
    const known = await strapi.db.query(SNAPSHOT).findOne({ where: { key }, select: ['id'] });
    if (!known) await strapi.db.query(SNAPSHOT).create({ data: { key, body, ...as } });
    return key;
  },

  /** The key of the newest that says just this; undefined when there is none. */
  async keyOf({ uid, document, fingerprint }: Omit<StoredAs, 'at'>): Promise<string | undefined> {
    const where = { uid, document, fingerprint };
    return (await strapi.db.query(SNAPSHOT).findOne({ where, select: ['key'], orderBy: { id: 'desc' } }))?.key;
  },

  /** @throws Error when it is not there or is not what was stored: a broken assumption, never served */
  async read(key: string): Promise<Snapshot> {
    const row = await strapi.db.query(SNAPSHOT).findOne({ where: { key } });
    if (!row) throw new Error(`Snapshot ${key} is missing.`);
    if (sha256(`${row.uid} ${row.document} ${row.body}`) !== key) throw new Error(`Snapshot ${key} has been changed.`);
    return JSON.parse(row.body) as Snapshot;
  },
});

export type SnapshotStore = ReturnType<typeof snapshotStore>;
