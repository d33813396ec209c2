import type { Core } from '@strapi/strapi';

import { clockOf } from '../approvals/clock';
import { partsInRowsOf } from '../approvals/host/parts-in-rows';
import type { PlanRow } from '../approvals/host/plan-row';
import { maybe, rows, text } from '../approvals/read-row';
import { gapsIn } from '../domain/plan-gaps';
import { reviewDue } from '../domain/review-due';
import { dayIn } from '../domain/stockholm-day';
import type { GapView, PlanView } from '../shared/plan-view';
import { allowed } from './allowed';
import { contentsOf } from './contents-of';
import { gapViews } from './gap-views';
import { readFor } from './read-for';
import type { PlanRows } from './read-rows';
import type { Readable } from './readable';
import { viewOf } from './view-of';
import { READS, type Part } from './what-is-read';

/**
 * A plan with all around it that the person may read, and its gaps. Gaps are looked for in the whole plan, so that nothing
 * counts as missing that is only withheld, and told where the person may read the place.
 * @param userAbility the person's abilities, as Strapi keeps them for a request
 * @returns undefined for a plan that there is not, or that the person may not read
 */
export async function planViewFor(
  strapi: Core.Strapi,
  documentId: string,
  userAbility: unknown,
): Promise<PlanView | undefined> {
  const found = await readFor(strapi, documentId, { userAbility, reads: READS });
  if (!found) return undefined;
  const { read, shown, rights, withheld } = found;
  const partsInRows = await partsInRowsOf(strapi, read.plan as unknown as PlanRow);
  const gaps = gapViews(gapsIn(contentsOf(read, partsInRows)), read);
  const today = dayIn(clockOf(strapi)());
  return viewOf(shown, {
    gaps: gaps.filter(isTold(shown, rights)),
    withheld,
    may: allowed(strapi, userAbility),
    today,
    isReviewDue: isReviewDue(read, today),
  });
}

/** Of a plan that nobody has adopted there is nothing to review. */
function isReviewDue({ plan, followUps, isLive }: PlanRows, today: string): boolean {
  const adoption = rows(plan['adoption']);
  if (!isLive && adoption.length === 0) return false;
  const rrule = maybe(plan['review'], (review) => text(review['rrule']));
  const reviews = followUps.filter(({ kind }) => kind === 'review');
  const reviewedOn = [...reviews, ...adoption].flatMap(({ date }) => text(date) ?? []);
  return reviewDue({ rrule, reviewedOn }, today) !== undefined;
}

function isTold(shown: PlanRows, rights: Readonly<Record<Part, Readable>>): (gap: GapView) => boolean {
  return ({ place: { uid, documentId, field } }) => {
    const part = (Object.keys(READS) as Part[]).find((one) => READS[one].uid === uid);
    if (!part || rights[part].isWithheld || (field !== null && !rights[part].may(field))) return false;
    const all = part === 'plan' ? [shown.plan] : shown[part];
    return documentId === null || all.some((row) => row['documentId'] === documentId);
  };
}
