import { Box, EmptyStateLayout, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';

import { ImportButton } from '../plan-import/import-button';
import { DataTable, HeadCell } from './parts/data-table';
import { Failed } from './parts/failed';
import { usePlansQuery } from './plan-api';
import { usePlanWords } from './use-plan-words';

/** The plans that the person may read, by title. */
export function PlanList() {
  const { t, word } = usePlanWords();
  const [search] = useSearchParams();
  const page = Math.max(1, Number(search.get('page')) || 1);
  const { data, error } = usePlansQuery(page, { refetchOnMountOrArgChange: true });
  return (
    <Page.Main>
      <Page.Title>{t('menu')}</Page.Title>
      <Layouts.Header title={t('menu')} subtitle={t('list.subtitle')} primaryAction={<ImportButton />} />
      <Layouts.Content>
        {error && <Failed error={error} />}
        {!data && !error && <Page.Loading>{t('loading')}</Page.Loading>}
        {data?.results.length === 0 && <EmptyStateLayout content={t('list.empty')} />}
        {data && data.results.length > 0 && (
          <DataTable label={t('menu')}>
            <thead>
              <tr>
                {['title', 'kind', 'identifier'].map((name) => (
                  <HeadCell key={name}>{t(`list.${name}`)}</HeadCell>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.results.map(({ documentId, title, kind, identifier }) => (
                <tr key={documentId}>
                  <td>
                    <Link tag={RouterLink} to={`/plans/${documentId}`}>
                      {title || t('untitled')}
                    </Link>
                  </td>
                  <td>
                    <Typography textColor="neutral800">{kind ? word(kind) : '–'}</Typography>
                  </td>
                  <td>
                    <Typography textColor="neutral800">{identifier ?? '–'}</Typography>
                  </td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        )}
        {data && data.pagination.pageCount > 1 && (
          <Flex tag="nav" aria-label={t('list.pages')} gap={2} paddingTop={4} justifyContent="flex-end">
            {page > 1 && <Turn to={page - 1} label={t('list.previous')} />}
            {page < data.pagination.pageCount && <Turn to={page + 1} label={t('list.next')} />}
          </Flex>
        )}
        <Box paddingBottom={8} />
      </Layouts.Content>
    </Page.Main>
  );
}

function Turn({ to, label }: { readonly to: number; readonly label: string }) {
  return (
    <LinkButton tag={RouterLink} variant="tertiary" to={`?page=${to}`}>
      {label}
    </LinkButton>
  );
}
