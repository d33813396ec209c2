import { useEffect, useRef } from 'react';

import { Box } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';

import type { PlanView } from '../../shared/plan-view';
import { usePlanWords } from './use-plan-words';

const VIEWS = ['overview', 'activities', 'matrix', 'year', 'calendar', 'gaps', 'report'] as const;

/** The ways to look at a plan; the present one is marked. */
export function PlanNav({ plan, current }: { readonly plan: PlanView; readonly current: string }) {
  const { t } = usePlanWords();
  const bar = useRef<HTMLDivElement>(null);
  // Where there is not room for all of them, the present one is in sight.
  useEffect(() => {
    bar.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const counts: Readonly<Record<string, number>> = { activities: plan.activities.length, gaps: plan.gaps.length };
  return (
    <Bar ref={bar} tag="nav" aria-label={t('views')}>
      <ul>
        {VIEWS.map((view) => (
          <li key={view}>
            <Tab
              to={`/plans/${plan.plan.documentId}${view === 'overview' ? '' : `/${view}`}`}
              {...(view === current && { 'aria-current': 'page' })}
            >
              {view in counts ? t('view.counted', { view: t(`view.${view}`), count: counts[view] }) : t(`view.${view}`)}
            </Tab>
          </li>
        ))}
      </ul>
    </Bar>
  );
}

const Bar = styled(Box)`
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};

  ul {
    display: flex;
    overflow-x: auto;
    gap: ${({ theme }) => theme.spaces[6]};
    padding-inline: ${({ theme }) => theme.spaces[4]};
  }

  @media (min-width: 768px) {
    ul {
      padding-inline: ${({ theme }) => theme.spaces[10]};
    }
  }
`;

const Tab = styled(Link)`
  display: block;
  padding-block: ${({ theme }) => theme.spaces[3]};
  border-bottom: 3px solid transparent;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  text-decoration: none;
  white-space: nowrap;

  &:hover {
    color: ${({ theme }) => theme.colors.neutral800};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }

  &[aria-current] {
    border-bottom-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary600};
  }
`;
