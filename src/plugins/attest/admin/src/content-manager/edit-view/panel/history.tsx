import { useState } from 'react';

import { Box, Flex, TextButton, Typography } from '@strapi/design-system';

import type { HistoryEntry, SubjectView } from '../../../../../shared/contracts';
import type { At } from '../../../api/attest-api';
import { Instant } from '../../../components/instant';
import { useSaid } from '../../../words/use-said';
import { useWords } from '../../../words/use-words';
import { Section } from './section';

const SHOWN_FIRST = 4;
/** What people said themselves, among the words of an entry. */
const QUOTED = ['note', 'comment', 'text', 'reason'];

/** What has happened to the document, latest first. */
export function History({ at, subject: { history } }: { readonly at: At; readonly subject: SubjectView }) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  if (history.length === 0) return null;
  const shown = isWhole ? history : history.slice(0, SHOWN_FIRST);
  return (
    <Section title={t('edit.history')}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {shown.map((entry) => (
          <li key={entry.seq}>
            <Entry entry={entry} at={at} />
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

function Entry({ entry, at: subject }: { readonly entry: HistoryEntry; readonly at: At }) {
  const { t, maybe } = useWords();
  const { kind, by, at, words } = entry;
  const said = useSaid({ ...entry, name: by, subject: { uid: subject.uid, document: subject.documentId } });
  const quoted = QUOTED.map((name) => words?.[name]).filter((text): text is string => typeof text === 'string');
  return (
    <>
      <Typography variant="pi" tag="p">
        {maybe(`log.kind.${kind}`, kind, { ...said, what: t('edit.history.text') })}
      </Typography>
      <Typography variant="pi" tag="p" textColor="neutral600">
        <Instant at={at} />
      </Typography>
      {quoted
        .filter((text) => text !== '')
        .map((text) => (
          <Typography key={text} variant="pi" tag="p" textColor="neutral600">
            “{text}”
          </Typography>
        ))}
    </>
  );
}
