import { Fragment } from 'react';

import { Box, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Page, Pagination } from '@strapi/strapi/admin';

import type { LogEntryView } from '../../../../shared/contracts';
import type { Paged } from '../../api/attest-api';
import { useWords } from '../../words/use-words';
import { Entry } from './entry';

interface Given {
  readonly page: Paged<LogEntryView> | undefined;
  readonly isFetching: boolean;
  readonly error: string | undefined;
}

/** The entries under the days they were written on. */
export function Entries({ page, isFetching, error }: Given) {
  const { t, day } = useWords();
  if (error !== undefined) return <Told>{error}</Told>;
  if (!page) return <Page.Loading>{t('loading')}</Page.Loading>;
  const { pagination } = page.meta;
  if (page.data.length === 0) return <EmptyStateLayout content={t('log.empty')} shadow="tableShadow" hasRadius />;
  const days = [...new Set(page.data.map(({ at }) => day(at)))];
  return (
    <Box aria-busy={isFetching}>
      <Flex tag="p" role="status" paddingBottom={3}>
        <Typography textColor="neutral600">{t('log.number', { number: pagination.total })}</Typography>
      </Flex>
      <Box background="neutral0" hasRadius shadow="tableShadow" borderColor="neutral150">
        {days.map((date) => (
          <Fragment key={date}>
            <Box background="neutral100" paddingTop={3} paddingBottom={3} paddingLeft={6} paddingRight={6}>
              <Typography tag="h2" variant="sigma" textColor="neutral600">
                {date}
              </Typography>
            </Box>
            <Box tag="ul">
              {page.data
                .filter(({ at }) => day(at) === date)
                .map((entry) => (
                  <Entry key={entry.seq} entry={entry} />
                ))}
            </Box>
          </Fragment>
        ))}
      </Box>
      <Pagination.Root pageCount={pagination.pageCount} total={pagination.total} defaultPageSize={25}>
        <Pagination.PageSize options={['25', '50', '100']} />
        <Pagination.Links />
      </Pagination.Root>
    </Box>
  );
}

const Told = ({ children }: { readonly children: string }) => (
  <Box role="alert" background="danger100" padding={4} hasRadius>
    <Typography textColor="danger700">{children}</Typography>
  </Box>
);
