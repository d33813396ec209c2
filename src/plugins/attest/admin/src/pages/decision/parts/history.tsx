import { Box, Typography } from '@strapi/design-system';

import { useEventWords } from '../../../words/use-event-words';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';
import { Card } from './card';
import { Disclosure } from './disclosure';

/** What has happened to the request, newest first. */
export function History() {
  const { t } = useWords();
  const { request } = useDecision();
  const eventWords = useEventWords(request.uid);
  if (request.history.length === 0) return null;
  return (
    <Card title={t('history.title')}>
      <Disclosure label={t('history.show', { count: request.history.length })}>
        <Box tag="ol">
          {request.history.map((entry) => (
            <Box tag="li" key={entry.seq} paddingBottom={2}>
              <Typography>{eventWords(entry)}</Typography>
            </Box>
          ))}
        </Box>
      </Disclosure>
    </Card>
  );
}
