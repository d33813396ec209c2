import { useCallback } from 'react';

import type { FindingView } from '../../../shared/contracts';
import { useWords } from './use-words';

/** A finding in words. The application words its own checks under `attest.finding.<code>`; else the rule speaks. */
export function useFindingWords(): (finding: FindingView) => string {
  const { maybe } = useWords();
  return useCallback(({ code, because, detail }) => maybe(`finding.${code}`, because ?? code, { ...detail }), [maybe]);
}
