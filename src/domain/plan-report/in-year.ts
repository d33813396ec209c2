import type { ShownTiming } from '../shown-plan';

/** Whether a day (YYYY-MM-DD) is in the year; a thing without a day is in none. */
export const isDayIn = (year: number, day: string | null): boolean => day !== null && yearOf(day) === year;

/** Whether an activity can take place in the year, as far as its time says; without one it can in any. Pure. */
export function takesPlaceIn(year: number, timing: ShownTiming | null): boolean {
  const { mode, start, end } = timing ?? { mode: null, start: null, end: null };
  if (start === null && end === null) return true;
  const first = start === null ? -Infinity : yearOf(start);
  const once = mode === 'once' || mode === 'event';
  const last = end === null ? (once ? first : Infinity) : yearOf(end);
  return first <= year && year <= last;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
