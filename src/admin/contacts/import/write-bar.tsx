import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { styled } from 'styled-components';

import type { ContactCounts } from '../../../shared/contacts';
import { Failed } from '../../press/parts/failed';
import { useContactWords } from '../use-contact-words';
import type { ContactImport } from './use-contact-import';

/** The button that imports, always in sight, with what it does and what the server said. */
export function WriteBar({ work, counts }: { readonly work: ContactImport; readonly counts: ContactCounts }) {
  const { t } = useContactWords();
  const count = counts.new + counts.changed;
  const isWriting = work.busy === 'writing';
  return (
    <Bar background="neutral0" borderColor="neutral200" shadow="popupShadow" hasRadius padding={4}>
      {work.error !== undefined && <Failed error={work.error} />}
      <Flex gap={4} wrap="wrap">
        {count > 0 && (
          <Button
            size="L"
            startIcon={<Check aria-hidden />}
            disabled={work.error !== undefined || work.busy === 'reading'}
            loading={isWriting}
            onClick={() => void work.write()}
          >
            {t('look.do', { count })}
          </Button>
        )}
        <Box flex="1 1 20rem">
          <Typography role="status" textColor="neutral700">
            {t(isWriting ? 'look.writing' : count === 0 ? 'look.nothing' : 'look.all-or-nothing', { count })}
          </Typography>
        </Box>
      </Flex>
    </Bar>
  );
}

/** On a telephone it would hide what it is about, and stands at the end. */
const Bar = styled(Box)`
  @media (min-width: 768px) {
    position: sticky;
    bottom: ${({ theme }) => theme.spaces[4]};
    z-index: 2;
  }
`;
