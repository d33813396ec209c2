import { daysOf } from '../../src/domain/calendar-days';
import type { ShownTiming } from '../../src/domain/shown-plan';

const SINCE = '2026-06-15';
const timing = (own: Partial<ShownTiming>): ShownTiming => ({ mode: 'recurring', text: 'som det skrevs', start: null, end: null, rrule: null, ...own }); // prettier-ignore
const days = (own: Partial<ShownTiming>) => daysOf(timing(own), SINCE).map(({ first, last, rrule }) => [first, last, rrule]); // prettier-ignore

describe('the days of what a plan says will be done', () => {
  it.each([
    ['one day', { mode: 'once', start: '2026-12-11' }, [['2026-12-11', '2026-12-11', undefined]]],
    ['from one day to another', { mode: 'once', start: '2013-09-01', end: '2013-11-30' }, [['2013-09-01', '2013-11-30', undefined]]],
    ['every November, the next one first', { rrule: 'FREQ=YEARLY;BYMONTH=11' }, [['2026-11-01', '2026-11-30', 'FREQ=YEARLY;BYMONTH=11']]],
    ['every March, which has been this year', { rrule: 'RRULE:FREQ=YEARLY;BYMONTH=3' }, [['2027-03-01', '2027-03-31', 'FREQ=YEARLY;BYMONTH=3']]],
    ['two months a year, each as long as it is', { rrule: 'FREQ=YEARLY;BYMONTH=6,2' }, [
      ['2026-06-01', '2026-06-30', 'FREQ=YEARLY;BYMONTH=6'],
      ['2027-02-01', '2027-02-28', 'FREQ=YEARLY;BYMONTH=2'],
    ]],
    ['every March from a year on, for some years', { rrule: 'FREQ=YEARLY;BYMONTH=3', start: '2028-01-01', end: '2030-12-31' }, [['2028-03-01', '2028-03-31', 'FREQ=YEARLY;BYMONTH=3;UNTIL=20301231']]],
    ['a day in March every year', { rrule: 'FREQ=YEARLY;BYMONTH=3', start: '2026-03-15' }, [['2026-03-15', '2026-03-15', 'FREQ=YEARLY;BYMONTH=3']]],
    ['the first Monday of each month', { rrule: 'FREQ=MONTHLY;BYDAY=1MO' }, [['2026-07-06', '2026-07-06', 'FREQ=MONTHLY;BYDAY=1MO']]],
    ['every other week from a day that is none of them', { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', start: '2026-01-05' }, [['2026-01-08', '2026-01-08', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH']]],
    ['a rule that ends at an hour', { rrule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231T225959Z' }, [['2026-06-18', '2026-06-18', 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231']]],
  ])('are told of: %s', (_, own, expected) => expect(days(own)).toEqual(expected)); // prettier-ignore

  it.each([
    ['ongoing', { mode: 'ongoing', start: '2026-01-01', end: '2026-12-31' }],
    ['in connection with something', { mode: 'event' }],
    ['when there is time', { mode: 'unspecified', start: '2026-01-01' }],
    ['once, some day', { mode: 'once' }],
    ['once a year', { rrule: 'FREQ=YEARLY' }],
    ['every month', { rrule: 'FREQ=MONTHLY' }],
    ['every other March, from an unknown one', { rrule: 'FREQ=YEARLY;INTERVAL=2;BYMONTH=3' }],
    ['five Mondays, from an unknown one', { rrule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=5' }],
    ['by the hour', { rrule: 'FREQ=DAILY;BYHOUR=8', start: '2026-01-01' }],
    ['a rule that is none', { rrule: 'FREQ=YEARLY;BYMONTH=3\r\nATTACH:x' }],
    ['what is over before it begins', { rrule: 'FREQ=YEARLY;BYMONTH=3;UNTIL=20260101' }],
    ['recurring without a rule', {}],
  ])('are not made up for what says none: %s', (_, own) => expect(days(own)).toEqual([]));
});
