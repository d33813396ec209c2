import { useId } from 'react';

import { Box, Flex, Typography } from '@strapi/design-system';

import type { DeputyView } from '../../../../shared/contracts';
import { Instant } from '../../components/instant';
import { useWords } from '../../words/use-words';
import { EndButton } from './end-button';

interface Given {
  readonly title: string;
  readonly rows: readonly DeputyView[];
  readonly mayEnd?: boolean;
}

/** Some deputyships under a heading: who for whom, when and why. */
export function Deputyships({ title, rows, mayEnd = false }: Given) {
  const heading = useId();
  return (
    <Box tag="section" aria-labelledby={heading}>
      <Typography tag="h2" variant="delta" id={heading}>
        {title}
      </Typography>
      <Box tag="ul" marginTop={3} background="neutral0" hasRadius shadow="tableShadow">
        {rows.map((row, index) => (
          <Flex
            key={row.id}
            tag="li"
            justifyContent="space-between"
            alignItems="center"
            gap={4}
            wrap="wrap"
            padding={5}
            borderColor="neutral150"
            style={{ borderWidth: index === 0 ? 0 : '1px 0 0' }}
          >
            <About row={row} isPast={!mayEnd} />
            {mayEnd && <EndButton row={row} />}
          </Flex>
        ))}
      </Box>
    </Box>
  );
}

function About({ row, isPast }: { readonly row: DeputyView; readonly isPast: boolean }) {
  const { t, instant } = useWords();
  const isByOther = row.appointedBy.id !== row.principal.id;
  return (
    <Flex direction="column" alignItems="stretch" gap={1} flex="1 1 26rem">
      <Typography fontWeight="bold">
        {t(isPast ? 'deputies.who-past' : 'deputies.who', { deputy: row.deputy.name, principal: row.principal.name })}
      </Typography>
      <Typography>
        <Instant at={row.from} /> – <Instant at={row.to} />
      </Typography>
      {row.endedAt && (
        <Typography textColor="neutral600">{t('deputies.ended', { at: instant(row.endedAt) })}</Typography>
      )}
      {(row.reason ?? isByOther) && (
        <Typography textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {[row.reason, isByOther && t('deputies.by', { name: row.appointedBy.name })].filter(Boolean).join(' · ')}
        </Typography>
      )}
    </Flex>
  );
}
