import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { PlanView } from '../../../shared/plan-view';
import { Card } from '../parts/card';
import { Lines } from '../parts/lines';
import { usePlanWords } from '../use-plan-words';
import { ActivityLink } from './activity-link';
import { HappeningLine } from './happening-line';
import { daysOfMonth, inMonth, type CalendarYear, type Happening } from './happenings';
import { Review } from './review';
import { Weeks } from './weeks';

interface Props {
  readonly view: PlanView;
  readonly year: number;
  readonly month: number;
  readonly all: CalendarYear;
}

/** One month: what has all of it, and then its days; where there is room, in weeks. */
export function MonthView({ view, year, month, all }: Props) {
  const { t, month: nameOf } = usePlanWords();
  const here = inMonth(all, year, month);
  const whole = here.filter(({ isWholeMonth }) => isWholeMonth);
  const days = here.filter(({ isWholeMonth }) => !isWholeMonth);
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Review view={view} month={month} />
      {whole.length > 0 && (
        <Card id="calendar-whole" title={t('calendar.whole', { month: nameOf(month) })}>
          <Lines>
            {whole.map(({ activity }, nth) => (
              <li key={nth}>
                <ActivityLink activity={activity} />
                <Typography tag="div" variant="pi" textColor="neutral600">
                  {activity.timing?.text ?? ''}
                </Typography>
              </li>
            ))}
          </Lines>
        </Card>
      )}
      {here.length === 0 && <Typography textColor="neutral600">{t('year.nothing')}</Typography>}
      {days.length > 0 && (
        <>
          <Wide>
            <Weeks {...daysOfMonth(year, month)} happenings={days} label={`${nameOf(month)} ${year}`} />
          </Wide>
          <Narrow>
            <DayList happenings={days} title={t('calendar.days')} />
          </Narrow>
        </>
      )}
    </Flex>
  );
}

function DayList({ happenings, title }: { readonly happenings: readonly Happening[]; readonly title: string }) {
  return (
    <Card id="calendar-days" title={title}>
      <Lines>
        {happenings.map((happening, nth) => (
          <li key={nth}>
            <HappeningLine happening={happening} />
          </li>
        ))}
      </Lines>
    </Card>
  );
}

const Wide = styled.div`
  display: none;

  @media (min-width: 1080px) {
    display: block;
  }
`;

const Narrow = styled.div`
  @media (min-width: 1080px) {
    display: none;
  }
`;
