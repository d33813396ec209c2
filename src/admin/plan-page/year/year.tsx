import { EmptyStateLayout } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { PlanView } from '../../../shared/plan-view';
import { usePlanWords } from '../use-plan-words';
import { yearOf } from './in-months';
import { Key } from './key';
import { Wheel } from './wheel';
import { YearTable } from './year-table';

/** Any year of the plan: as a wheel, and the same to read. */
export function Year({ view }: { readonly view: PlanView }) {
  const { t } = usePlanWords();
  if (view.activities.length === 0) return <EmptyStateLayout content={t('activities.none')} />;
  const year = yearOf(view);
  return (
    <Columns>
      <div>
        <Wheel year={year} title={view.plan.title} />
        <Key hasReviews={year.reviews.length > 0} />
      </div>
      <YearTable year={year} view={view} />
    </Columns>
  );
}

const Columns = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[6]};
  align-items: start;

  @media (min-width: 1080px) {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
`;
