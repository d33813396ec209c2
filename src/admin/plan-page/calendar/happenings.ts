import { RRule } from 'rrule';

import type { ActivityView, DaysView, PlanView } from '../../../shared/plan-view';

/** An activity on days of one year, each YYYY-MM-DD, first and last included. */
export interface Happening {
  readonly activity: ActivityView;
  readonly first: string;
  readonly last: string;
  /** The plan names the month and no day of it. */
  readonly isWholeMonth: boolean;
}

/** What a plan holds of one calendar year. */
export interface CalendarYear {
  /** By their first day. */
  readonly happenings: readonly Happening[];
  /** What goes on, without days of its own. */
  readonly ongoing: readonly ActivityView[];
  readonly noTime: readonly ActivityView[];
}

type Part = { readonly [Name in keyof CalendarYear]?: CalendarYear[Name] };

/** The activities of a plan in one calendar year. What was done once in another year is not in it. Pure. */
export function calendarOf({ activities }: Pick<PlanView, 'activities'>, year: number): CalendarYear {
  const parts = activities.map((activity) => partOf(activity, year));
  const happenings = parts.flatMap((part) => part.happenings ?? []);
  return {
    happenings: happenings.sort((a, b) => a.first.localeCompare(b.first) || b.last.localeCompare(a.last)),
    ongoing: parts.flatMap((part) => part.ongoing ?? []),
    noTime: parts.flatMap((part) => part.noTime ?? []),
  };
}

/** Those that touch a month, from 1. Pure. */
export function inMonth({ happenings }: CalendarYear, year: number, month: number): readonly Happening[] {
  const { first, last } = daysOfMonth(year, month);
  return happenings.filter((one) => one.first <= last && one.last >= first);
}

/** The first and last day of a month. Pure. */
export function daysOfMonth(year: number, month: number) {
  const at = `${year}-${String(month).padStart(2, '0')}`;
  return { first: `${at}-01`, last: `${at}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}` };
}

function partOf(activity: ActivityView, year: number): Part {
  const { timing, months } = activity;
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  if (timing === null) return { noTime: [activity] };
  if (timing.days.length > 0) {
    const found = timing.days.flatMap((days) => timesIn(days, from, to));
    return { happenings: found.map((days) => ({ activity, ...days, isWholeMonth: isWholeMonth(days) })) };
  }
  if (timing.mode === 'ongoing') {
    const goesOn = (timing.start ?? from) <= to && (timing.end ?? to) >= from;
    return goesOn ? { ongoing: [activity] } : {};
  }
  if (months === 'no-time') return { noTime: [activity] };
  if (months === 'all-year') return { ongoing: [activity] };
  return { happenings: months.map((month) => ({ activity, ...daysOfMonth(year, month), isWholeMonth: true })) };
}

/** How often the days come about between two others; what has begun before them counts. */
function timesIn({ first, last, rrule }: DaysView, from: string, to: string): readonly DaysView[] {
  if (rrule === undefined) return first <= to && last >= from ? [{ first, last }] : [];
  const long = at(last).getTime() - at(first).getTime();
  const rule = new RRule({ ...RRule.parseString(rrule), dtstart: at(first) });
  const begin = new Date(at(from).getTime() - long);
  return rule.between(begin, at(to), true).map((day) => ({ first: dayOf(day), last: dayOf(new Date(day.getTime() + long)) })); // prettier-ignore
}

/** February is told as 28 days. */
const isWholeMonth = ({ first, last }: DaysView): boolean =>
  first.endsWith('-01') && first.slice(0, 7) === last.slice(0, 7) && Number(last.slice(8)) >= 28;

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
