import { useMemo } from 'react';

import { useWords } from '../../../words/use-words';
import type { BlockWords } from './blocks-text';

export function useBlockWords(): BlockWords {
  const { t } = useWords();
  return useMemo(
    () => ({
      heading: (level) => t('changes.block.heading', { level }),
      quote: t('changes.block.quote'),
      code: t('changes.block.code'),
      image: (alt) => (alt ? t('changes.block.image', { alt }) : t('changes.block.image-without')),
    }),
    [t],
  );
}
