import { useMemo } from 'react';

import { useIntl, type PrimitiveType } from 'react-intl';

type Values = Readonly<Record<string, PrimitiveType>>;

/** The words of press mailings in the person's language. */
export interface PressWords {
  /** `t('title')` is the text of `press.title`. */
  t(key: string, values?: Values): string;
  /** Of a code that may have no words yet: itself. */
  maybe(key: string, otherwise: string): string;
  /** Day and time in Sweden. */
  instant(at: string): string;
  number(value: number): string;
}

export function usePressWords(): PressWords {
  const intl = useIntl();
  return useMemo(
    () => ({
      t: (key, values) => intl.formatMessage({ id: `press.${key}`, defaultMessage: key }, values as Values),
      maybe: (key, otherwise) => intl.formatMessage({ id: `press.${key}`, defaultMessage: otherwise }),
      instant: (at) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Stockholm' }),
      number: (value) => intl.formatNumber(value),
    }),
    [intl],
  );
}
