import { Alert } from '@strapi/design-system';

import { useWords } from '../../../words/use-words';
import type { Told } from '../use-acts';

/** How the last act went; stays until it is closed or another one is done. */
export function ToldMessage({ told, onClose }: { readonly told: Told; onClose(): void }) {
  const { t } = useWords();
  const isDone = told.kind === 'done';
  return (
    <Alert
      variant={isDone ? 'success' : 'danger'}
      title={t(isDone ? 'decision.done' : 'decision.refused')}
      closeLabel={t('close')}
      onClose={onClose}
    >
      {told.text}
    </Alert>
  );
}
