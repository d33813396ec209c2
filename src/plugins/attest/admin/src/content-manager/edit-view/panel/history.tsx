import { useState } from 'react';

import { Box, Flex, TextButton, Typography } from '@strapi/design-system';

import type { HistoryEntry, SubjectView } from '../../../../../shared/contracts';
import { useEventWords } from '../../../words/use-event-words';
import { useWords } from '../../../words/use-words';
import { Section } from './section';

const SHOWN_FIRST = 4;

/** What has happened to the document, latest first. */
export function History({ uid, subject: { history } }: { readonly uid: string; readonly subject: SubjectView }) {
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
            <Entry sentence={eventWords(entry)} words={entry.words} />
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

/** The words of an entry that somebody wrote for others to read; a title or a category says nothing more. */
const WRITTEN = ['note', 'comment', 'reason', 'text'];

function Entry({ sentence, words }: { readonly sentence: string; readonly words: HistoryEntry['words'] }) {
  const said = WRITTEN.map((key) => words?.[key]).filter((value) => typeof value === 'string' && value !== '');
  return (
    <>
      <Typography variant="pi" tag="p">
        {sentence}
      </Typography>
      {said.map((text) => (
        <Typography key={String(text)} variant="pi" tag="p" textColor="neutral600">
          <q>{String(text)}</q>
        </Typography>
      ))}
    </>
  );
}
