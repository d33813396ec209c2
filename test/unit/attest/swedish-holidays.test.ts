import { swedishDaysOff, type Eve } from '../../../src/plugins/attest/server/src/calendar/swedish-holidays';
import { addWorkingHours, isWeekend } from '../../../src/plugins/attest/server/src/domain/working-hours';
import { addDays } from '../../../src/plugins/attest/server/src/domain/zoned-time';

/** From Monday to Friday: those at the weekend are off anyway. */
function weekdaysOff(year: number, isDayOff: (isoDate: string) => boolean): readonly string[] {
  const days = Array.from({ length: 366 }, (_, n) => addDays(`${year}-01-01`, n));
  return days.filter((day) => day.startsWith(`${year}`) && !isWeekend(day) && isDayOff(day));
}

describe('the weekdays off in Sweden, no eves', () => {
  it.each([
    [2024, '01-01 03-29 04-01 05-01 05-09 06-06 12-25 12-26'],
    [2026, '01-01 01-06 04-03 04-06 05-01 05-14 12-25'],
    [2027, '01-01 01-06 03-26 03-29 05-06'],
    [2008, '01-01 03-21 03-24 05-01 06-06 12-25 12-26'],
  ])('of %i are %s', (year, days) => {
    const expected = days.split(' ').map((day) => `${year}-${day}`);
    expect(weekdaysOff(year, swedishDaysOff({ eves: [] }))).toEqual(expected);
  });

  it('are those of lag (1989:253), every year until 2100', () => {
    const isDayOff = swedishDaysOff({ eves: [] });
    for (let year = 2005; year <= 2100; year += 1) {
      const easter = easterOf(year);
      const moving = [-2, 1, 39].map((days) => addDays(easter, days));
      const fixed = ['01-01', '01-06', '05-01', '06-06', '12-25', '12-26'].map((day) => `${year}-${day}`);
      const expected = [...new Set([...moving, ...fixed])].filter((day) => !isWeekend(day)).sort();
      expect(weekdaysOff(year, isDayOff)).toEqual(expected);
    }
  });
});

it.each<readonly [Eve, string]>([
  ['easter-eve', '2026-04-04'],
  ['walpurgis', '2026-04-30'],
  ['midsummer-eve', '2026-06-19'],
  ['midsummer-eve', '2027-06-25'],
  ['christmas-eve', '2026-12-24'],
  ['new-years-eve', '2026-12-31'],
])('%s, %s, is off if configured, and by itself only at a weekend', (eve, date) => {
  expect(swedishDaysOff({ eves: [eve] })(date)).toBe(true);
  expect(swedishDaysOff({ eves: [] })(date)).toBe(isWeekend(date));
});

it('midsummer eve, christmas eve and new year’s eve are off unless said otherwise', () => {
  const without = weekdaysOff(2026, swedishDaysOff({ eves: [] }));
  const added = weekdaysOff(2026, swedishDaysOff()).filter((day) => !without.includes(day));
  expect(added).toEqual(['2026-06-19', '2026-12-24', '2026-12-31']);
});

it.each([
  ['the eve of Epiphany', '2026-01-05'],
  ['Maundy Thursday', '2026-04-02'],
  ['the day after Ascension', '2026-05-15'],
  ['Whit Monday', '2026-05-25'],
  ['the eve of All Saints', '2026-10-30'],
  ['Martinmas', '2026-11-11'],
])('%s is worked', (_, date) => expect(swedishDaysOff()(date)).toBe(false));

it('an eve nobody knows is refused at once', () => {
  expect(() => swedishDaysOff({ eves: ['sportlov' as Eve] })).toThrow('sportlov');
});

describe('an answer within 24 hours that run on working days only', () => {
  it.each([
    ['a Monday', '2026-03-02T10:00+01:00', '2026-03-03T10:00+01:00', '2026-03-03T10:00+01:00'],
    ['a Friday', '2026-03-06T15:00+01:00', '2026-03-09T15:00+01:00', '2026-03-09T15:00+01:00'],
    ['a Saturday', '2026-03-07T10:00+01:00', '2026-03-10T00:00+01:00', '2026-03-10T00:00+01:00'],
    ['Maundy Thursday', '2026-04-02T14:00+02:00', '2026-04-07T14:00+02:00', '2026-04-07T14:00+02:00'],
    ['Walpurgis', '2026-04-30T13:00+02:00', '2026-05-04T13:00+02:00', '2026-05-04T13:00+02:00'],
    ['the day before Ascension', '2026-05-13T12:00+02:00', '2026-05-15T12:00+02:00', '2026-05-15T12:00+02:00'],
    ['the day before Midsummer Eve', '2026-06-18T11:00+02:00', '2026-06-22T11:00+02:00', '2026-06-19T11:00+02:00'],
    ['the day before Christmas Eve', '2026-12-23T09:00+01:00', '2026-12-28T09:00+01:00', '2026-12-24T09:00+01:00'],
    ['the day before New Year’s Eve', '2026-12-30T16:00+01:00', '2027-01-04T16:00+01:00', '2026-12-31T16:00+01:00'],
    ['the day before Epiphany', '2026-01-05T08:30+01:00', '2026-01-07T08:30+01:00', '2026-01-07T08:30+01:00'],
  ])('to what came on %s, with eves off and with eves worked', (_, received, withEves, withoutEves) => {
    const due = (isDayOff: (isoDate: string) => boolean) =>
      addWorkingHours(new Date(received), 24, { zone: 'Europe/Stockholm', hours: '24h', isDayOff });
    expect(due(swedishDaysOff())).toEqual(new Date(withEves));
    expect(due(swedishDaysOff({ eves: [] }))).toEqual(new Date(withoutEves));
  });
});

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
function easterOf(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return addDays(`${year}-03-22`, h + l - 7 * m);
}
