import { useCallback } from 'react';

import type { StepView } from '../../../shared/contracts';
import { useWords } from '../words/use-words';

/** A step in words: "Kommunikatör, one of them is enough, within 16 working hours". */
export function useStepWords(): (step: StepView) => string {
  const { t, list } = useWords();
  return useCallback(
    ({ groups, quorum, within }) =>
      [
        list(groups.map(({ name }) => name)),
        ...(typeof quorum === 'number' && quorum > 1 ? [t('quorum.number', { number: quorum })] : []),
        ...(quorum === 'all' ? [t('quorum.all')] : []),
        ...(within === null ? [] : [t('within', { hours: t('hours', { hours: within }) })]),
      ].join(', '),
    [t, list],
  );
}
