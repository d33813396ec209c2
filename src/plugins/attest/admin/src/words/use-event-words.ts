import { useCallback } from 'react';

import type { HistoryEntry } from '../../../shared/contracts';
import { useFieldNames } from './use-field-names';
import { useMeetingWords, type Meeting } from './use-meeting-words';
import { useWords } from './use-words';

/** An entry of a document's history as a sentence: when, who did what, and at which meeting. */
export function useEventWords(uid: string): (entry: HistoryEntry) => string {
  const { maybe, t, instant, list } = useWords();
  const fieldName = useFieldNames(uid);
  const meetingWords = useMeetingWords();
  return useCallback(
    ({ kind, at, by, data, words }) => {
      const changed = Array.isArray(data['changed']) ? (data['changed'] as readonly string[]) : [];
      const fields = list([...new Set(changed.map((path) => fieldName(path.split('.')[0] ?? path)))]);
      const variant = typeof data['verdict'] === 'string' ? `.${data['verdict']}` : by ? '.by' : '';
      const values = { name: by ?? t('event.somebody'), fields, at: instant(at) };
      const said = maybe(`event.${kind}${variant}`, maybe(`event.${kind}`, kind, values), values);
      const meeting = words?.['meeting'] as Meeting | undefined;
      return meeting ? `${said} ${meetingWords(meeting)}` : said;
    },
    [maybe, t, instant, list, fieldName, meetingWords],
  );
}
