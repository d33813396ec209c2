import { useCallback } from 'react';

import type { HistoryEntry } from '../../../../../shared/contracts';
import { useFieldNames } from '../../../words/use-field-names';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';

/** An entry of the log as a sentence: who did what, and when. */
export function useEventWords(): (entry: HistoryEntry) => string {
  const { maybe, t, instant, list } = useWords();
  const { request } = useDecision();
  const fieldName = useFieldNames(request.uid);
  return useCallback(
    ({ kind, at, by, data, onBehalfOf }) => {
      const changed = Array.isArray(data['changed']) ? (data['changed'] as readonly string[]) : [];
      const fields = list([...new Set(changed.map((path) => fieldName(path.split('.')[0] ?? path)))]);
      const verdict = typeof data['verdict'] === 'string' ? `.${data['verdict']}` : '';
      const name = by ?? t('event.somebody');
      return maybe(`event.${kind}${verdict}`, kind, { name, fields, at: instant(at), behalf: onBehalfOf ?? 'no' });
    },
    [maybe, t, instant, list, fieldName],
  );
}
