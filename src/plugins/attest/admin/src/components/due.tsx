import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

import type { RequestRow } from '../../../shared/contracts';
import { useWords } from '../words/use-words';

/** By when something must be decided; what is late says so. */
export function Due({ row: { dueAt, isOverdue } }: { readonly row: Pick<RequestRow, 'dueAt' | 'isOverdue'> }) {
  const { t, shortInstant } = useWords();
  if (!dueAt) {
    return (
      <Typography textColor="neutral600" aria-label={t('inbox.noDeadline')}>
        –
      </Typography>
    );
  }
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography textColor={isOverdue ? 'danger600' : 'neutral800'} tag="time" dateTime={dueAt}>
        {shortInstant(dueAt)}
      </Typography>
      {isOverdue && (
        <Flex gap={1}>
          <WarningCircle aria-hidden fill="danger600" width="1.2rem" height="1.2rem" />
          <Typography variant="pi" fontWeight="bold" textColor="danger600">
            {t('inbox.overdue')}
          </Typography>
        </Flex>
      )}
    </Flex>
  );
}
