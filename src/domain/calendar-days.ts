import { RRule } from 'rrule';

import type { ShownTiming } from './shown-plan';

/** Whole days, first and last included, each YYYY-MM-DD. */
export interface Days {
  /** Tells the parts of one time apart; '' when it has one. */
  readonly part: string;
  readonly first: string;
  readonly last: string;
  /** How it comes back, as RFC 5545 has it, counted from `first`. */
  readonly rrule?: string;
}

/**
 * The days that a time as written in a plan stands for; none where it names none: "ongoing", "when somebody enrols", "once
 * a year". No day is made up.
 * @param since the day from which what comes back without a first day is shown, YYYY-MM-DD
 */
export function daysOf({ mode, start, end, rrule }: ShownTiming, since: string): readonly Days[] {
  if (mode === 'once' && start !== null)
    return [{ part: '', first: start, last: end !== null && end > start ? end : start }];
  const rule = mode === 'recurring' ? ruleIn(rrule, end) : undefined;
  if (!rule) return [];
  return isWholeMonths(rule, start) ? months(rule, start ?? since) : single(rule, start, since);
}

type Rule = ReadonlyMap<string, string>;

const KNOWN = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYMONTH', 'BYWEEKNO', 'BYYEARDAY', 'BYMONTHDAY', 'BYDAY', 'BYSETPOS', 'WKST']; // prettier-ignore
const WHICH_DAYS = ['BYWEEKNO', 'BYYEARDAY', 'BYMONTHDAY', 'BYDAY', 'BYSETPOS'];
/** February ends on the 28th here: an entry that comes back has the same length each time. */
const LAST_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Undefined for what is no rule of days. A last day ends it, unless the rule says itself when it ends. */
function ruleIn(text: string | null, end: string | null): Rule | undefined {
  const pairs = (text ?? '').replace(/^RRULE:/, '').split(';').map((part) => part.split('=', 2) as [string, string]); // prettier-ignore
  const rule = new Map(pairs);
  const isKnown = pairs.every(([name, value]) => KNOWN.includes(name) && /^[A-Z0-9,+-]+$/.test(value ?? ''));
  if (!isKnown || !rule.has('FREQ') || (rule.has('COUNT') && rule.has('UNTIL'))) return undefined;
  const until = rule.get('UNTIL')?.slice(0, 8) ?? (end !== null && !rule.has('COUNT') ? compact(end) : undefined);
  return until === undefined ? rule : rule.set('UNTIL', until);
}

/** "Every March" is all of March, unless a first day within it says which day is meant. */
function isWholeMonths(rule: Rule, start: string | null): boolean {
  if (rule.get('FREQ') !== 'YEARLY' || !rule.has('BYMONTH') || WHICH_DAYS.some((name) => rule.has(name))) return false;
  return start === null || start.endsWith('-01') || !monthsIn(rule).includes(Number(start.slice(5, 7)));
}

/** One entry for each month: they are not equally long. */
function months(rule: Rule, from: string): readonly Days[] {
  if (rule.has('COUNT') || (rule.has('INTERVAL') && rule.get('INTERVAL') !== '1')) return [];
  const until = rule.get('UNTIL');
  return monthsIn(rule).flatMap((month) => {
    const year = Number(from.slice(0, 4)) + (month < Number(from.slice(5, 7)) ? 1 : 0);
    const at = `${year}-${String(month).padStart(2, '0')}`;
    const [first, last] = [`${at}-01`, `${at}-${LAST_OF_MONTH[month - 1]}`];
    if (until !== undefined && compact(first) > until) return [];
    const rrule = `FREQ=YEARLY;BYMONTH=${month}${until === undefined ? '' : `;UNTIL=${until}`}`;
    return [{ part: `month-${month}`, first, last, rrule }];
  });
}

/** Days of their own. Without a first day the rule must say itself which ones. */
function single(rule: Rule, start: string | null, since: string): readonly Days[] {
  if (start === null && !saysWhichDays(rule)) return [];
  const rrule = [...rule].map(([name, value]) => `${name}=${value}`).join(';');
  const from = new Date(`${start ?? since}T00:00:00Z`);
  const first = new RRule({ ...RRule.parseString(rrule), dtstart: from }).after(from, true);
  if (first === null) return [];
  const day = first.toISOString().slice(0, 10);
  return [{ part: '', first: day, last: day, rrule }];
}

function saysWhichDays(rule: Rule): boolean {
  if (rule.has('COUNT') || (rule.has('INTERVAL') && rule.get('INTERVAL') !== '1')) return false;
  const has = (...names: readonly string[]): boolean => names.some((name) => rule.has(name));
  switch (rule.get('FREQ')) {
    case 'YEARLY':
      return has('BYDAY', 'BYMONTHDAY', 'BYYEARDAY');
    case 'MONTHLY':
      return has('BYDAY', 'BYMONTHDAY');
    case 'WEEKLY':
      return has('BYDAY');
    default:
      return false;
  }
}

const monthsIn = (rule: Rule): readonly number[] =>
  [...new Set((rule.get('BYMONTH') ?? '').split(',').map(Number))].filter((month) => month >= 1 && month <= 12);

const compact = (day: string): string => day.replaceAll('-', '');
