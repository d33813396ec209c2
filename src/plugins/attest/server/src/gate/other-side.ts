import type { Core, UID } from '@strapi/strapi';

import { Refused } from '../domain/refusal';
import { describeDocument } from '../use-cases/assess-document';
import type { At, Deps } from '../use-cases/deps';
import { documentIdIn, type Call, type Next } from './call';

/** Takes a call through when nothing that is live has become another by it. */
export type OtherSide = (call: Call, next: Next) => Promise<unknown>;

interface Side {
  /** The governed type that the relation leads to. */
  readonly target: string;
  /** What the governed type calls the relation, which is part of its content. */
  readonly owner: string;
}

const WRITING = ['create', 'update', 'publish', 'clone'];

/**
 * A relation may be chosen from both its sides, and Strapi then writes into what is live without asking for its type:
 * a cookbook that is saved takes live recipes over. Whatever has joined or left that way must be what was approved, or
 * the save is undone. Taking away the other document is not stopped; it is found.
 * @throws Refused `approval-required`
 */
export function otherSide(strapi: Core.Strapi, deps: Deps, governed: ReadonlySet<string>): OtherSide {
  const describe = describeDocument(deps);

  return async ({ uid, action, params }, next) => {
    const sides = WRITING.includes(action) ? sidesOf(uid) : [];
    if (sides.length === 0) return next();
    return deps.turn(async () => {
      const before = action === 'clone' ? [] : await liveBy(sides, params.documentId);
      const result = await next();
      const after = await liveBy(sides, documentIdIn(result) ?? params.documentId);
      for (const at of [...missingFrom(after, before), ...missingFrom(before, after)]) await refuseChanged(at);
      return result;
    });
  };

  function sidesOf(uid: string): readonly Side[] {
    const attributes = strapi.getModel(uid as UID.Schema)?.attributes ?? {};
    return Object.values(attributes as Readonly<Record<string, { target?: string; mappedBy?: string }>>).flatMap(
      ({ target, mappedBy }) =>
        target !== undefined && mappedBy !== undefined && governed.has(target) ? [{ target, owner: mappedBy }] : [],
    );
  }

  async function liveBy(sides: readonly Side[], documentId: string | undefined): Promise<readonly At[]> {
    if (documentId === undefined) return [];
    const found = sides.map(async ({ target, owner }) => {
      const where = { publishedAt: { $notNull: true }, [owner]: { documentId } };
      const rows: readonly Pick<At, 'documentId'>[] = await strapi.db.query(target).findMany({ where, select: ['documentId'] }); // prettier-ignore
      return rows.map((row) => ({ uid: target, documentId: row.documentId }));
    });
    return (await Promise.all(found)).flat();
  }

  async function refuseChanged(at: At): Promise<void> {
    const live = await deps.editions.live(at);
    const { fingerprint } = await describe(at, 'published');
    if (live?.fingerprint !== fingerprint) throw new Refused('approval-required', { ...at });
  }
}

const missingFrom = (these: readonly At[], those: readonly At[]): readonly At[] =>
  these.filter((one) => !those.some(({ uid, documentId }) => uid === one.uid && documentId === one.documentId));
