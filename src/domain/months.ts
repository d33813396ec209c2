import { RRule } from 'rrule';

import type { ShownTiming } from './shown-plan';

/** Months of any year, from 1; or all of it, or no month that anybody has named. */
export type Months = readonly number[] | 'all-year' | 'no-time';

const ALL = 12;

/** In which months of a year an activity takes place, as far as its time says. */
export function monthsOf(timing: ShownTiming | null): Months {
  if (timing === null) return 'no-time';
  const { mode, start, end, rrule } = timing;
  if (rrule !== null && rrule !== '') return ofRule(rrule, start);
  if (start !== null && (end !== null || mode !== 'ongoing')) return between(start, end ?? start);
  return mode === 'ongoing' ? 'all-year' : 'no-time';
}

function ofRule(text: string, start: string | null): Months {
  const { freq, bymonth, interval = 1 } = RRule.parseString(text.replace(/^RRULE:/, ''));
  if (bymonth !== undefined && bymonth !== null) return inOrder([bymonth].flat());
  const first = start === null ? undefined : monthIn(start);
  if (freq === RRule.YEARLY) return first === undefined ? 'no-time' : [first];
  const isRegular = freq === RRule.MONTHLY && interval > 1 && ALL % interval === 0;
  if (!isRegular || first === undefined) return 'all-year';
  return inOrder(Array.from({ length: ALL / interval }, (_, nth) => ((first - 1 + nth * interval) % ALL) + 1));
}

function between(start: string, end: string): Months {
  const [from, to] = [count(start), count(end)];
  if (to - from >= ALL - 1) return 'all-year';
  return inOrder(Array.from({ length: Math.max(1, to - from + 1) }, (_, nth) => ((from + nth) % ALL) + 1));
}

const monthIn = (day: string): number => Number(day.slice(5, 7));
const count = (day: string): number => Number(day.slice(0, 4)) * ALL + monthIn(day) - 1;
const inOrder = (months: readonly number[]): readonly number[] => [...new Set(months)].sort((a, b) => a - b);
