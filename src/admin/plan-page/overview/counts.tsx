import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { PlanView } from '../../../shared/plan-view';
import { Card } from '../parts/card';
import { usePlanWords } from '../use-plan-words';

const COUNTED = ['goals', 'audiences', 'keyMessages', 'activities', 'channels', 'messages', 'followUps'] as const;

/** How much of everything there is. */
export function Counts({ view }: { readonly view: PlanView }) {
  const { t } = usePlanWords();
  return (
    <Card id="plan-counts" title={t('overview.counts')}>
      <Grid>
        {COUNTED.map((part) => (
          <div key={part}>
            <Typography tag="dt" variant="pi" textColor="neutral600">
              {t(`overview.count.${part}`)}
            </Typography>
            <Typography tag="dd" variant="alpha" textColor="neutral800">
              {view[part].length}
            </Typography>
          </div>
        ))}
      </Grid>
    </Card>
  );
}

const Grid = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
  gap: ${({ theme }) => theme.spaces[4]};

  div {
    display: flex;
    flex-direction: column-reverse;
  }
`;
