import { useCallback } from 'react';

import { useGroupsQuery } from '../api/setup';
import { useWords } from './use-words';

export interface Meeting {
  readonly body: string;
  /** A day, for example 2026-12-07. */
  readonly date: string;
  readonly paragraph: string;
}

/** Where a body decided: "Beslut av Styrelsen den 7 december 2026, § 42.". */
export function useMeetingWords(): (meeting: Meeting) => string {
  const { t, day } = useWords();
  const { data: groups } = useGroupsQuery();
  return useCallback(
    ({ body, date, paragraph }) =>
      t('meeting.said', {
        body: groups?.find(({ id }) => id === body)?.name ?? body,
        date: day(`${date}T12:00:00Z`),
        // Minutes are cited with the sign, whether or not it was typed.
        paragraph: /^\d/.test(paragraph) ? `§ ${paragraph}` : paragraph,
      }),
    [t, day, groups],
  );
}
