import { readTiming } from '../../../src/domain/plan-import/read-timing';

describe('When an activity is done', () => {
  it.each([
    ['Löpande', { mode: 'ongoing' }],
    ['𝟎', { mode: 'unspecified' }],
    ['Pågår löpande', { mode: 'ongoing' }],
    ['Löpande under året', { mode: 'ongoing' }],
    ['Löpande under 2024', { mode: 'ongoing', start: '2024-01-01', end: '2024-12-31' }],
    ['Kontinuerligt', { mode: 'ongoing' }],
    ['Ongoing', { mode: 'ongoing' }],
    ['Mars varje år', { mode: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=3' }],
    ['November varje år', { mode: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=11' }],
    ['15 mars varje år', { mode: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15' }],
    ['mars och november varje år', { mode: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=3,11' }],
    ['I början av varje år', { mode: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=1' }],
    ['Årligen', { mode: 'recurring', rrule: 'FREQ=YEARLY' }],
    ['En gång per år', { mode: 'recurring', rrule: 'FREQ=YEARLY' }],
    ['1 gång/år', { mode: 'recurring', rrule: 'FREQ=YEARLY' }],
    ['Varje höst', { mode: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=9,10,11' }],
    ['Vecka 12 varje år', { mode: 'recurring', rrule: 'FREQ=YEARLY;BYWEEKNO=12' }],
    ['Varje månad', { mode: 'recurring', rrule: 'FREQ=MONTHLY' }],
    ['Kvartalsvis', { mode: 'recurring', rrule: 'FREQ=MONTHLY;INTERVAL=3' }],
    ['Två gånger per år', { mode: 'recurring', rrule: 'FREQ=MONTHLY;INTERVAL=6' }],
    ['Varannan vecka', { mode: 'recurring', rrule: 'FREQ=WEEKLY;INTERVAL=2' }],
    ['Varje måndag', { mode: 'recurring', rrule: 'FREQ=WEEKLY;BYDAY=MO' }],
    ['Every March', { mode: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=3' }],
    ['March every year', { mode: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=3' }],
    ['Hösten 2013', { mode: 'once', start: '2013-09-01', end: '2013-11-30' }],
    ['Under hösten 2013', { mode: 'once', start: '2013-09-01', end: '2013-11-30' }],
    ['vintern 2023', { mode: 'once', start: '2023-12-01', end: '2024-02-29' }],
    ['mars 2024', { mode: 'once', start: '2024-03-01', end: '2024-03-31' }],
    ['mars–maj 2024', { mode: 'once', start: '2024-03-01', end: '2024-05-31' }],
    ['november–januari 2024', { mode: 'once', start: '2024-11-01', end: '2025-01-31' }],
    ['2024-03-15', { mode: 'once', start: '2024-03-15', end: '2024-03-15' }],
    ['2024-03-15 – 2024-04-02', { mode: 'once', start: '2024-03-15', end: '2024-04-02' }],
    ['15 mars 2024', { mode: 'once', start: '2024-03-15', end: '2024-03-15' }],
    ['15–17 mars 2024', { mode: 'once', start: '2024-03-15', end: '2024-03-17' }],
    ['15/3 2024', { mode: 'once', start: '2024-03-15', end: '2024-03-15' }],
    ['240315', { mode: 'once', start: '2024-03-15', end: '2024-03-15' }],
    ['senast 15 mars 2024', { mode: 'once', end: '2024-03-15' }],
    ['vecka 12 2024', { mode: 'once', start: '2024-03-18', end: '2024-03-24' }],
    ['v. 1 2021', { mode: 'once', start: '2021-01-04', end: '2021-01-10' }],
    ['kvartal 2 2024', { mode: 'once', start: '2024-04-01', end: '2024-06-30' }],
    ['Q2 2024', { mode: 'once', start: '2024-04-01', end: '2024-06-30' }],
    ['2024', { mode: 'once', start: '2024-01-01', end: '2024-12-31' }],
    ['30 februari 2024', { mode: 'once', start: '2024-02-01', end: '2024-02-29' }],
    ['i samband med inskrivning', { mode: 'event' }],
    ['Vid behov', { mode: 'event' }],
    ['Inför styrelsemöten', { mode: 'event' }],
    ['Enligt överenskommelse', { mode: 'unspecified' }],
  ])('is read from “%s”, and its words are kept', (text, expected) => {
    expect(readTiming(text)).toEqual({ text, ...expected });
  });

  it.each([
    ['vecka 12', { mode: 'once', start: '2026-03-16', end: '2026-03-22' }],
    ['v 12–14', { mode: 'once', start: '2026-03-16', end: '2026-04-05' }],
    ['kvartal 2', { mode: 'once', start: '2026-04-01', end: '2026-06-30' }],
    ['Mars', { mode: 'once', start: '2026-03-01', end: '2026-03-31' }],
    ['15 mars', { mode: 'once', start: '2026-03-15', end: '2026-03-15' }],
    ['Löpande', { mode: 'ongoing' }],
  ])('takes the year of the plan where “%s” names none', (text, expected) => {
    expect(readTiming(text, 2026)).toEqual({ text, ...expected });
  });

  it.each(['vecka 12', 'kvartal 2', 'Mars', '15 mars'])('has no days for “%s” when no year is known', (text) => {
    expect(readTiming(text)).toEqual({ text, mode: 'once' });
  });

  it.each(['', '  ', '–', '-'])('is nothing when the cell says “%s”', (text) => {
    expect(readTiming(text)).toBeUndefined();
  });
});
