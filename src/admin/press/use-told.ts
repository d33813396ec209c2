import { useCallback } from 'react';

import { useNotification } from '@strapi/strapi/admin';

import { usePressWords } from './use-press-words';

type Result<Data> = { readonly data: Data } | { readonly error: unknown };

/**
 * Does an act and tells how it went: the given sentence, or the server's own no.
 * @returns what the act gave, undefined after a no
 */
export function useTold() {
  const { toggleNotification } = useNotification();
  const { t } = usePressWords();
  return useCallback(
    async <Data>(act: Promise<Result<Data>>, done: string): Promise<Data | undefined> => {
      const result = await act;
      if ('error' in result) {
        toggleNotification({ type: 'danger', message: messageOf(result.error) ?? t('error'), timeout: 10_000 });
        return undefined;
      }
      toggleNotification({ type: 'success', message: done });
      return result.data;
    },
    [toggleNotification, t],
  );
}

/** The server's sentence; undefined for none. */
export function messageOf(error: unknown): string | undefined {
  const message: unknown = Reflect.get(Object(error), 'message');
  return typeof message === 'string' && message !== '' ? message : undefined;
}
