import { addDays, instantOf, localParts, weekdayOf } from './zoned-time';

/** When an organisation works. */
export interface Calendar {
  /** IANA name; all dates and clock times below are this zone's. */
  readonly zone: string;
  /** Around the clock on working days, or between two times HH:MM of the same day (`to` may be 24:00). */
  readonly hours: '24h' | { readonly from: string; readonly to: string };
  /** Whether nobody works that date, YYYY-MM-DD. It says so of Saturdays and Sundays too, unless they are worked. */
  isDayOff(isoDate: string): boolean;
}

const HOUR = 60 * 60 * 1000;
const LONGEST_REST_IN_DAYS = 366;

/** Whether the date, YYYY-MM-DD, is a Saturday or a Sunday. */
export function isWeekend(isoDate: string): boolean {
  return [0, 6].includes(weekdayOf(isoDate));
}

/**
 * The first instant at which that many working hours have passed: closing time, not the next opening. Hours are elapsed
 * time, whatever the clock on the wall does. Zero hours end where they began, also on a day off.
 * @throws RangeError for negative or infinite hours, an invalid Date, or a calendar without a working day in a year
 */
export function addWorkingHours(from: Date, hours: number, calendar: Calendar): Date {
  return walk(from, hours, calendar, 1);
}

/**
 * The last instant from which that many working hours remain: opening time, not the closing before it.
 * @throws RangeError as `addWorkingHours`
 */
export function subtractWorkingHours(from: Date, hours: number, calendar: Calendar): Date {
  return walk(from, hours, calendar, -1);
}

/**
 * The working hours from one instant to another, with fractions; negative when `to` is the earlier.
 * @throws RangeError for an invalid Date
 */
export function workingHoursBetween(from: Date, to: Date, calendar: Calendar): number {
  if (to < from) return 0 - workingHoursBetween(to, from, calendar);
  const last = localParts(to, calendar.zone).date;
  let worked = 0;
  for (let date = localParts(from, calendar.zone).date; date <= last; date = addDays(date, 1)) {
    const { opens, closes } = openingOn(date, calendar);
    worked += Math.max(0, Math.min(closes, to.getTime()) - Math.max(opens, from.getTime()));
  }
  return worked / HOUR;
}

/** Goes from opening to opening, forward (1) or back (-1), until the hours are used up. */
function walk(from: Date, hours: number, calendar: Calendar, direction: 1 | -1): Date {
  if (!(hours >= 0 && hours < Infinity)) throw new RangeError(`Not a number of working hours: ${hours}`);
  let date = localParts(from, calendar.zone).date;
  let left = Math.round(hours * HOUR);
  if (left === 0) return new Date(from);
  for (let rest = 0; rest <= LONGEST_REST_IN_DAYS; rest += 1) {
    const { opens, closes } = openingOn(date, calendar);
    const start = direction === 1 ? Math.max(opens, from.getTime()) : Math.min(closes, from.getTime());
    const length = Math.max(0, direction === 1 ? closes - start : start - opens);
    if (left <= length) return new Date(start + direction * left);
    if (length > 0) rest = 0;
    left -= length;
    date = addDays(date, direction);
  }
  throw new RangeError(`The calendar has no working day in the year around ${date}`);
}

interface Opening {
  readonly opens: number;
  readonly closes: number;
}

/** The working time of one date, in milliseconds since 1970; on a day off it opens never and closes at once. */
function openingOn(date: string, calendar: Calendar): Opening {
  if (calendar.isDayOff(date)) return { opens: Infinity, closes: -Infinity };
  const { zone, hours } = calendar;
  const { from, to } = hours === '24h' ? { from: '00:00', to: '24:00' } : hours;
  const at = (time: string) => instantOf({ date, ...clockTime(time) }, zone).getTime();
  return { opens: at(from), closes: at(to) };
}

function clockTime(time: string): { readonly hour: number; readonly minute: number } {
  const [, hour, minute] = /^(\d\d):([0-5]\d)$/.exec(time) ?? [];
  if (hour === undefined || minute === undefined) throw new RangeError(`Not a time HH:MM: ${time}`);
  return { hour: Number(hour), minute: Number(minute) };
}
