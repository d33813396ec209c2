import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';

import { useHealthQuery } from '../../api/health';
import { usePageVisible } from '../../api/use-page-visible';
import { permissions } from '../../permissions';
import { messageOf } from '../../words/error-message';
import { useWords } from '../../words/use-words';
import { FindingRow } from './finding-row';
import { findingsOf, worstFirst } from './findings';
import { InShort } from './in-short';

/** Milliseconds between two looks. */
const EVERY = 60_000;

export function HealthPage() {
  return (
    <Page.Protect permissions={permissions.readRequests}>
      <Health />
    </Page.Protect>
  );
}

/** What needs somebody's attention, and that all else is well; asked for anew each minute while it is looked at. */
function Health() {
  const { t, time } = useWords();
  const isVisible = usePageVisible();
  const { data, error, isFetching, fulfilledTimeStamp, refetch } = useHealthQuery(undefined, {
    pollingInterval: isVisible ? EVERY : 0,
    refetchOnMountOrArgChange: true,
  });
  const findings = data ? worstFirst(findingsOf(data)) : [];
  return (
    <Page.Main>
      <Page.Title>{t('health.title')}</Page.Title>
      <Layouts.Header
        title={t('health.title')}
        subtitle={t('health.subtitle')}
        primaryAction={
          <Button variant="secondary" startIcon={<ArrowClockwise aria-hidden />} loading={isFetching} onClick={refetch}>
            {t('health.refresh')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          {error && (
            <Box role="alert">
              <Typography textColor="danger700">{messageOf(error) ?? t('error.unknown')}</Typography>
            </Box>
          )}
          {!data && !error && <Page.Loading>{t('loading')}</Page.Loading>}
          {data && <InShort findings={findings} />}
          {data && (
            <Box tag="ul" background="neutral0" hasRadius shadow="tableShadow">
              {findings.map((finding) => (
                <FindingRow key={finding.topic} finding={finding} health={data} />
              ))}
            </Box>
          )}
          {fulfilledTimeStamp && (
            <Typography textColor="neutral600" variant="pi">
              {t('health.updated', { at: time(new Date(fulfilledTimeStamp).toISOString()) })}
            </Typography>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
