/** The first and last day of a stretch of time, both included, as `2013-09-01`. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** A day of the calendar, or undefined when there is none such (31 February). */
export function day(year: number, month: number, dayOfMonth: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth && year >= 1900 && year <= 2100;
  return isReal ? `${year}-${pad(month)}-${pad(dayOfMonth)}` : undefined;
}

/** From the first day of one month to the last of another; a last month before the first is in the year after. */
export function months(year: number, first: number, last: number): Days {
  const lastYear = last < first ? year + 1 : year;
  return { start: `${year}-${pad(first)}-01`, end: iso(new Date(Date.UTC(lastYear, last, 0))) };
}

/** Monday of the first week to Sunday of the last, as ISO 8601 numbers weeks. */
export function weeks(year: number, first: number, last: number): Days {
  return { start: iso(monday(year, first)), end: iso(new Date(monday(year, last).getTime() + 6 * DAY)) };
}

const DAY = 86_400_000;

const iso = (date: Date): string => date.toISOString().slice(0, 10);

function monday(year: number, week: number): Date {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const dayOfWeek = (fourth.getUTCDay() + 6) % 7;
  return new Date(fourth.getTime() + ((week - 1) * 7 - dayOfWeek) * DAY);
}
