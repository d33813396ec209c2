import { Box, Button, Typography } from '@strapi/design-system';

import type { HistoryEntry } from '../../../../../shared/contracts';
import { useEventWords } from '../../../words/use-event-words';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';
import { Notice } from './notice';

interface Props {
  readonly events: readonly HistoryEntry[];
  onRead(): void;
}

/** Something has happened since the person began to read: what it was, and how to go on. What they have typed stays. */
export function Meanwhile({ events, onRead }: Props) {
  const { t, maybe } = useWords();
  const { request, read } = useDecision();
  const eventWords = useEventWords(request.uid);
  const isOtherText = request.fingerprint !== read.fingerprint;
  const status = maybe(`status.${request.status}`, request.status);
  return (
    <Notice title={t('meanwhile.title')} isUrgent>
      <Box tag="ul" style={{ listStyle: 'disc', paddingLeft: '2rem' }}>
        {events.map((event) => (
          <li key={event.seq}>
            <Typography>{eventWords(event)}</Typography>
          </li>
        ))}
      </Box>
      <Typography tag="p">{t(isOtherText ? 'meanwhile.text' : 'meanwhile.state', { status })}</Typography>
      <Box paddingTop={2}>
        <Button variant="secondary" onClick={onRead}>
          {t(isOtherText ? 'meanwhile.read-text' : 'meanwhile.read-state')}
        </Button>
      </Box>
    </Notice>
  );
}
