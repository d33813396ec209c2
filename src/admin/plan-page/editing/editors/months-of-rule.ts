const MONTHS = /^(RRULE:)?FREQ=YEARLY(;BYMONTH=(\d{1,2}(,\d{1,2})*))?$/;

/** Whether a rule says nothing but in which months of a year something comes back; an empty one may. Pure. */
export const isOfMonths = (rrule: string): boolean => rrule === '' || MONTHS.test(rrule);

/** Its months, from 1. Pure. */
export const monthsOfRule = (rrule: string): readonly number[] =>
  (MONTHS.exec(rrule)?.[3] ?? '').split(',').map(Number).filter((month) => month > 0); // prettier-ignore

/** The rule of these months; none without months. Pure. */
export const ruleOfMonths = (months: readonly number[]): string =>
  months.length === 0 ? '' : `FREQ=YEARLY;BYMONTH=${[...months].sort((a, b) => a - b).join(',')}`;
