import { useState } from 'react';

import { Box, Checkbox, Typography } from '@strapi/design-system';

import { useWords } from '../../../words/use-words';

interface Props {
  readonly questions: readonly { readonly source: string; readonly text: string }[];
}

/** What no check can judge: ticked for one's own sake while one reads, and kept nowhere. */
export function Ticks({ questions }: Props) {
  const { t } = useWords();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  if (questions.length === 0) return null;
  const sources = [...new Set(questions.map(({ source }) => source))];
  const tick = (text: string) =>
    setTicked((before) => new Set(before.has(text) ? [...before].filter((one) => one !== text) : [...before, text]));
  return (
    <Box paddingTop={2}>
      <Typography tag="h3" variant="omega" fontWeight="semiBold">
        {t('checklist.own')}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {t('checklist.own-hint')}
      </Typography>
      {sources.map((source) => (
        <Box key={source} role="group" aria-label={source} paddingTop={3}>
          <Typography tag="p" variant="sigma" textColor="neutral600" style={{ paddingBottom: '0.4rem' }}>
            {source}
          </Typography>
          {questions
            .filter((question) => question.source === source)
            .map(({ text }) => (
              <Box key={text} paddingBottom={2}>
                <Checkbox checked={ticked.has(text)} onCheckedChange={() => tick(text)}>
                  {text}
                </Checkbox>
              </Box>
            ))}
        </Box>
      ))}
    </Box>
  );
}
