import { useId, useState } from 'react';

import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';

import type { LogEntryView } from '../../../../shared/contracts';
import { useWords } from '../../words/use-words';
import { Details } from './details';
import { Sentence } from './sentence';

/** One entry as a sentence, and all that it holds on demand. */
export function Entry({ entry }: { readonly entry: LogEntryView }) {
  const { t, time } = useWords();
  const [isOpen, setOpen] = useState(false);
  const details = useId();
  return (
    <Box tag="li" borderColor="neutral150" style={{ borderWidth: '1px 0 0' }} paddingTop={3} paddingBottom={3}>
      <Flex
        gap={{ initial: 1, medium: 4 }}
        paddingLeft={6}
        paddingRight={6}
        alignItems="baseline"
        wrap={{ initial: 'wrap', medium: 'nowrap' }}
      >
        <Typography
          tag="time"
          dateTime={entry.at}
          textColor="neutral600"
          style={{ fontVariantNumeric: 'tabular-nums' }}
          minWidth="4.5rem"
        >
          {time(entry.at)}
        </Typography>
        <Box flex="1" minWidth="16rem">
          <Sentence entry={entry} />
        </Box>
        <TextButton
          endIcon={isOpen ? <CaretUp aria-hidden /> : <CaretDown aria-hidden />}
          aria-expanded={isOpen}
          aria-controls={details}
          aria-label={t('log.details-of', { number: entry.seq })}
          onClick={() => setOpen(!isOpen)}
        >
          {t('log.details')}
        </TextButton>
      </Flex>
      <Box id={details} hidden={!isOpen}>
        {isOpen && <Details entry={entry} />}
      </Box>
    </Box>
  );
}
