import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { PreviewView } from '../../../shared/plan-import';
import { inTheWay, undecided } from '../names/decisions';
import { Trouble } from '../parts/trouble';
import type { Import } from '../use-import';
import { useImportWords } from '../use-import-words';
import { useActWords } from './use-act-words';

/** The button that imports, always in sight, with what it does. */
export function WriteBar({ work, view }: { readonly work: Import; readonly view: PreviewView }) {
  const { t, list } = useImportWords();
  const said = useActWords();
  const must = inTheWay(view, work.decisions).map(({ name }) => name);
  const isCounting = work.busy === 'counting';
  const hasFailed = work.error !== undefined;
  return (
    <Bar background="neutral0" borderColor="neutral200" shadow="popupShadow" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Trouble error={work.error} onRetry={work.countAgain} />
        <Flex gap={4} wrap="wrap">
          <Wrapping
            size="L"
            disabled={must.length > 0 || isCounting || hasFailed}
            loading={work.busy === 'writing'}
            onClick={() => void work.write()}
          >
            {said(view)}
          </Wrapping>
          <Box flex="1 1 20rem">
            <Typography role="status" textColor="neutral700">
              {noteOn()}
            </Typography>
          </Box>
        </Flex>
      </Flex>
    </Bar>
  );

  function noteOn(): string {
    if (work.busy === 'writing') return t('write.writing');
    if (isCounting) return t('write.counting');
    if (must.length > 0) return t('write.must', { count: must.length, names: list(must) });
    const open = undecided(view, work.decisions).map(({ name }) => name);
    if (open.length > 0) return t('write.open', { count: open.length, names: list(open.slice(0, 3)) });
    return t(view.plan ? 'write.all-or-nothing' : 'write.draft');
  }
}

/** On a telephone it would hide what it is about, and stands at the end. */
const Bar = styled(Box)`
  @media (min-width: 768px) {
    position: sticky;
    bottom: ${({ theme }) => theme.spaces[4]};
    z-index: 2;
  }
`;

const Wrapping = styled(Button)`
  height: auto;
  min-height: 4rem;
  padding-block: ${({ theme }) => theme.spaces[2]};
  white-space: normal;

  span {
    white-space: normal;
    text-align: start;
  }
`;
