import { useState } from 'react';

import { Box, Flex, TextButton, Typography } from '@strapi/design-system';

import type { HistoryEntry, SubjectView } from '../../../../../shared/contracts';
import { Instant } from '../../../components/instant';
import { useWords } from '../../../words/use-words';
import { Section } from './section';

const SHOWN_FIRST = 4;

/** What has happened to the document, latest first. */
export function History({ subject: { history } }: { readonly subject: SubjectView }) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  if (history.length === 0) return null;
  const shown = isWhole ? history : history.slice(0, SHOWN_FIRST);
  return (
    <Section title={t('edit.history')}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {shown.map((entry) => (
          <li key={entry.seq}>
            <Entry entry={entry} />
          </li>
        ))}
      </Flex>
      {history.length > SHOWN_FIRST ? (
        <Box>
          <TextButton onClick={() => setWhole(!isWhole)} aria-expanded={isWhole}>
            {isWhole ? t('edit.history.less') : t('edit.history.more', { count: history.length - SHOWN_FIRST })}
          </TextButton>
        </Box>
      ) : null}
    </Section>
  );
}

function Entry({ entry: { kind, by, at, words } }: { readonly entry: HistoryEntry }) {
  const { t, maybe } = useWords();
  const said = Object.values(words ?? {}).filter((value): value is string => typeof value === 'string' && value !== '');
  return (
    <>
      <Typography variant="pi" tag="p">
        {maybe(`log.kind.${kind}`, kind)}
      </Typography>
      <Typography variant="pi" tag="p" textColor="neutral600">
        {by ?? t('edit.program')}, <Instant at={at} />
      </Typography>
      {said.map((text) => (
        <Typography key={text} variant="pi" tag="p" textColor="neutral600">
          “{text}”
        </Typography>
      ))}
    </>
  );
}
