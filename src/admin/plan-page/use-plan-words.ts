import { useMemo } from 'react';

import { useIntl, type PrimitiveType } from 'react-intl';

type Values = Readonly<Record<string, PrimitiveType>>;

/** The words of the plans' pages in the person's language. */
export interface PlanWords {
  /** `t('title')` is the text of `plan-page.title`, or of another area's own. */
  t(key: string, values?: Values): string;
  /** The word for a value of an enumeration, or the name of a type: its English form is its key. */
  word(value: string): string;
  /** A day without a time, from YYYY-MM-DD. */
  day(date: string): string;
  /** "3–5 mars"; one day where both are the same. */
  days(first: string, last: string): string;
  /** "mån"; counted from Monday, which is 0. */
  weekday(number: number): string;
  /** "mars"; months count from 1. */
  month(number: number, style?: 'long' | 'short'): string;
  money(amount: number): string;
  /** With a capital, where it stands alone. */
  capital(text: string): string;
  /** "Anna, Per och Karin" */
  list(names: readonly string[]): string;
  readonly locale: string;
}

export const usePlanWords = (): PlanWords => useWordsOf('plan-page');

export function useWordsOf(area: string): PlanWords {
  const intl = useIntl();
  return useMemo(
    () => ({
      t: (key, values) => intl.formatMessage({ id: `${area}.${key}`, defaultMessage: key }, values as Values),
      word: (value) => intl.formatMessage({ id: value, defaultMessage: value }),
      day: (date) => intl.formatDate(`${date}T12:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' }),
      month: (number, style = 'long') =>
        intl.formatDate(Date.UTC(2026, number - 1, 15), { month: style, timeZone: 'UTC' }).replace('.', ''),
      days: (first, last) =>
        intl.formatDateTimeRange(new Date(`${first}T12:00:00Z`), new Date(`${last}T12:00:00Z`), {
          day: 'numeric',
          month: 'long',
          timeZone: 'UTC',
        }),
      weekday: (number) => intl.formatDate(Date.UTC(2026, 5, 1 + number), { weekday: 'short', timeZone: 'UTC' }),
      money: (amount) => intl.formatNumber(amount, { style: 'currency', currency: 'SEK', maximumFractionDigits: 0 }),
      capital: (text) => text.slice(0, 1).toLocaleUpperCase(intl.locale) + text.slice(1),
      list: (names) => intl.formatList([...names], { type: 'conjunction' }),
      locale: intl.locale,
    }),
    [intl, area],
  );
}
