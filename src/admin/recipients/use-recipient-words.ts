import { useMemo } from 'react';

import { useIntl, type PrimitiveType } from 'react-intl';

/** `t('title')` is the text of `recipients.title` in the person's language. */
export function useRecipientWords() {
  const intl = useIntl();
  return useMemo(
    () => ({
      t: (key: string, values?: Readonly<Record<string, PrimitiveType>>) =>
        intl.formatMessage({ id: `recipients.${key}`, defaultMessage: key }, values),
      list: (names: readonly string[]) => intl.formatList([...names], { type: 'conjunction' }),
    }),
    [intl],
  );
}
