import { useCallback } from 'react';

import type { HistoryEntry } from '../../../shared/contracts';
import { useFieldNames } from './use-field-names';
import { useWords } from './use-words';

/** An entry of the log about one document of a type, as a sentence: when, who and what. */
export function useEventWords(uid: string): (entry: HistoryEntry) => string {
  const { maybe, t, instant, list } = useWords();
  const fieldName = useFieldNames(uid);
  return useCallback(
    ({ kind, at, by, data, onBehalfOf }) => {
      const changed = Array.isArray(data['changed']) ? (data['changed'] as readonly string[]) : [];
      const fields = list([...new Set(changed.map((path) => fieldName(path.split('.')[0] ?? path)))]);
      const verdict = typeof data['verdict'] === 'string' ? `.${data['verdict']}` : '';
      // What is published by itself, at its hour or on approval, is published by nobody.
      const named = kind === 'published' && by ? '-by' : '';
      const name = by ?? t('event.somebody');
      const values = { name, fields, count: changed.length, at: instant(at), behalf: onBehalfOf ?? 'no' };
      return maybe(`event.${kind}${named}${verdict}`, kind, values);
    },
    [maybe, t, instant, list, fieldName],
  );
}
