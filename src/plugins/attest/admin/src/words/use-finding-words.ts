import { useCallback } from 'react';

import { useIntl } from 'react-intl';

import type { FindingView } from '../../../shared/contracts';
import { useWords } from './use-words';

/**
 * A finding in words. The application words its own checks under `attest.finding.<code>`, with the finding's details;
 * where it has none the rule's own sentence speaks.
 */
export function useFindingWords(): (finding: FindingView) => string {
  const { maybe } = useWords();
  const { messages } = useIntl();
  return useCallback(
    ({ code, because, detail }) => {
      // Values of enumerations are their own keys: "budget" is shown as people call it.
      const said = Object.entries(detail).map(([name, value]) => [name, messages[value] ?? value]);
      return maybe(`finding.${code}`, because ?? code, { expected: undefined, ...Object.fromEntries(said) });
    },
    [maybe, messages],
  );
}
