import { useState } from 'react';

import { Box, Button, EmptyStateLayout, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';

import { useNoticesQuery, useSeenMutation } from '../../api/notices';
import { LOOKS_EVERY } from '../../api/requests';
import { usePageVisible } from '../../api/use-page-visible';
import { messageOf } from '../../words/error-message';
import { useTold } from '../../words/use-told';
import { useWords } from '../../words/use-words';
import { NoticeItem } from './notice-item';
import { Pages } from './pages';

const PAGE_SIZE = 25;

/** What the person has been told, latest first. */
export function NoticesPage() {
  const { t } = useWords();
  const told = useTold();
  const [page, setPage] = useState(1);
  const pollingInterval = usePageVisible() ? LOOKS_EVERY : 0;
  const { data, error, isLoading, isFetching } = useNoticesQuery({ page, pageSize: PAGE_SIZE }, { pollingInterval });
  const [seen, { isLoading: isMarking }] = useSeenMutation();
  const unseen = (data?.data ?? []).filter(({ isSeen }) => !isSeen).map(({ id }) => id);
  return (
    <Page.Main>
      <Page.Title>{t('notices.title')}</Page.Title>
      <Layouts.Header
        title={t('notices.title')}
        subtitle={t('notices.subtitle')}
        primaryAction={
          unseen.length > 0 && (
            <Button
              variant="secondary"
              startIcon={<Check aria-hidden />}
              loading={isMarking}
              onClick={() => void told(seen(unseen), t('notices.marked', { count: unseen.length }))}
            >
              {t('notices.mark')}
            </Button>
          )
        }
      />
      <Layouts.Content>
        {isLoading && <Page.Loading>{t('loading')}</Page.Loading>}
        {error && (
          <Box role="alert">
            <Typography textColor="danger700">{messageOf(error) ?? t('error.unknown')}</Typography>
          </Box>
        )}
        {data?.data.length === 0 && <EmptyStateLayout content={t('notices.none')} shadow="tableShadow" hasRadius />}
        {data && data.data.length > 0 && (
          <Box paddingBottom={8} aria-busy={isFetching}>
            <Box tag="ul" aria-label={t('notices.title')} background="neutral0" shadow="tableShadow" hasRadius>
              {data.data.map((notice) => (
                <NoticeItem key={notice.id} notice={notice} onOpen={() => void seen([notice.id])} />
              ))}
            </Box>
            <Pages page={page} pageCount={data.meta.pagination.pageCount} onPage={setPage} />
          </Box>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
