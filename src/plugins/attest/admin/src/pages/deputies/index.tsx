import { useState } from 'react';

import { Box, Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';

import type { DeputyView } from '../../../../shared/contracts';
import { useDeputiesQuery } from '../../api/deputies';
import { permissions } from '../../permissions';
import { useMay } from '../../use-may';
import { messageOf } from '../../words/error-message';
import { useWords } from '../../words/use-words';
import { AppointDialog } from './appoint-dialog';
import { Deputyships } from './deputyships';
import { Past } from './past';

/** Who decides in whose place, and when: one's own, or everybody's. */
export function DeputiesPage() {
  const { t } = useWords();
  const mayForOthers = useMay(permissions.manageDeputies);
  const { data, error, isLoading } = useDeputiesQuery();
  const [isAppointing, setAppointing] = useState(false);
  return (
    <Page.Main>
      <Page.Title>{t('deputies.title')}</Page.Title>
      <Layouts.Header
        title={t('deputies.title')}
        subtitle={t(mayForOthers ? 'deputies.subtitle-all' : 'deputies.subtitle-own')}
        primaryAction={
          <Button startIcon={<Plus aria-hidden />} onClick={() => setAppointing(true)}>
            {t('deputies.appoint')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={8} paddingBottom={8}>
          {isLoading && <Page.Loading>{t('loading')}</Page.Loading>}
          {error && (
            <Box role="alert">
              <Typography textColor="danger700">{messageOf(error) ?? t('error.unknown')}</Typography>
            </Box>
          )}
          {data && <Lists all={data} />}
          {data && <Past />}
        </Flex>
      </Layouts.Content>
      {isAppointing && <AppointDialog mayForOthers={mayForOthers} onClose={() => setAppointing(false)} />}
    </Page.Main>
  );
}

function Lists({ all }: { readonly all: readonly DeputyView[] }) {
  const { t } = useWords();
  const now = new Date().toISOString();
  const [current, coming] = [all.filter(({ from }) => from <= now), all.filter(({ from }) => from > now)];
  return (
    <>
      {current.length > 0 ? (
        <Deputyships title={t('deputies.current')} rows={current} mayEnd />
      ) : (
        <Box tag="section" aria-label={t('deputies.current')}>
          <EmptyStateLayout content={t('deputies.none')} shadow="tableShadow" hasRadius />
        </Box>
      )}
      {coming.length > 0 && <Deputyships title={t('deputies.coming')} rows={coming} mayEnd />}
    </>
  );
}
