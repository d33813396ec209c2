import { calendarOf, daysOfMonth, inMonth } from '../../../src/admin/plan-page/calendar/happenings';
import { besides } from '../../../src/admin/plan-page/calendar/use-period';
import { weeksOf } from '../../../src/admin/plan-page/calendar/weeks-of';
import { activity, plan, timing } from './a-plan';

const march = { first: '2026-03-01', last: '2026-03-31', rrule: 'FREQ=YEARLY;BYMONTH=3' };
const weekly = { first: '2026-03-03', last: '2026-03-03', rrule: 'FREQ=WEEKLY;BYDAY=TU' };
const view = plan({
  activities: [
    activity('every March', { months: [3], timing: timing('mars', { days: [march] }) }),
    activity('Tuesdays', { timing: timing('tisdagar', { days: [weekly] }) }),
    activity('over New Year', { timing: timing('jul', { mode: 'once', days: [{ first: '2026-12-20', last: '2027-01-10' }] }) }), // prettier-ignore
    activity('going on', { months: 'all-year', timing: timing('löpande', { mode: 'ongoing' }) }),
    activity('went on', { timing: timing('2020–2021', { mode: 'ongoing', start: '2020-01-01', end: '2021-06-30' }) }),
    activity('each second year in May', { months: [5], timing: timing('vartannat år') }),
    activity('when somebody asks', { timing: timing('vid behov', { mode: 'event' }) }),
    activity('some time'),
  ],
});
const names = (all: readonly { readonly summary: string }[]) => all.map(({ summary }) => summary);
const inThe = (year: number, month: number) =>
  inMonth(calendarOf(view, year), year, month).map(({ activity: { summary }, first, last, isWholeMonth }) =>
    isWholeMonth ? summary : `${summary} ${first.slice(8)}–${last.slice(8)}`,
  );

describe('the calendar of a plan', () => {
  it('has whole months, days that come back, and months that nothing says more of', () => {
    expect(inThe(2026, 3)).toEqual(['every March', 'Tuesdays 03–03', 'Tuesdays 10–10', 'Tuesdays 17–17', 'Tuesdays 24–24', 'Tuesdays 31–31']); // prettier-ignore
    expect(inThe(2027, 3)).toContain('every March');
    expect(inThe(2027, 5)).toContain('each second year in May');
  });

  it('has what begins in one year and ends in the next in both', () => {
    expect([inThe(2026, 12), inThe(2027, 1)].map((all) => all.includes('over New Year 20–10'))).toEqual([true, true]);
    expect(inThe(2028, 1)).not.toContain('over New Year 20–10');
  });

  it('has what goes on beside the days, as long as it does', () => {
    expect(names(calendarOf(view, 2026).ongoing)).toEqual(['going on']);
    expect(names(calendarOf(view, 2021).ongoing)).toEqual(['going on', 'went on']);
  });

  it('says what has no time', () =>
    expect(names(calendarOf(view, 2026).noTime)).toEqual(['when somebody asks', 'some time']));
});

it('weeks begin on Monday and hold each day of the month once', () => {
  const weeks = weeksOf('2026-03-01', '2026-03-31');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-03-01']);
  expect(weeks.flat().filter(Boolean)).toHaveLength(31);
  expect(daysOfMonth(2028, 2)).toEqual({ first: '2028-02-01', last: '2028-02-29' });
});

it('the month after December is in the next year', () => {
  expect(besides({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 });
  expect(besides({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 });
  expect(besides({ year: 2026, month: undefined }, -1)).toEqual({ year: 2025, month: undefined });
});
