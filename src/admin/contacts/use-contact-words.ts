import { useMemo } from 'react';

import { useIntl, type PrimitiveType } from 'react-intl';

type Values = Readonly<Record<string, PrimitiveType>>;

/** The words about media contacts in the person's language. */
export interface ContactWords {
  /** `t('title')` is the text of `contacts.title`. */
  t(key: string, values?: Values): string;
  /** Of a code that may have no words yet: itself. */
  maybe(key: string, otherwise: string): string;
  /** What the content manager calls a field of a contact. */
  fieldName(field: string): string;
  list(items: readonly string[]): string;
  /** @param day YYYY-MM-DD */
  day(day: string): string;
}

const MODEL = 'content-manager.content-types.api::media-contact.media-contact';

export function useContactWords(): ContactWords {
  const intl = useIntl();
  return useMemo(
    () => ({
      t: (key, values) => intl.formatMessage({ id: `contacts.${key}`, defaultMessage: key }, values as Values),
      maybe: (key, otherwise) => intl.formatMessage({ id: `contacts.${key}`, defaultMessage: otherwise }),
      fieldName: (field) => intl.formatMessage({ id: `${MODEL}.${field === 'outlets' ? 'outlet' : field}`, defaultMessage: field }), // prettier-ignore
      list: (items) => intl.formatList(items, { type: 'conjunction' }),
      day: (day) => intl.formatDate(`${day}T12:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' }),
    }),
    [intl],
  );
}
