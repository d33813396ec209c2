import { Flex, IconButton, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';

import type { PlanView } from '../../../shared/plan-view';
import { usePlanWords } from '../use-plan-words';
import { Band } from './band';
import { calendarOf } from './happenings';
import { MonthView } from './month-view';
import { besides, usePeriod } from './use-period';
import { YearView } from './year-view';

const MONTHS = Array.from({ length: 12 }, (_, nth) => nth + 1);
const WHOLE = 'year';

/** The plan in a calendar year, or a month of it; what goes on all the while stands above. */
export function Calendar({ view }: { readonly view: PlanView }) {
  const { t, capital, month: nameOf } = usePlanWords();
  const [period, show] = usePeriod(view.today);
  const { year, month } = period;
  const all = calendarOf(view, year);
  const title =
    month === undefined ? String(year) : capital(t('calendar.month-of', { month: nameOf(month), year: String(year) }));
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex gap={3} wrap="wrap" alignItems="center">
        <IconButton label={t('calendar.before')} onClick={() => show(besides(period, -1))}>
          <ChevronLeft />
        </IconButton>
        <Typography tag="h2" variant="beta" aria-live="polite" style={{ minWidth: '16rem', textAlign: 'center' }}>
          {title}
        </Typography>
        <IconButton label={t('calendar.after')} onClick={() => show(besides(period, 1))}>
          <ChevronRight />
        </IconButton>
        <SingleSelect
          size="S"
          aria-label={t('calendar.show')}
          value={month === undefined ? WHOLE : String(month)}
          onChange={(value) => show({ year, month: value === WHOLE ? undefined : Number(value) })}
        >
          <SingleSelectOption value={WHOLE}>{t('calendar.whole-year')}</SingleSelectOption>
          {MONTHS.map((number) => (
            <SingleSelectOption key={number} value={String(number)}>
              {capital(nameOf(number))}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Flex>
      <Band id="calendar-ongoing" title={t('year.all-year')} activities={all.ongoing} />
      {month === undefined ? (
        <YearView view={view} year={year} all={all} />
      ) : (
        <MonthView view={view} year={year} month={month} all={all} />
      )}
      <Band id="calendar-no-time" title={t('year.no-time')} activities={all.noTime} />
    </Flex>
  );
}
