import { monthsOf } from './months';

interface Review {
  /** RFC 5545, or null where the plan says when in words alone. */
  readonly rrule: string | null;
  /** YYYY-MM-DD: when it has been reviewed, or adopted, which takes reading it too. */
  readonly reviewedOn: readonly string[];
}

/**
 * The month (YYYY-MM) whose review is still to be done: the latest of this year's review months that has begun, until someone has
 * reviewed or adopted it since. Undefined where none is due, or the plan names no month. Pure.
 * @param today YYYY-MM-DD
 */
export function reviewDue({ rrule, reviewedOn }: Review, today: string): string | undefined {
  if (rrule === null) return undefined;
  const months = monthsOf({ mode: 'recurring', text: null, start: null, end: null, rrule });
  if (typeof months === 'string') return undefined;
  const now = Number(today.slice(5, 7));
  const begun = months.filter((month) => month <= now).at(-1);
  if (begun === undefined) return undefined;
  const month = `${today.slice(0, 4)}-${String(begun).padStart(2, '0')}`;
  return reviewedOn.some((day) => day >= month) ? undefined : month;
}
