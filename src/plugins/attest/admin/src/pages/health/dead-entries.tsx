import { useState } from 'react';

import { Box, Button, Flex, Typography } from '@strapi/design-system';

import type { DeadEntryView } from '../../../../shared/contracts';
import { useDeadEntriesQuery, useRetryMutation } from '../../api/health';
import { permissions } from '../../permissions';
import { useMay } from '../../use-may';
import { useTold } from '../../words/use-told';
import { useWords } from '../../words/use-words';

/** What was given up, with why, and a button that begins anew. */
export function DeadEntries() {
  const { t } = useWords();
  const [page, setPage] = useState(1);
  const { data } = useDeadEntriesQuery(page);
  const pageCount = data?.meta.pagination.pageCount ?? 1;
  return (
    <Box>
      <Box tag="ul">
        {data?.data.map((entry) => (
          <DeadEntry key={entry.id} entry={entry} />
        ))}
      </Box>
      {pageCount > 1 && (
        <Flex tag="nav" aria-label={t('health.dead')} gap={3} paddingTop={2}>
          <Typography role="status">{t('page.of', { page, pageCount })}</Typography>
          <Button variant="tertiary" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {t('page.newer')}
          </Button>
          <Button variant="tertiary" disabled={page >= pageCount} onClick={() => setPage(page + 1)}>
            {t('page.older')}
          </Button>
        </Flex>
      )}
    </Box>
  );
}

function DeadEntry({ entry }: { readonly entry: DeadEntryView }) {
  const { t, maybe, instant } = useWords();
  const told = useTold();
  const mayRetry = useMay(permissions.retryOutbox);
  const [retry, { isLoading }] = useRetryMutation();
  const task = maybe(`outbox.kind.${entry.kind}`, entry.kind);
  return (
    <Flex tag="li" gap={4} wrap="wrap" justifyContent="space-between" paddingTop={2} paddingBottom={2}>
      <Flex direction="column" alignItems="stretch" flex="1 1 26rem" gap={1}>
        <Typography fontWeight="semiBold">
          {t('health.dead.entry', { task, at: instant(entry.deadAt), attempts: entry.attempts })}
        </Typography>
        {entry.to !== null && <Typography>{t('health.dead.to', { name: entry.to })}</Typography>}
        <Typography textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {t('health.dead.error', { error: entry.lastError })}
        </Typography>
      </Flex>
      {mayRetry && (
        <Button
          variant="secondary"
          loading={isLoading}
          aria-label={t('health.dead.retry-of', { task })}
          onClick={() => void told(retry(entry.id), t('health.dead.retried'))}
        >
          {t('health.dead.retry')}
        </Button>
      )}
    </Flex>
  );
}
