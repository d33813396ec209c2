import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';

import type { Row } from '../approvals/read-row';
import { READS, type Part, type Read, type Reads } from './what-is-read';

/** The draft of a plan and the rows around it that are asked for, whoever may read them. */
export type PlanRows<P extends Part = Part> = Readonly<Record<Exclude<P, 'plan'>, readonly Row[]>> & {
  readonly plan: Row;
  readonly isLive: boolean;
};

/** Undefined where there is no such plan. */
export async function readRows<P extends Part>(
  strapi: Core.Strapi,
  documentId: string,
  reads: Reads<P>,
): Promise<PlanRows<P> | undefined> {
  const { uid, populate } = reads.plan;
  const plans = strapi.db.query(uid);
  const plan: Row | null = await plans.findOne({
    where: { documentId, publishedAt: null },
    populate: populate as never,
  });
  if (!plan) return undefined;
  const live = await plans.findOne({ select: ['id'], where: { documentId, publishedAt: { $notNull: true } } });
  const around = Object.entries<Read>(reads).filter(([, { towards }]) => towards !== null);
  const found: Record<string, readonly Row[]> = {};
  for (const [part, read] of around) found[part] = await pointing(strapi, read, documentId);
  return { ...found, plan, isLive: live !== null } as PlanRows<P>;
}

/** By what other ways rows belong to a plan than by pointing at it themselves. */
const AROUND: Readonly<Record<string, readonly string[]>> = {
  [READS.followUps.uid]: ['activity', 'goal'],
  [READS.messages.uid]: ['activity'],
};

/** A plan has a row as drafted and one as published; whoever points at both is found twice. Of messages, the drafts. */
async function pointing(strapi: Core.Strapi, { uid, towards, populate }: Read, documentId: string) {
  const plan = { documentId };
  const ways = [{ [towards ?? '']: plan }, ...(AROUND[uid] ?? []).map((by) => ({ [by]: { plan } }))];
  const drafts = contentTypes.hasDraftAndPublish(strapi.getModel(uid)) ? { publishedAt: null } : {};
  const where = { $or: ways, ...drafts } as never;
  const rows: readonly Row[] = await strapi.db
    .query(uid)
    .findMany({ where, populate: populate as never, orderBy: { id: 'asc' } });
  return inOrder([...new Map(rows.map((row) => [row['id'], row])).values()]);
}

/** By their number, those without one last; databases disagree on that. */
function inOrder(all: readonly Row[]): readonly Row[] {
  const place = ({ order }: Row): number => (typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER);
  return [...all].sort((a, b) => place(a) - place(b) || Number(a['id']) - Number(b['id']));
}
