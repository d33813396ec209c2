import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { AdoptionView, PlanHead } from '../../../shared/plan-view';
import { Card } from '../parts/card';
import { Lines } from '../parts/lines';
import { usePlanWords } from '../use-plan-words';

/** Who adopted the plan and when, who answers for it, and when it is looked over. */
export function Decided({ plan }: { readonly plan: PlanHead }) {
  const { t, list } = usePlanWords();
  const { adoption, responsible, review, identifier, project } = plan;
  return (
    <Card id="plan-decided" title={t('overview.decided')}>
      <Facts>
        <Fact name={t('overview.adopted')}>
          {adoption.length === 0 ? t('overview.not-adopted') : <Adoptions adoption={adoption} />}
        </Fact>
        <Fact name={t('overview.responsible')}>{responsible.length > 0 ? list(responsible) : t('nobody')}</Fact>
        <Fact name={t('overview.review')}>
          {review ? [review.text, list(review.bodies)].filter(Boolean).join(' – ') : t('overview.no-review')}
        </Fact>
        {identifier && <Fact name={t('list.identifier')}>{identifier}</Fact>}
        {project && <Fact name={t('overview.project')}>{project}</Fact>}
      </Facts>
    </Card>
  );
}

function Adoptions({ adoption }: { readonly adoption: readonly AdoptionView[] }) {
  const { t, day } = usePlanWords();
  return (
    <Lines>
      {adoption.map(({ body, date, reference, version }, nth) => (
        <li key={nth}>
          {[body, date && day(date), reference, version && t('overview.version', { version })]
            .filter(Boolean)
            .join(', ')}
        </li>
      ))}
    </Lines>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <Box>
      <Typography tag="dt" variant="pi" fontWeight="bold" textColor="neutral600">
        {name}
      </Typography>
      <Typography tag="dd" textColor="neutral800">
        {children}
      </Typography>
    </Box>
  );
}

const Facts = styled.dl`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[4]};
`;
