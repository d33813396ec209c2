import type { Core } from '@strapi/strapi';

import { daysPublic } from '../approvals/days-public';
import { maybe, number, text, type Row } from '../approvals/read-row';
import type { Money, Publication } from '../domain/plan-report/what-happened';
import { id, idOf, idsOf } from '../plan-view/contents-of';
import { REPORT_READS } from './what-is-read';

/** Those of the messages that have been public. */
export async function publicationsIn(strapi: Core.Strapi, messages: readonly Row[]): Promise<readonly Publication[]> {
  const days = await daysPublic(strapi, REPORT_READS.messages.uid, messages.map(id));
  return messages.flatMap((row): readonly Publication[] => {
    const since = days.get(id(row));
    return since ? [{ ...publicationIn(row), day: since.first, isLive: since.isLive }] : [];
  });
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
