import { useState } from 'react';

import { Box, Button, Flex, Typography } from '@strapi/design-system';

import { usePastDeputiesQuery } from '../../api/deputies';
import { useWords } from '../../words/use-words';
import { Deputyships } from './deputyships';

/** What is over, ten at a time; nothing when there is none. */
export function Past() {
  const { t } = useWords();
  const [page, setPage] = useState(1);
  const { data, isFetching } = usePastDeputiesQuery(page);
  if (!data || data.meta.pagination.total === 0) return null;
  const { pageCount } = data.meta.pagination;
  return (
    <Box aria-busy={isFetching}>
      <Deputyships title={t('deputies.past')} rows={data.data} />
      {pageCount > 1 && (
        <Flex tag="nav" aria-label={t('deputies.past')} gap={3} paddingTop={3} justifyContent="flex-end">
          <Typography role="status">{t('page.of', { page, pageCount })}</Typography>
          <Button variant="tertiary" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {t('page.newer')}
          </Button>
          <Button variant="tertiary" disabled={page === pageCount} onClick={() => setPage(page + 1)}>
            {t('page.older')}
          </Button>
        </Flex>
      )}
    </Box>
  );
}
