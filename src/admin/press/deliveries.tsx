import { useEffect } from 'react';

import { Box, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';

import { DELIVERY_STATES, type DeliveryView, type MailingView } from '../../shared/press';
import { Card } from '../plan-page/parts/card';
import { DataTable, HeadCell } from '../plan-page/parts/data-table';
import { Failed } from './parts/failed';
import { StateBadge } from './parts/state-badge';
import { TurnPages } from './parts/turn-pages';
import { useDeliveriesQuery } from './press-api';
import { usePressWords } from './use-press-words';

/** Each recipient, how it went and what their mail server said; which ones stands in the address. */
export function Deliveries({ mailing: { key, counts } }: { readonly mailing: MailingView }) {
  const { t } = usePressWords();
  const [search, setSearch] = useSearchParams();
  const page = Math.max(1, Number(search.get('page')) || 1);
  const state = DELIVERY_STATES.find((one) => one === search.get('state')) ?? '';
  const { data, error, refetch } = useDeliveriesQuery({ key, state, page }, { refetchOnMountOrArgChange: true });
  const far = Object.values(counts).join();
  useEffect(() => void refetch(), [refetch, far]); // in step with the figures above it, also after a stop
  return (
    <Card id="press-deliveries" title={t('deliveries.title')}>
      <Box paddingBottom={4} maxWidth="20rem">
        <SingleSelect
          aria-label={t('deliveries.filter')}
          value={state || 'all'}
          onChange={(value) => setSearch(value === 'all' ? {} : { state: String(value) }, { replace: true })}
        >
          <SingleSelectOption value="all">{t('deliveries.all')}</SingleSelectOption>
          {DELIVERY_STATES.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {t(`state.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
      {error && <Failed error={error} />}
      {data?.data.length === 0 && <Typography>{t('deliveries.none')}</Typography>}
      {data && data.data.length > 0 && (
        <DataTable label={t('deliveries.title')}>
          <thead>
            <tr>
              {['recipient', 'state', 'answer', 'at'].map((name) => (
                <HeadCell key={name}>{t(`column.${name}`)}</HeadCell>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.data.map((delivery, index) => (
              <DeliveryRow key={delivery.messageId ?? index} delivery={delivery} />
            ))}
          </tbody>
        </DataTable>
      )}
      {data && <TurnPages page={page} pageCount={data.meta.pagination.pageCount} />}
    </Card>
  );
}

function DeliveryRow({
  delivery: { name, address, state, why, answer, attempts, sentAt, returned, diagnostic },
}: {
  readonly delivery: DeliveryView;
}) {
  const { t, maybe, instant } = usePressWords();
  return (
    <tr>
      <td>
        <Typography textColor="neutral800" fontWeight="bold" tag="p">
          {name ?? t('deliveries.erased')}
        </Typography>
        <Typography textColor="neutral700" tag="p">
          {address}
        </Typography>
      </td>
      <td>
        <StateBadge state={state} />
        {why && (
          <Typography textColor="neutral800" tag="p">
            {maybe(`why.${why}`, why)}
          </Typography>
        )}
      </td>
      <td style={{ minWidth: '20rem' }}>
        <Typography textColor="neutral800" tag="p">
          {answer ?? '–'}
        </Typography>
        {returned && (
          <Typography textColor="neutral800" tag="p">
            {[t(`returned.${returned}`), diagnostic].filter(Boolean).join(' ')}
          </Typography>
        )}
        {attempts > 1 && <Typography textColor="neutral700">{t('deliveries.attempts', { attempts })}</Typography>}
      </td>
      <td>
        <Typography textColor="neutral800" style={{ whiteSpace: 'nowrap' }}>
          {sentAt ? <time dateTime={sentAt}>{instant(sentAt)}</time> : '–'}
        </Typography>
      </td>
    </tr>
  );
}
