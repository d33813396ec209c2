import { useCallback } from 'react';

import type { HistoryEntry } from '../../../shared/contracts';
import { useFieldNames } from './use-field-names';
import { useMeetingWords, type Meeting } from './use-meeting-words';
import { useWords } from './use-words';

/** An entry of the log about one document of a type, as a sentence: when, who, what, and at which meeting. */
export function useEventWords(uid: string): (entry: HistoryEntry) => string {
  const { maybe, t, instant, list } = useWords();
  const fieldName = useFieldNames(uid);
  const meetingWords = useMeetingWords();
  return useCallback(
    ({ kind, at, by, data, words, onBehalfOf }) => {
      const changed = Array.isArray(data['changed']) ? (data['changed'] as readonly string[]) : [];
      const fields = list([...new Set(changed.map((path) => fieldName(path.split('.')[0] ?? path)))]);
      const verdict = typeof data['verdict'] === 'string' ? `.${data['verdict']}` : '';
      // What is published by itself, at its hour or on approval, is published by nobody.
      const named = kind === 'published' && by ? '-by' : '';
      const someone = by ?? t('event.somebody');
      const name = data['byLinkTo'] === undefined ? someone : t('given.by-link', { office: someone });
      const values = { name, fields, count: changed.length, at: instant(at), behalf: onBehalfOf ?? 'no' };
      const said = maybe(`event.${kind}${named}${verdict}`, kind, values);
      const meeting = words?.['meeting'] as Meeting | undefined;
      return meeting ? `${said} ${meetingWords(meeting)}` : said;
    },
    [maybe, t, instant, list, fieldName, meetingWords],
  );
}
