import { Typography } from '@strapi/design-system';

import { usePlanWords } from '../use-plan-words';
import { useAllEdits, useSaved } from './use-edits';

/** How it stands with what is being written, for those who do not see it in the table. */
export function SaveStatus() {
  const { t } = usePlanWords();
  const states = [...useAllEdits().values()].map(({ state }) => state);
  const saved = useSaved();
  const waiting = states.filter((state) => state === 'refused' || state === 'conflict').length;
  const words = states.includes('saving')
    ? t('edit.saving')
    : waiting > 0
      ? t('edit.waiting', { count: waiting })
      : saved !== undefined && states.length === 0
        ? t('edit.all-saved')
        : '';
  return (
    <Typography role="status" textColor={waiting > 0 ? 'danger600' : 'neutral600'}>
      {words}
    </Typography>
  );
}
