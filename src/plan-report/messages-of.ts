import type { Core } from '@strapi/strapi';

import { daysPublic } from '../approvals/days-public';
import { maybe, number, text, type Row } from '../approvals/read-row';
import type { Money, Publication } from '../domain/plan-report/what-happened';
import { id, idOf, idsOf } from '../plan-view/contents-of';
import { readable } from '../plan-view/readable';
import { MESSAGES } from './what-is-read';

/** The messages of a plan and of its activities that have been public, as far as the person may read them. */
export async function publicationsOf(
  strapi: Core.Strapi,
  plan: string,
  userAbility: unknown,
): Promise<{ readonly publications: readonly Publication[]; readonly isWithheld: boolean }> {
  const { uid, fields, populate } = MESSAGES;
  const right = readable(strapi, userAbility, uid, fields);
  if (right.isWithheld) return { publications: [], isWithheld: true };
  const ofPlan = { $or: [{ plan: { documentId: plan } }, { activity: { plan: { documentId: plan } } }] };
  const found: readonly Row[] = await strapi.db.query(uid).findMany({
    where: { publishedAt: null, ...ofPlan } as never,
    populate: populate as never,
    orderBy: { id: 'asc' },
  });
  const once = [...new Map(found.map((row) => [id(row), row])).values()];
  const days = await daysPublic(strapi, uid, once.map(id));
  const publications = right.of(once).flatMap((row): readonly Publication[] => {
    const since = days.get(id(row));
    return since ? [{ ...publicationIn(row), day: since.first, isLive: since.isLive }] : [];
  });
  return { publications, isWithheld: false };
}

const publicationIn = (row: Row): Omit<Publication, 'day' | 'isLive'> => ({
  id: id(row),
  headline: text(row['headline']) ?? '',
  kind: text(row['kind']),
  activity: idOf(row['activity']) ?? null,
  audiences: idsOf(row['audiences']),
  channels: idsOf(row['channels']),
  cost: maybe(row['advert'], costOf),
});

function costOf({ cost, currency }: Row): Money | null {
  const amount = number(cost);
  return amount === null ? null : { amount, currency: text(currency) ?? 'SEK' };
}
