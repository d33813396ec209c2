import { Box, EmptyStateLayout, Link, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';

import type { MailingView } from '../../shared/press';
import { DataTable, HeadCell } from '../plan-page/parts/data-table';
import { Failed } from './parts/failed';
import { StateBadge } from './parts/state-badge';
import { TurnPages } from './parts/turn-pages';
import { useMailingsQuery } from './press-api';
import { usePressWords } from './use-press-words';

/** Milliseconds between two looks while something is being sent. */
const EVERY = 5_000;

/** All mailings, newest first. */
export function MailingList() {
  const { t } = usePressWords();
  const [search] = useSearchParams();
  const page = Math.max(1, Number(search.get('page')) || 1);
  const { data, error } = useMailingsQuery(page, { refetchOnMountOrArgChange: true, pollingInterval: EVERY });
  const start = (
    <LinkButton tag={RouterLink} to="/press/new" startIcon={<Plus aria-hidden />}>
      {t('new.title')}
    </LinkButton>
  );
  return (
    <Page.Main>
      <Page.Title>{t('title')}</Page.Title>
      <Layouts.Header title={t('title')} subtitle={t('subtitle')} primaryAction={start} />
      <Layouts.Content>
        {error && <Failed error={error} />}
        {!data && !error && <Page.Loading>{t('loading')}</Page.Loading>}
        {data?.data.length === 0 && <EmptyStateLayout content={t('empty')} />}
        {data && data.data.length > 0 && (
          <DataTable label={t('title')}>
            <thead>
              <tr>
                {['message', 'state', 'sent', 'lists', 'started'].map((name) => (
                  <HeadCell key={name}>{t(`column.${name}`)}</HeadCell>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.data.map((mailing) => (
                <MailingRow key={mailing.key} mailing={mailing} />
              ))}
            </tbody>
          </DataTable>
        )}
        {data && <TurnPages page={page} pageCount={data.meta.pagination.pageCount} />}
        <Box paddingBottom={8} />
      </Layouts.Content>
    </Page.Main>
  );
}

function MailingRow({ mailing }: { readonly mailing: MailingView }) {
  const { t, instant } = usePressWords();
  const { key, headline, state, counts, lists, startedAt, startedBy, isCorrection } = mailing;
  const { sent, waiting, failed } = counts;
  return (
    <tr>
      <td style={{ minWidth: '18rem' }}>
        <Link tag={RouterLink} to={`/press/${key}`}>
          {headline}
        </Link>
        {isCorrection && (
          <Typography tag="p" variant="pi" textColor="neutral700">
            {t('is-correction')}
          </Typography>
        )}
      </td>
      <td>
        <StateBadge state={state} />
      </td>
      <td>
        <Typography textColor="neutral800" style={{ whiteSpace: 'nowrap' }}>
          {t('of', { sent, total: sent + waiting + failed })}
        </Typography>
      </td>
      <td>
        <Typography textColor="neutral800">{lists.join(', ') || '–'}</Typography>
      </td>
      <td>
        <Typography textColor="neutral800">
          <time dateTime={startedAt}>{instant(startedAt)}</time>
          {startedBy && <>, {startedBy}</>}
        </Typography>
      </td>
    </tr>
  );
}
