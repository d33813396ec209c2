import { monthsOf } from '../../src/domain/months';

const timing = (given: object) => ({ mode: 'recurring', text: 'x', start: null, end: null, rrule: null, ...given });

it.each([
  ['every March', { rrule: 'FREQ=YEARLY;BYMONTH=3' }, [3]],
  ['spring and autumn, however it is written', { rrule: 'RRULE:FREQ=MONTHLY;BYMONTH=10,4' }, [4, 10]],
  ['once a year, in a month that nobody has named', { rrule: 'FREQ=YEARLY' }, 'no-time'],
  ['once a year from a day on', { rrule: 'FREQ=YEARLY', start: '2026-05-02' }, [5]],
  ['every quarter from February on', { rrule: 'FREQ=MONTHLY;INTERVAL=3', start: '2026-02-01' }, [2, 5, 8, 11]],
  ['every month', { rrule: 'FREQ=MONTHLY' }, 'all-year'],
  ['every week', { rrule: 'FREQ=WEEKLY;BYDAY=MO' }, 'all-year'],
  ['one day', { mode: 'once', start: '2026-09-30' }, [9]],
  ['from November to January', { mode: 'once', start: '2026-11-20', end: '2027-01-10' }, [1, 11, 12]],
  ['a whole year', { mode: 'once', start: '2026-02-01', end: '2027-01-31' }, 'all-year'],
  ['more than a year', { mode: 'ongoing', start: '2026-02-01', end: '2028-01-31' }, 'all-year'],
  ['an end before its beginning', { mode: 'once', start: '2026-06-01', end: '2026-05-01' }, [6]],
  ['all the time', { mode: 'ongoing' }, 'all-year'],
  ['all the time from a day on', { mode: 'ongoing', start: '2026-02-01' }, 'all-year'],
  ['when somebody enrols', { mode: 'event' }, 'no-time'],
])('%s', (_, given, months) => {
  expect(monthsOf(timing(given))).toEqual(months);
});

it('an activity without a time is in no month', () => {
  expect(monthsOf(null)).toBe('no-time');
});
