import { useState } from 'react';

import { Box, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';

import type { NamedView, PlanView } from '../../../shared/plan-view';
import { Grid } from '../editing/grid';
import { SaveStatus } from '../editing/save-status';
import { HeadCell } from '../parts/data-table';
import { usePlanWords } from '../use-plan-words';
import { AddToMatrix } from './add-to-matrix';
import { cellsOf } from './cells';
import { Legend } from './legend';
import { PlaceCell } from './place-cell';
import { useSavePlace } from './use-save-place';

/** Who is reached through what, by the plan's own signs, written where they stand. */
export function Matrix({ view }: { readonly view: PlanView }) {
  const { t } = usePlanWords();
  const [more, setMore] = useState<Added>({ audiences: [], channels: [] });
  const save = useSavePlace(view);
  const { channels, rows } = cellsOf(view, more);
  const mayWrite = view.may.changeReach || view.may.addReach;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography textColor="neutral700">{mayWrite ? t('matrix.what-write') : t('matrix.what')}</Typography>
        <SaveStatus />
      </Flex>
      <Legend view={view} />
      {view.may.addReach && (
        <AddToMatrix
          audiences={view.audiences}
          shown={new Set([...rows.map(({ audience }) => audience), ...channels].map(({ documentId }) => documentId))}
          onAudience={(audience) => setMore({ ...more, audiences: [...more.audiences, audience] })}
          onChannel={(channel) => setMore({ ...more, channels: [...more.channels, channel] })}
        />
      )}
      {rows.length === 0 && channels.length === 0 ? (
        <EmptyStateLayout content={t('matrix.none')} />
      ) : (
        <Grid label={t('view.matrix')}>
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
                  <Typography fontWeight="bold" textColor="neutral800">
                    {audience.name}
                  </Typography>
                </th>
                {channels.map((channel, nth) => (
                  <PlaceCell
                    key={channel.documentId}
                    view={view}
                    audience={audience}
                    channel={channel}
                    rows={cells[nth] ?? []}
                    save={save}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </Grid>
      )}
      {mayWrite && rows.length > 0 && (
        <Box>
          <Typography variant="pi" textColor="neutral600">
            {t('matrix.how')}
          </Typography>
        </Box>
      )}
    </Flex>
  );
}

/** Rows and columns that somebody has put there and not written in yet. */
interface Added {
  readonly audiences: readonly NamedView[];
  readonly channels: readonly NamedView[];
}
