import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page, Pagination, useQueryParams } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';

import type { PolicyVersionView } from '../../../../../shared/policy-contracts';
import { usePolicyVersionsQuery } from '../../../api/policies';
import { useWords } from '../../../words/use-words';
import { POLICY, versionAt } from '../addresses';
import { RuleGrid, TableFrame } from '../table/table-style';
import { VersionState } from './version-state';
import { WhoAndWhen } from './who-and-when';

const COLUMNS = ['version', 'state', 'reason', 'who'] as const;

/** All versions there have been, newest first. */
export function VersionsPage() {
  const { t } = useWords();
  const [{ query }] = useQueryParams<{ page?: string; pageSize?: string }>();
  const { data, error } = usePolicyVersionsQuery({
    page: Number(query?.page ?? 1),
    pageSize: Number(query?.pageSize ?? 20),
  });
  if (error) return <Page.Error />;
  if (!data) return <Page.Loading />;
  return (
    <>
      <Layouts.Header
        title={t('policy.versions')}
        subtitle={t('policy.versions.about')}
        navigationAction={
          <Link tag={RouterLink} to={POLICY} startIcon={<ArrowLeft />}>
            {t('policy.back')}
          </Link>
        }
      />
      <Layouts.Content>
        <TableFrame background="neutral0" shadow="tableShadow" hasRadius>
          <RuleGrid role="table" aria-label={t('policy.versions')}>
            <thead role="rowgroup">
              <tr role="row">
                {COLUMNS.map((column) => (
                  <th key={column} role="columnheader" scope="col">
                    <Typography variant="sigma" textColor="neutral600">
                      {t(`policy.column.${column}`)}
                    </Typography>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {data.data.map((version) => (
                <VersionRow key={version.version} version={version} />
              ))}
            </tbody>
          </RuleGrid>
        </TableFrame>
        {data.meta.pagination.pageCount > 1 && (
          <Box paddingTop={4}>
            <Pagination.Root {...data.meta.pagination}>
              <Pagination.Links />
            </Pagination.Root>
          </Box>
        )}
      </Layouts.Content>
    </>
  );
}

function VersionRow({ version }: { readonly version: PolicyVersionView }) {
  const { t } = useWords();
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Flex gap={2}>
          <Link tag={RouterLink} to={versionAt(version.version)}>
            {t('policy.version', { version: version.version })}
          </Link>
        </Flex>
      </th>
      <td role="cell">
        <VersionState state={version.state} />
      </td>
      <td role="cell">
        <Typography>{version.reason}</Typography>
      </td>
      <td role="cell">
        <WhoAndWhen version={version} />
      </td>
    </tr>
  );
}
