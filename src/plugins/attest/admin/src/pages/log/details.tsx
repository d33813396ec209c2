import type { ReactNode } from 'react';

import { Box, Grid, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { LogEntryView } from '../../../../shared/contracts';
import { useTypeNames } from '../../words/use-type-names';
import { useWords } from '../../words/use-words';

/** All that an entry holds, as a registrar wants to see it. */
export function Details({ entry }: { readonly entry: LogEntryView }) {
  const { t, maybe, instant } = useWords();
  const typeName = useTypeNames();
  const { seq, at, kind, actor, name, subject, data, words, commitment, previous, hash } = entry;
  const label = (group: 'data' | 'words', key: string) => maybe(`log.${group}.${key}`, key);
  return (
    <Box paddingLeft={6} paddingRight={6} paddingTop={3}>
      <Grid.Root tag="dl" background="neutral100" hasRadius padding={4} gap={4}>
        <Row label={t('log.seq')}>{seq}</Row>
        <Row label={t('log.at')}>{`${instant(at)} (${at})`}</Row>
        <Row label={t('log.code')}>{kind}</Row>
        <Row label={t('log.actor')}>
          {actor === 'server' ? t('log.server') : `${name ?? t('log.erased-person')} (${actor})`}
        </Row>
        {subject && (
          <Row label={t('log.subject')}>{`${typeName(subject.uid) || subject.uid} · ${subject.document}`}</Row>
        )}
        {Object.entries(data).map(([key, value]) => (
          <Row key={key} label={label('data', key)}>
            <Value name={key} value={value} />
          </Row>
        ))}
        {Object.entries(words ?? {}).map(([key, value]) => (
          <Row key={key} label={label('words', key)}>
            <Value name={key} value={key === 'onBehalfOf' ? (entry.onBehalfOf ?? value) : value} />
          </Row>
        ))}
        {!words && commitment && <Row label={t('log.words')}>{t('log.words-erased')}</Row>}
        <Row label={t('log.previous')}>{previous}</Row>
        <Row label={t('log.hash')}>{hash}</Row>
      </Grid.Root>
    </Box>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
      <Typography tag="dt" variant="pi" fontWeight="bold" textColor="neutral600">
        {label}
      </Typography>
      <Typography tag="dd" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        {children}
      </Typography>
    </Grid.Item>
  );
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

function Value({ name, value }: { readonly name: string; readonly value: unknown }) {
  const { t, instant } = useWords();
  if (value === null || value === '') return <>{t('log.none')}</>;
  if (typeof value === 'boolean') return <>{t(value ? 'log.yes' : 'log.no')}</>;
  if (name === 'step') return <>{Number(value) + 1}</>;
  if (name === 'request')
    return (
      <Link tag={RouterLink} to={`/plugins/attest/requests/${String(value)}`}>
        {String(value)}
      </Link>
    );
  if (typeof value === 'string') return <>{INSTANT.test(value) ? instant(value) : value}</>;
  return <>{typeof value === 'number' ? value : JSON.stringify(value, undefined, 1)}</>;
}
