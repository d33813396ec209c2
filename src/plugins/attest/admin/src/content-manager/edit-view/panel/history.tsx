import { useState } from 'react';

import { Box, Flex, TextButton, Typography } from '@strapi/design-system';

import type { HistoryEntry, SubjectView } from '../../../../../shared/contracts';
import type { At } from '../../../api/attest-api';
import { useEventWords } from '../../../words/use-event-words';
import { useWords } from '../../../words/use-words';
import { Section } from './section';

const SHOWN_FIRST = 4;
/** What people have said in words of their own; the rest of an entry is in its sentence. */
const SAID = ['note', 'comment', 'reason', 'text'];

/** What has happened to the document, latest first. */
export function History({ at: { uid }, subject: { history } }: { readonly at: At; readonly subject: SubjectView }) {
  const { t } = useWords();
  const eventWords = useEventWords(uid);
  const [isWhole, setWhole] = useState(false);
  if (history.length === 0) return null;
  const shown = isWhole ? history : history.slice(0, SHOWN_FIRST);
  return (
    <Section title={t('edit.history')}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {shown.map((entry) => (
          <li key={entry.seq}>
            <Typography variant="pi" tag="p">
              {eventWords(entry)}
            </Typography>
            <Said words={entry.words} />
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

function Said({ words }: Pick<HistoryEntry, 'words'>) {
  const said = SAID.map((name) => words?.[name]).filter((text) => typeof text === 'string' && text !== '');
  return said.map((text) => (
    <Typography key={String(text)} variant="pi" tag="p" textColor="neutral600">
      “{String(text)}”
    </Typography>
  ));
}
