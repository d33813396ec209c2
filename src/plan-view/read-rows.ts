import type { Core } from '@strapi/strapi';

import type { Row } from '../approvals/read-row';
import { READS, type Part, type Read } from './what-is-read';

/** The draft of a plan and all rows around it, whoever may read them. */
export type PlanRows = Readonly<Record<Exclude<Part, 'plan'>, readonly Row[]>> & {
  readonly plan: Row;
  readonly isLive: boolean;
};

/** Undefined where there is no such plan. */
export async function readRows(
  strapi: Core.Strapi,
  documentId: string,
  reads: Readonly<Record<Part, Read>>,
): Promise<PlanRows | undefined> {
  const { uid, populate } = reads.plan;
  const plans = strapi.db.query(uid);
  const plan: Row | null = await plans.findOne({
    where: { documentId, publishedAt: null },
    populate: populate as never,
  });
  if (!plan) return undefined;
  const live = await plans.findOne({ select: ['id'], where: { documentId, publishedAt: { $notNull: true } } });
  const around = Object.entries(reads).filter(([, { towards }]) => towards !== null);
  const found: Record<string, readonly Row[]> = {};
  for (const [part, read] of around) found[part] = await pointing(strapi, read, documentId);
  return { ...found, plan, isLive: live !== null } as PlanRows;
}

/**
 * A plan has a row as drafted and one as published; whoever points at both is found twice. A follow-up belongs to a plan
 * by its activity or goal too.
 */
async function pointing(strapi: Core.Strapi, { uid, towards, populate }: Read, documentId: string) {
  const plan = { documentId };
  const ways = uid === READS.followUps.uid ? [{ plan }, { activity: { plan } }, { goal: { plan } }] : [{ [towards ?? '']: plan }]; // prettier-ignore
  const rows: readonly Row[] = await strapi.db
    .query(uid)
    .findMany({ where: { $or: ways } as never, populate: populate as never, orderBy: { id: 'asc' } });
  return inOrder([...new Map(rows.map((row) => [row['id'], row])).values()]);
}

/** By their number, those without one last; databases disagree on that. */
function inOrder(all: readonly Row[]): readonly Row[] {
  const place = ({ order }: Row): number => (typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER);
  return [...all].sort((a, b) => place(a) - place(b) || Number(a['id']) - Number(b['id']));
}
