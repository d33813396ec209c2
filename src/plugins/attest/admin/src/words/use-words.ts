import { useMemo } from 'react';

import { useIntl, type PrimitiveType } from 'react-intl';

import { useSetupQuery } from '../api/setup';

type Values = Readonly<Record<string, PrimitiveType>>;

/** The plugin's words in the person's language, and instants as they read them. */
export interface Words {
  /** `t('inbox.title')` is the text of `attest.inbox.title`. */
  t(key: string, values?: Values): string;
  /** As `t`; what stands behind `key` is asked for by a code, so there may be none: then `otherwise`. */
  maybe(key: string, otherwise: string, values?: Values): string;
  /** A day and time in the organisation's own time zone, for example "3 december 2026 kl. 06:00". */
  instant(at: string): string;
  /** The same where there is little room, for example "3 dec. 2026 06:00". */
  shortInstant(at: string): string;
  /** A day in the organisation's own time zone. */
  day(at: string): string;
  /** A time of day there. */
  time(at: string): string;
  /** "Anna, Per och Karin" */
  list(names: readonly string[]): string;
  readonly locale: string;
  /** The organisation's time zone; UTC until it is known. */
  readonly zone: string;
}

export function useWords(): Words {
  const intl = useIntl();
  const zone = useSetupQuery().data?.zone;
  return useMemo(() => {
    const time = zone ? { timeZone: zone } : {};
    return {
      t: (key, values) => intl.formatMessage({ id: `attest.${key}`, defaultMessage: key }, values as Values),
      maybe: (key, otherwise, values) =>
        `attest.${key}` in intl.messages ? intl.formatMessage({ id: `attest.${key}` }, values as Values) : otherwise,
      instant: (at) => intl.formatDate(at, { dateStyle: 'long', timeStyle: 'short', ...time }),
      shortInstant: (at) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short', ...time }),
      day: (at) => intl.formatDate(at, { dateStyle: 'long', ...time }),
      time: (at) => intl.formatTime(at, { timeStyle: 'short', ...time }),
      list: (names) => intl.formatList([...names], { type: 'conjunction' }),
      locale: intl.locale,
      zone: zone ?? 'UTC',
    };
  }, [intl, zone]);
}
