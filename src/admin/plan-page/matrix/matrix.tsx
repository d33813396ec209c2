import { Box, EmptyStateLayout, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';

import type { PlanView } from '../../../shared/plan-view';
import { DataTable, HeadCell } from '../parts/data-table';
import { addressOf } from '../place-address';
import { usePlanWords } from '../use-plan-words';
import { Cell } from './cell';
import { cellsOf } from './cells';
import { Legend } from './legend';

const NEW = { uid: 'api::reach.reach', documentId: null, field: null } as const;

/** Who is reached through what, by the plan's own signs. */
export function Matrix({ view }: { readonly view: PlanView }) {
  const { t } = usePlanWords();
  const { channels, rows } = cellsOf(view);
  const add = (
    <LinkButton tag={RouterLink} variant="secondary" startIcon={<Plus aria-hidden />} to={addressOf(NEW)}>
      {t('matrix.add')}
    </LinkButton>
  );
  if (rows.length === 0) return <EmptyStateLayout content={t('matrix.none')} action={add} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography textColor="neutral700">{t('matrix.what')}</Typography>
        {add}
      </Flex>
      <Legend view={view} />
      <DataTable label={t('view.matrix')} hasFixedStart>
        <thead>
          <tr>
            <HeadCell>{t('matrix.audience')}</HeadCell>
            {channels.map(({ documentId, name }) => (
              <HeadCell key={documentId}>{name}</HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ audience, cells }) => (
            <tr key={audience.documentId}>
              <th scope="row">
                <Typography fontWeight="semiBold" textColor="neutral800">
                  {audience.name}
                </Typography>
              </th>
              {cells.map((reach, nth) => (
                <td key={channels[nth]?.documentId}>
                  <Flex direction="column" alignItems="flex-start" gap={1}>
                    {reach.map((row) => (
                      <Cell key={row.documentId} row={row} signs={view.signs} />
                    ))}
                    {reach.length === 0 && <Box minHeight="2rem" />}
                  </Flex>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Flex>
  );
}
