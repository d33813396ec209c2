import { Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';

import type { PlanView } from '../../../shared/plan-view';
import { Lines } from '../parts/lines';
import { usePlanWords } from '../use-plan-words';
import { HappeningLine } from './happening-line';
import { inMonth, type CalendarYear } from './happenings';
import { isReviewed, Review } from './review';

const MONTHS = Array.from({ length: 12 }, (_, nth) => nth + 1);

interface Props {
  readonly view: PlanView;
  readonly year: number;
  readonly all: CalendarYear;
}

/** Twelve months, each with what falls in it. */
export function YearView({ view, year, all }: Props) {
  const { t, capital, month: nameOf } = usePlanWords();
  return (
    <Months>
      {MONTHS.map((month) => {
        const here = inMonth(all, year, month);
        return (
          <section key={month} aria-labelledby={`calendar-${month}`}>
            <Typography tag="h3" variant="delta" id={`calendar-${month}`}>
              <Link tag={RouterLink} to={`?year=${year}&month=${month}`}>
                {capital(nameOf(month))}
              </Link>
            </Typography>
            <Review view={view} month={month} />
            {here.length > 0 ? (
              <Lines>
                {here.map((happening, nth) => (
                  <li key={nth}>
                    <HappeningLine happening={happening} />
                  </li>
                ))}
              </Lines>
            ) : (
              !isReviewed(view, month) && <Typography textColor="neutral600">{t('year.nothing')}</Typography>
            )}
          </section>
        );
      })}
    </Months>
  );
}

const Months = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(26rem, 1fr));
  gap: ${({ theme }) => theme.spaces[4]};

  section {
    display: flex;
    flex-direction: column;
    gap: ${({ theme }) => theme.spaces[3]};
    padding: ${({ theme }) => theme.spaces[5]};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
    box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  }
`;
