import type { Core } from '@strapi/strapi';
import type { ActsService, Json } from 'strapi-plugin-attest/strapi-server';

import { MESSAGE } from './host/governed';

/** A message as it was approved: what is live, or what waits for its embargo to end. */
export interface ApprovedContent {
  readonly documentId: string;
  readonly fingerprint: string;
  readonly content: Readonly<Record<string, Json>>;
  readonly shown: Json;
  /** Instant; null when it is live. */
  readonly embargoedUntil: string | null;
}

/** The approved words of messages: from snapshots, never from the rows that people edit. */
export const approvedMessages = (strapi: Core.Strapi) => {
  const deps = () => (strapi.plugin('attest').service('acts') as ActsService).deps;

  /** Where the approved words are kept; undefined when nothing of the message is approved, or no more. */
  async function standing(documentId: string): Promise<Standing | undefined> {
    const at = { uid: MESSAGE, documentId };
    const { editions, requests } = deps();
    const edition = await editions.live(at);
    if (edition) return { snapshot: edition.snapshot, fingerprint: edition.fingerprint, isLive: true };
    const request = await requests.openOf(at);
    if (request?.state.status !== 'approved' && request?.state.status !== 'scheduled') return undefined;
    return { snapshot: request.snapshot, fingerprint: request.state.fingerprint, isLive: false };
  }

  return {
    /** Undefined when it is neither live, nor approved and under embargo. */
    async of(documentId: string): Promise<ApprovedContent | undefined> {
      const found = await standing(documentId);
      if (!found) return undefined;
      const { content, shown } = await deps().snapshots.read(found.snapshot);
      const embargoedUntil = found.isLive ? null : instantIn(content['embargoedUntil']);
      if (!found.isLive && (embargoedUntil === null || embargoedUntil <= deps().now())) return undefined;
      return { documentId, fingerprint: found.fingerprint, content, shown, embargoedUntil };
    },

    /** Whether just these words still stand approved. */
    async stillStands(documentId: string, fingerprint: string): Promise<boolean> {
      return (await standing(documentId))?.fingerprint === fingerprint;
    },

    /** Messages that may be sent, latest first: live ones, and approved ones that wait. */
    async candidates(limit: number): Promise<readonly string[]> {
      const editions = strapi.db.query('plugin::attest.edition').findMany({ select: ['document'], where: { uid: MESSAGE, openKey: { $notNull: true } }, orderBy: { id: 'desc' }, limit }); // prettier-ignore
      const requests = strapi.db.query('plugin::attest.request').findMany({ select: ['document'], where: { uid: MESSAGE, status: { $in: ['approved', 'scheduled'] } }, orderBy: { id: 'desc' }, limit }); // prettier-ignore
      const rows = [...(await requests), ...(await editions)] as readonly { document: string }[];
      return [...new Set(rows.map(({ document }) => document))];
    },
  };
};

export type ApprovedMessages = ReturnType<typeof approvedMessages>;

interface Standing {
  readonly snapshot: string;
  readonly fingerprint: string;
  readonly isLive: boolean;
}

const instantIn = (value: unknown): string | null =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? new Date(value).toISOString() : null;
