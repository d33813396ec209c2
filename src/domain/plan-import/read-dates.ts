import { MONTHS, monthsIn, seasonsIn, word } from './calendar-words';
import { day, months, weeks, type Days } from './days';

const UNTIL = /senast|före|innan|t\.?o\.?m|till och med|by the|no later than|deadline|before/u;

/** The days that a text names, in small letters: dates, months, weeks, quarters, seasons and years, or two of them as a stretch. */
export function datesIn(low: string, year: number | undefined): Partial<Days> | undefined {
  const stretch =
    exact(low, year) ?? inWeeks(low, year) ?? inQuarters(low, year) ?? inMonths(low, year) ?? inYears(low);
  if (!stretch || stretch.end < stretch.start) return undefined;
  return UNTIL.test(low) && !/[–—]|till (?!och)/u.test(low) ? { end: stretch.end } : stretch;
}

const yearIn = (low: string): number | undefined => {
  const found = /(?<!\d)((?:19|20)\d\d)(?!\d)/u.exec(low)?.[1];
  return found ? Number(found) : undefined;
};

/** `2024-03-15`, `240315`, `15/3 2024`, `15.3.2024`, `15 mars 2024`; the earliest and the latest of them. */
function exact(low: string, given: number | undefined): Days | undefined {
  const year = yearIn(low) ?? given;
  const found = [
    ...[...low.matchAll(/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/gu)].map(([, y, m, d]) =>
      day(Number(y), Number(m), Number(d)),
    ),
    ...[...low.matchAll(/(?<![\d-])(\d\d)(\d\d)(\d\d)(?![\d-])/gu)].map(([, y, m, d]) =>
      day(2000 + Number(y), Number(m), Number(d)),
    ),
    ...[...low.matchAll(/(?<![\d/])(\d{1,2})\s?[/.]\s?(\d{1,2})(?:[\s./-]+(\d{4}|\d\d))?(?![\d/])/gu)].map(
      ([, d, m, y]) => {
        const full = y ? (y.length === 2 ? 2000 + Number(y) : Number(y)) : year;
        return full === undefined ? undefined : day(full, Number(m), Number(d));
      },
    ),
    ...MONTHS.flatMap((month, index) =>
      dayOf(low, month).map((d) => (year === undefined ? undefined : day(year, index + 1, d))),
    ),
  ].flatMap((one) => one ?? []);
  const sorted = [...found].sort();
  const [start, end] = [sorted[0], sorted.at(-1)];
  return start && end ? { start, end } : undefined;
}

const dayOf = (low: string, month: RegExp): readonly number[] =>
  [
    ...low.matchAll(
      new RegExp(`(?:(\\d{1,2})\\s?[–-]\\s?)?(\\d{1,2})(?:e|:e|st|nd|rd|th)?\\s(?:${word(month).source})`, 'gu'),
    ),
  ].flatMap(([, first, last]) => [first, last].flatMap((d) => (d ? [Number(d)] : [])));

function inWeeks(low: string, given: number | undefined): Days | undefined {
  const found =
    /(?<!\p{L})(?:veckorna|vecka|week|v)\.?\s?(\d{1,2})(?:\s?(?:[–-]|till|to|och)\s?(?:v\.?\s?)?(\d{1,2}))?(?!\d)/u.exec(
      low,
    );
  const year = yearIn(low) ?? given;
  if (!found || year === undefined) return undefined;
  const [first, last] = [Number(found[1]), Number(found[2] ?? found[1])];
  return first >= 1 && last <= 53 ? weeks(year, first, last) : undefined;
}

function inQuarters(low: string, given: number | undefined): Days | undefined {
  const found = /(?<!\p{L})(?:kvartal|quarter|kv|q)\.?\s?([1-4])(?:\s?[–-]\s?(?:q|kv)?\.?\s?([1-4]))?(?!\d)/u.exec(low);
  const year = yearIn(low) ?? given;
  if (!found || year === undefined) return undefined;
  return months(year, Number(found[1]) * 3 - 2, Number(found[2] ?? found[1]) * 3);
}

function inMonths(low: string, given: number | undefined): Days | undefined {
  const named = inOrderWritten(low);
  const year = yearIn(low) ?? given;
  const [first, last] = [named[0], named.at(-1)];
  return first && last && year !== undefined ? months(year, first.from, last.to) : undefined;
}

/** Months and seasons as they come, so that `november–januari` runs over New Year. */
function inOrderWritten(low: string): readonly { readonly from: number; readonly to: number }[] {
  const byMonth = monthsIn(low).map((month) => ({
    at: low.search(word(MONTHS[month - 1] ?? /$^/)),
    from: month,
    to: month,
  }));
  const bySeason = seasonsIn(low).map((of) => ({ at: 0, from: of[0] ?? 1, to: of.at(-1) ?? 12 }));
  return [...byMonth, ...bySeason].sort((a, b) => a.at - b.at);
}

function inYears(low: string): Days | undefined {
  const found = [...low.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/gu)].map(([, year]) => Number(year));
  return found.length > 0 ? { start: `${Math.min(...found)}-01-01`, end: `${Math.max(...found)}-12-31` } : undefined;
}
