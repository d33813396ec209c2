import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, useParams } from 'react-router-dom';

import type { MailingView } from '../../shared/press';
import { Card } from '../plan-page/parts/card';
import { Deliveries } from './deliveries';
import { Failed } from './parts/failed';
import { StateBadge } from './parts/state-badge';
import { useMailingQuery, useResumeMutation, useStopMutation } from './press-api';
import { Progress } from './progress';
import { usePressWords } from './use-press-words';
import { useTold } from './use-told';

/** Milliseconds between two looks while it is being sent. */
const EVERY = 2_000;

/** One mailing: how far it has come, and each of its deliveries. */
export function MailingPage() {
  const { t } = usePressWords();
  const { key = '' } = useParams();
  const { data, error } = useMailingQuery(key, { refetchOnMountOrArgChange: true, pollingInterval: EVERY });
  return (
    <Page.Main>
      <Page.Title>{data?.headline ?? t('title')}</Page.Title>
      {error && !data && <Failed error={error} />}
      {!data && !error && <Page.Loading>{t('loading')}</Page.Loading>}
      {data && (
        <>
          <Layouts.Header
            title={data.headline}
            subtitle={subtitleOf(data, t)}
            navigationAction={<BackButton fallback="/press" />}
            primaryAction={<Acts mailing={data} />}
          />
          <Layouts.Content>
            <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
              <Card id="press-progress" title={t('progress.title')}>
                <Flex direction="column" alignItems="stretch" gap={4}>
                  <Started mailing={data} />
                  <Progress mailing={data} />
                </Flex>
              </Card>
              <Deliveries mailing={data} />
            </Flex>
          </Layouts.Content>
        </>
      )}
    </Page.Main>
  );
}

function subtitleOf({ isCorrection, embargoedUntil }: MailingView, t: (key: string) => string): string {
  const said = [t('menu'), isCorrection && t('is-correction'), embargoedUntil && t('was-embargoed')];
  return said.filter(Boolean).join(' · ');
}

function Started({ mailing: { state, why, lists, startedBy, startedAt, message } }: { readonly mailing: MailingView }) {
  const { t, instant } = usePressWords();
  return (
    <Flex gap={3} wrap="wrap">
      <StateBadge state={state} />
      <Typography textColor="neutral800">
        {t('started', { at: instant(startedAt), by: startedBy ?? t('somebody') })}
        {lists.length > 0 && ` ${t('to-lists', { lists: lists.join(', ') })}`}
      </Typography>
      <Link tag={RouterLink} to={`/content-manager/collection-types/api::message.message/${message}`}>
        {t('open-message')}
      </Link>
      {why && (
        <Typography textColor="danger700" role="note">
          {t(`why-stopped.${why}`)}
        </Typography>
      )}
    </Flex>
  );
}

function Acts({ mailing: { key, may, counts } }: { readonly mailing: MailingView }) {
  const { t } = usePressWords();
  const told = useTold();
  const [stop, { isLoading: isStopping }] = useStopMutation();
  const [resume, { isLoading: isResuming }] = useResumeMutation();
  return (
    <>
      {may.includes('stop') && (
        <Button variant="danger-light" loading={isStopping} onClick={() => void told(stop(key), t('stopped'))}>
          {t('stop')}
        </Button>
      )}
      {may.includes('resume') && (
        <Button loading={isResuming} onClick={() => void told(resume(key), t('resumed'))}>
          {t('resume', { waiting: counts.waiting })}
        </Button>
      )}
    </>
  );
}
