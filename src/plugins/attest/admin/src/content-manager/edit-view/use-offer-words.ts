import { useCallback } from 'react';

import { useWords } from '../../words/use-words';
import type { Offer } from './offer';

/** What an offer promises, in words: "Send for approval to Kommunikatör". */
export function useOfferWords(): (offer: Offer) => string {
  const { t, list, instant } = useWords();
  return useCallback(
    ({ says, groups, at }) => t(`edit.${says}`, { groups: list(groups), at: at ? instant(at) : '' }),
    [t, list, instant],
  );
}
