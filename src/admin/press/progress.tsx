import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { MailingView } from '../../shared/press';
import { usePressWords } from './use-press-words';

/** How many have been sent to, of all that are to be, and what became of the others. */
export function Progress({ mailing: { counts, state, perMinute } }: { readonly mailing: MailingView }) {
  const { t, number } = usePressWords();
  const { sent, failed, waiting, skipped, retrying } = counts;
  const total = sent + failed + waiting;
  const value = total === 0 ? 100 : Math.floor((100 * (sent + failed)) / total);
  const notes = [
    retrying > 0 && t('progress.retrying', { retrying }),
    state === 'sending' && t('progress.per-minute', { perMinute }),
  ].filter(Boolean);
  const figures = { sent, waiting, failed, skipped };
  return (
    <Box>
      <Typography role="status" fontWeight="bold" textColor="neutral800">
        {t('sent-of', { sent, total })}
      </Typography>
      <Box paddingTop={2} paddingBottom={3} maxWidth="40rem">
        <Track
          role="progressbar"
          aria-label={t('progress.title')}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={value}
        >
          <Done style={{ width: `${value}%` }} />
        </Track>
      </Box>
      <Flex tag="dl" gap={6} wrap="wrap">
        {Object.entries(figures).map(([name, count]) => (
          <Box key={name}>
            <Typography tag="dt" variant="pi" textColor="neutral700">
              {t(`figure.${name}`)}
            </Typography>
            <Typography tag="dd" variant="beta" textColor="neutral800">
              {number(count)}
            </Typography>
          </Box>
        ))}
      </Flex>
      {notes.length > 0 && (
        <Box paddingTop={3}>
          <Typography textColor="neutral700">{notes.join(' ')}</Typography>
        </Box>
      )}
    </Box>
  );
}

const Track = styled.div`
  height: 0.75rem;
  overflow: hidden;
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: 0.375rem;
  background: ${({ theme }) => theme.colors.neutral0};
`;

const Done = styled.div`
  height: 100%;
  background: ${({ theme }) => theme.colors.success600};
`;
