import type { ReactNode } from 'react';

import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';

import type { PreviewView } from '../../../shared/plan-import';
import { Card } from '../../plan-page/parts/card';
import { toDecide } from '../names/decisions';
import type { Import } from '../use-import';
import { useImportWords } from '../use-import-words';
import { countsIn, openIn } from './counts';

/** How much there is of everything, and what is to be looked at. */
export function Summary({ work, view }: { readonly work: Import; readonly view: PreviewView }) {
  const { t } = useImportWords();
  const open = openIn(view, work.decisions);
  return (
    <Card id="plan-import-summary" title={t('summary.title')}>
      <Grid>
        {countsIn(view).map(([name, count]) => (
          <div key={name}>
            <Typography tag="dt" variant="pi" textColor="neutral600">
              {t(`count.${name}`, { count })}
            </Typography>
            <Typography tag="dd" variant="alpha" textColor="neutral800">
              {count}
            </Typography>
          </div>
        ))}
      </Grid>
      {view.preview.warnings.some(({ code }) => code === 'nothing-recognised') && (
        <Box paddingTop={4}>
          <Typography role="alert">{t('summary.nothing')}</Typography>
        </Box>
      )}
      <Points aria-label={t('summary.look')}>
        {toDecide(view).length > 0 && (
          <Point isDone={open.names === 0}>
            <Link href="#plan-import-names">{t('summary.names', { count: open.names })}</Link>
          </Point>
        )}
        <Point isDone={open.withoutPlace === 0}>
          {open.withoutPlace === 0 ? (
            <Typography>{t('summary.all-placed')}</Typography>
          ) : (
            <Link href="#plan-import-without-place">{t('summary.without-place', { count: open.withoutPlace })}</Link>
          )}
        </Point>
        {open.gaps > 0 && (
          <Point isDone={false}>
            <Link href="#plan-import-gaps">{t('summary.gaps', { count: open.gaps })}</Link>
          </Point>
        )}
      </Points>
    </Card>
  );
}

function Point({ isDone, children }: { readonly isDone: boolean; readonly children: ReactNode }) {
  return (
    <Flex tag="li" gap={2} alignItems="center">
      {isDone ? (
        <CheckCircle aria-hidden fill="success600" style={{ flexShrink: 0 }} />
      ) : (
        <WarningCircle aria-hidden fill="warning600" style={{ flexShrink: 0 }} />
      )}
      {children}
    </Flex>
  );
}

const Grid = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
  gap: ${({ theme }) => theme.spaces[4]};

  div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
  }
`;

const Points = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
  margin-top: ${({ theme }) => theme.spaces[5]};
  padding-top: ${({ theme }) => theme.spaces[4]};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
`;
