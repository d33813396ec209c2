import { useRef } from 'react';

import { Box, Loader, Typography } from '@strapi/design-system';
import { Layouts, Page, Pagination } from '@strapi/strapi/admin';

import { LOOKS_EVERY, useInboxQuery } from '../../api/requests';
import { usePageVisible } from '../../api/use-page-visible';
import { useWords } from '../../words/use-words';
import { Failed } from './failed';
import { FilterBar } from './filter-bar';
import { Nothing } from './nothing';
import { RequestTable } from './request-table';
import { useInboxQuestion } from './use-inbox-question';
import { Views } from './views';

/** What waits for the person, and every other view of requests. */
export function InboxPage() {
  const { t } = useWords();
  const question = useInboxQuestion();
  const isVisible = usePageVisible();
  const { data, error, isFetching, currentData, refetch } = useInboxQuery(question.query, {
    pollingInterval: isVisible ? LOOKS_EVERY : 0,
    refetchOnMountOrArgChange: true,
  });
  const status = useRef<HTMLParagraphElement>(null);
  const pagination = currentData?.meta.pagination;
  return (
    <Page.Main aria-busy={isFetching}>
      <Page.Title>{`${t(`inbox.view.${question.view}`)} – ${t('name')}`}</Page.Title>
      <Layouts.Header title={t('inbox.title')} subtitle={t('inbox.subtitle')} />
      <Layouts.Content>
        <Views current={question.view} counts={data?.meta.counts} hrefOf={question.hrefOf} />
        <FilterBar question={question} />
        <Typography ref={status} tag="p" role="status" tabIndex={-1} textColor="neutral600" paddingBottom={2}>
          {pagination ? t('inbox.total', { total: pagination.total }) : ''}
        </Typography>
        {error ? (
          <Failed error={error} onRetry={refetch} />
        ) : currentData === undefined ? (
          <Box padding={8} textAlign="center">
            <Loader>{t('loading')}</Loader>
          </Box>
        ) : currentData.data.length === 0 ? (
          <Nothing question={question} isBeyond={(pagination?.total ?? 0) > 0} />
        ) : (
          <RequestTable rows={currentData.data} question={question} onSeen={() => status.current?.focus()} />
        )}
        {pagination && pagination.total > 0 && (
          <Pagination.Root {...pagination} defaultPageSize={20}>
            <Pagination.PageSize />
            <Pagination.Links />
          </Pagination.Root>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
