import type { NextView } from '../../../../../shared/contracts';
import { useWords } from '../../../words/use-words';

/** What a yes leads to, as the server says it will. */
export function useNextWords(): (next: NextView | null) => string {
  const { t, instant, list } = useWords();
  return (next) => {
    switch (next?.kind) {
      case 'more-votes':
        return t('next.more-votes', { missing: next.missing });
      case 'next-step':
        return t('next.next-step', { groups: list(next.groups.map(({ name }) => name)) });
      case 'published-at':
        return t('next.published-at', { at: instant(next.at) });
      case 'published':
      case 'published-by-author':
      case 'published-by-other':
        return t(`next.${next.kind}`);
      case undefined:
        return t('next.unknown');
    }
  };
}
