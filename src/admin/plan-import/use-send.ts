import { useCallback } from 'react';

import { useFetchClient } from '@strapi/strapi/admin';

import type { NamedChoice } from '../../shared/plan-import';
import { bodyOf, type Given } from './given/given';

type Send = <Answer>(
  call: 'previews' | 'imports',
  given: Given,
  choices: readonly NamedChoice[] | undefined,
  signal?: AbortSignal,
) => Promise<Answer>;

/** Sends a document to be previewed or imported. @throws what the server answers instead */
export function useSend(): Send {
  const { post } = useFetchClient();
  return useCallback(
    async <Answer>(...[call, given, choices, signal]: Parameters<Send>) => {
      const { data } = await post<{ data: Answer }>(`/plan-import/${call}`, bodyOf(given, choices), {
        ...(signal && { signal }),
      });
      return data.data;
    },
    [post],
  );
}
