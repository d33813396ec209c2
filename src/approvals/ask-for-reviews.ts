import type { Core } from '@strapi/strapi';
import type { OutboxService } from 'strapi-plugin-attest/strapi-server';

import { reviewDue } from '../domain/review-due';
import { dayIn } from '../domain/stockholm-day';
import { clockOf } from './clock';
import { maybe, rows, text, type Row } from './read-row';

const PLAN = 'api::plan.plan';
const ID = { select: ['documentId'] };

/** Once a day; who is told in which month does not depend on the hour. */
export function askForReviewsDaily(strapi: Core.Strapi): void {
  const task = async (): Promise<void> => {
    try {
      await askForReviews(strapi);
    } catch (error) {
      strapi.log.warn('Plans whose review month it is could not be looked up.', { error });
    }
  };
  strapi.cron.add({ askForReviews: { task, options: { rule: '0 0 6 * * *', tz: 'Europe/Stockholm' } } });
}

/**
 * Tells those who sit in the reviewing bodies of plans that are adopted or public that it is the month of the review: once for
 * each month, however often it is looked, and not when the plan has been reviewed or adopted in that month already.
 */
export async function askForReviews(strapi: Core.Strapi): Promise<void> {
  const today = dayIn(clockOf(strapi)());
  const outbox: OutboxService = strapi.plugin('attest').service('outbox');
  const due: { readonly month: string; readonly plan: Row }[] = [];
  for (const plan of await plansInForce()) {
    const rrule = maybe(plan['review'], ({ rrule: rule }) => text(rule));
    const month = rrule === null ? undefined : reviewDue({ rrule, reviewedOn: await reviewsOf(plan) }, today);
    if (month !== undefined && today.startsWith(month)) due.push({ month, plan });
  }
  await outbox.add(due.map(({ month, plan }) => entryFor(month, plan)));

  async function plansInForce(): Promise<readonly Row[]> {
    const query = strapi.db.query(PLAN);
    const populate = { adoption: true, review: { populate: { bodies: ID } } };
    const where = { publishedAt: null, review: { rrule: { $notNull: true } } };
    const drafts: readonly Row[] = await query.findMany({ where, populate, orderBy: { id: 'asc' } } as never);
    const ids = drafts.map(({ documentId }) => documentId);
    const live: readonly Row[] = await query.findMany({ select: ['documentId'], where: { documentId: { $in: ids }, publishedAt: { $notNull: true } } } as never); // prettier-ignore
    const isLive = new Set(live.map(({ documentId }) => documentId));
    return drafts.filter(({ documentId, adoption }) => isLive.has(documentId) || rows(adoption).length > 0);
  }

  async function reviewsOf({ documentId, adoption }: Row): Promise<readonly string[]> {
    const where = { kind: 'review', plan: { documentId } };
    const reviews: readonly Row[] = await strapi.db.query('api::follow-up.follow-up').findMany({ select: ['date'], where } as never); // prettier-ignore
    return [...reviews, ...rows(adoption)].flatMap(({ date }) => text(date) ?? []);
  }
}

function entryFor(month: string, { documentId, title, review }: Row): Parameters<OutboxService['add']>[0][number] {
  const groups = maybe(review, ({ bodies }) => rows(bodies).map((body) => String(body['documentId']))) ?? [];
  const payload = { to: { groups }, kind: 'review-due', uid: PLAN, document: String(documentId), title: text(title) ?? '' }; // prettier-ignore
  return { key: `plan-review:${String(documentId)}:${month}`, kind: 'notify', payload };
}
