import { useCallback } from 'react';

import { useIntl } from 'react-intl';

import { useSchemasQuery } from '../api/setup';

/** Names content types as the content manager does; by uid. */
export function useTypeNames(): (uid: string) => string {
  const { data: schemas } = useSchemasQuery();
  const { formatMessage } = useIntl();
  return useCallback(
    (uid) => {
      const name = schemas?.get(uid)?.info.displayName;
      return name ? formatMessage({ id: name, defaultMessage: name }) : '';
    },
    [schemas, formatMessage],
  );
}
