import Holidays from 'date-holidays';

import { isWeekend } from '../domain/working-hours';

/** Days that are no public holidays by law, but on which an organisation may be closed. */
export type Eve = 'easter-eve' | 'walpurgis' | 'midsummer-eve' | 'christmas-eve' | 'new-years-eve';

/** Those that lag (1930:173) 2 § puts beside Sundays and public holidays when it reckons time limits. */
export const DEFAULT_EVES: readonly Eve[] = ['midsummer-eve', 'christmas-eve', 'new-years-eve'];

/** The library's own rule for each eve. Its type says nothing here: some are bank days, some half, some observances. */
const RULES = {
  'easter-eve': 'easter -1',
  walpurgis: '04-30 12:00',
  'midsummer-eve': 'friday after 06-19',
  'christmas-eve': '12-24',
  'new-years-eve': '12-31',
} as const satisfies Record<Eve, string>;

/**
 * Whether a date, YYYY-MM-DD, is off in Sweden: Saturdays, Sundays, public holidays by lag (1989:253) as since 2005, and
 * the whole of each eve named. It never asks the library's `isHoliday`, which also says yes to half days and Vasaloppet.
 * @throws Error at once, for an eve the library has no rule for
 */
export function swedishDaysOff(
  { eves }: { readonly eves: readonly Eve[] } = { eves: DEFAULT_EVES },
): (isoDate: string) => boolean {
  const library = new Holidays('SE');
  const rules: readonly string[] = eves.map((eve) => RULES[eve]);
  const missing = eves.filter((eve) => library.getRule(RULES[eve]) === undefined);
  if (missing.length > 0) throw new Error(`date-holidays has no rule for ${missing.join(', ')}`);

  const years = new Map<number, ReadonlySet<string>>();
  const holidaysOf = (year: number): ReadonlySet<string> => {
    const days = library.getHolidays(year).filter(({ type, rule }) => type === 'public' || rules.includes(rule));
    return new Set(days.map(({ date }) => date.slice(0, 'YYYY-MM-DD'.length)));
  };
  return (isoDate) => {
    const year = Number(isoDate.slice(0, 'YYYY'.length));
    const holidays = years.get(year) ?? holidaysOf(year);
    years.set(year, holidays);
    return isWeekend(isoDate) || holidays.has(isoDate);
  };
}
