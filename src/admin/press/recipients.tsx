import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { PressPreview } from '../../shared/press';
import { Card } from '../plan-page/parts/card';
import { Lines } from '../plan-page/parts/lines';
import { usePressWords } from './use-press-words';

/** Who will get the mail, and who will not and why. */
export function Recipients({ preview }: { readonly preview: PressPreview }) {
  const { t, maybe } = usePressWords();
  const { recipients, names, skipped, skippedTotal, isCorrection } = preview;
  return (
    <Card id="press-recipients" title={t('recipients.title', { recipients })}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {isCorrection && <Typography textColor="neutral800">{t('recipients.correction')}</Typography>}
        <Unfolded summary={t('recipients.to', { recipients })} rest={recipients - names.length}>
          {names.map(({ name, address }) => (
            <li key={address}>
              <Typography textColor="neutral800">{`${name} <${address}>`}</Typography>
            </li>
          ))}
        </Unfolded>
        {skippedTotal > 0 && (
          <Unfolded summary={t('recipients.skipped', { skippedTotal })} rest={skippedTotal - skipped.length} isOpen>
            {skipped.map(({ name, why }, index) => (
              <li key={index}>
                <Typography textColor="neutral800">{`${name}: ${maybe(`why.${why}`, why)}`}</Typography>
              </li>
            ))}
          </Unfolded>
        )}
      </Flex>
    </Card>
  );
}

interface UnfoldedProps {
  readonly summary: string;
  /** How many there are beside those shown. */
  readonly rest: number;
  readonly isOpen?: boolean;
  readonly children: React.ReactNode;
}

function Unfolded({ summary, rest, isOpen = false, children }: UnfoldedProps) {
  const { t } = usePressWords();
  return (
    <details open={isOpen}>
      <Summary>
        <Typography tag="span" fontWeight="bold" textColor="neutral800">
          {summary}
        </Typography>
      </Summary>
      <Box paddingTop={2} paddingLeft={4}>
        <Lines>{children}</Lines>
        {rest > 0 && <Typography textColor="neutral700">{t('recipients.more', { rest })}</Typography>}
      </Box>
    </details>
  );
}

const Summary = styled.summary`
  cursor: pointer;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
