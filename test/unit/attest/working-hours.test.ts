import {
  addWorkingHours,
  isWeekend,
  subtractWorkingHours,
  workingHoursBetween,
  type Calendar,
} from '../../../src/plugins/attest/server/src/domain/working-hours';

const CLOSED = ['2026-04-03', '2026-04-06', '2026-05-14'];
const office: Calendar = {
  zone: 'Europe/Stockholm',
  hours: { from: '08:00', to: '16:30' },
  isDayOff: (date) => isWeekend(date) || CLOSED.includes(date),
};
const dayAndNight: Calendar = { ...office, hours: '24h' };
const everyDay: Calendar = { ...dayAndNight, isDayOff: () => false };
const nightShift: Calendar = { ...everyDay, hours: { from: '02:00', to: '04:00' } };

const at = (text: string) => new Date(text);

describe('adding working hours of an office open 08:00–16:30', () => {
  it.each([
    ['within a day', '2026-03-02T10:00+01:00', 4, '2026-03-02T14:00+01:00'],
    ['over the night', '2026-03-02T15:30+01:00', 2, '2026-03-03T09:00+01:00'],
    ['over the weekend', '2026-03-06T16:00+01:00', 1, '2026-03-09T08:30+01:00'],
    ['from before opening', '2026-03-02T05:00+01:00', 1, '2026-03-02T09:00+01:00'],
    ['from after closing', '2026-03-02T20:00+01:00', 1, '2026-03-03T09:00+01:00'],
    ['from a Sunday', '2026-03-08T12:00+01:00', 1, '2026-03-09T09:00+01:00'],
    ['a whole day, done at closing time', '2026-03-02T08:00+01:00', 8.5, '2026-03-02T16:30+01:00'],
    ['three days', '2026-03-02T10:00+01:00', 25.5, '2026-03-05T10:00+01:00'],
    ['over Easter', '2026-04-02T16:00+02:00', 1, '2026-04-07T08:30+02:00'],
    ['over the night the clock skips an hour', '2026-03-27T15:30+01:00', 2, '2026-03-30T09:00+02:00'],
    ['over the night the clock repeats an hour', '2026-10-23T15:30+02:00', 2, '2026-10-26T09:00+01:00'],
    ['half a minute', '2026-03-02T16:29:45+01:00', 1 / 120, '2026-03-03T08:00:15+01:00'],
    ['none', '2026-03-08T12:00+01:00', 0, '2026-03-08T12:00+01:00'],
  ])('%s: %s and %d h', (_, from, hours, expected) => {
    expect(addWorkingHours(at(from), hours, office)).toEqual(at(expected));
  });
});

describe('adding working hours around the clock', () => {
  it.each([
    ['to the same time the next day', '2026-03-02T10:00+01:00', 24, '2026-03-03T10:00+01:00'],
    ['from a day off, done as the first day ends', '2026-03-07T10:00+01:00', 24, '2026-03-10T00:00+01:00'],
    [
      'from midnight, done at midnight though a day off follows',
      '2026-03-06T00:00+01:00',
      24,
      '2026-03-07T00:00+01:00',
    ],
    ['over the night the clock skips an hour', '2026-03-27T14:00+01:00', 24, '2026-03-30T14:00+02:00'],
    ['over the night the clock repeats an hour', '2026-10-23T14:00+02:00', 24, '2026-10-26T14:00+01:00'],
    ['from within the skipped night', '2026-03-29T01:30+01:00', 24, '2026-03-31T00:00+02:00'],
    ['from the second pass of the repeated hour', '2026-10-25T02:30+01:00', 24, '2026-10-27T00:00+01:00'],
    [
      'when summer time began that weekend, from Friday’s last minute',
      '2026-03-27T23:59+01:00',
      1,
      '2026-03-30T00:59+02:00',
    ],
  ])('%s: %s and %d h', (_, from, hours, expected) => {
    expect(addWorkingHours(at(from), hours, dayAndNight)).toEqual(at(expected));
  });

  it.each([
    ['2026-03-28T12:00+01:00', '2026-03-29T13:00+02:00'],
    ['2026-10-24T12:00+02:00', '2026-10-25T11:00+01:00'],
  ])('counts hours that pass, not those the clock shows, where Sundays are worked: %s', (from, expected) => {
    expect(addWorkingHours(at(from), 24, everyDay)).toEqual(at(expected));
  });
});

describe('subtracting working hours', () => {
  it.each([
    ['within a day', office, '2026-03-02T14:00+01:00', 4, '2026-03-02T10:00+01:00'],
    ['over the night', office, '2026-03-03T09:00+01:00', 2, '2026-03-02T15:30+01:00'],
    ['from a Sunday', office, '2026-03-08T12:00+01:00', 1, '2026-03-06T15:30+01:00'],
    ['a whole day, from opening time', office, '2026-03-02T16:30+01:00', 8.5, '2026-03-02T08:00+01:00'],
    ['over Easter', office, '2026-04-07T08:30+02:00', 1, '2026-04-02T16:00+02:00'],
    ['over the night the clock skips an hour', office, '2026-03-30T09:00+02:00', 2, '2026-03-27T15:30+01:00'],
    ['over the night the clock repeats an hour', office, '2026-10-26T09:00+01:00', 2, '2026-10-23T15:30+02:00'],
    ['back from a midnight', dayAndNight, '2026-03-10T00:00+01:00', 4, '2026-03-09T20:00+01:00'],
    ['back from the first midnight of the week', dayAndNight, '2026-03-09T00:00+01:00', 4, '2026-03-06T20:00+01:00'],
    ['none', office, '2026-03-08T12:00+01:00', 0, '2026-03-08T12:00+01:00'],
  ] as const)('%s', (_, calendar, from, hours, expected) => {
    expect(subtractWorkingHours(at(from), hours, calendar)).toEqual(at(expected));
  });
});

describe('the working hours between', () => {
  it.each([
    ['two times of a day', office, '2026-03-02T09:00+01:00', '2026-03-02T10:15+01:00', 1.25],
    ['an early morning and a late evening', office, '2026-03-02T05:00+01:00', '2026-03-02T22:00+01:00', 8.5],
    ['Friday and Monday', office, '2026-03-06T16:00+01:00', '2026-03-09T09:00+01:00', 1.5],
    ['two times of a weekend', office, '2026-03-07T09:00+01:00', '2026-03-08T10:00+01:00', 0],
    ['a later time and an earlier', office, '2026-03-09T09:00+01:00', '2026-03-06T16:00+01:00', -1.5],
    ['two times of a weekend, backwards', office, '2026-03-08T10:00+01:00', '2026-03-07T09:00+01:00', 0],
    ['Maundy Thursday and Easter Tuesday', dayAndNight, '2026-04-02T14:00+02:00', '2026-04-07T14:00+02:00', 24],
    ['Friday and Monday of a skipped hour', dayAndNight, '2026-03-27T00:00+01:00', '2026-03-31T00:00+02:00', 48],
    ['the midnights of a day of 23 hours', everyDay, '2026-03-29T00:00+01:00', '2026-03-30T00:00+02:00', 23],
    ['the midnights of a day of 25 hours', everyDay, '2026-10-25T00:00+02:00', '2026-10-26T00:00+01:00', 25],
    ['the shift that loses an hour', nightShift, '2026-03-29T00:00+01:00', '2026-03-29T12:00+02:00', 1],
    ['the shift that gains an hour', nightShift, '2026-10-25T00:00+02:00', '2026-10-25T12:00+01:00', 3],
  ] as const)('%s', (_, calendar, from, to, hours) => {
    expect(workingHoursBetween(at(from), at(to), calendar)).toBe(hours);
  });
});

const calendars = [
  ['office hours', office],
  ['around the clock', dayAndNight],
  ['every day around the clock', everyDay],
  ['night shift', nightShift],
] as const;

/** Every 29 hours and 13 minutes of 2026, which meets each hour of the day and each day of the week. */
const starts = Array.from({ length: 300 }, (_, n) => new Date(Date.UTC(2026, 0, 1) + n * 1753 * 60_000));

describe.each(calendars)('all through 2026, %s', (_, calendar) => {
  it.each([0.5, 8.5, 24])('%d hours later is that many working hours later, and no earlier instant is', (hours) => {
    for (const from of starts) {
      const to = addWorkingHours(from, hours, calendar);
      const justBefore = new Date(to.getTime() - 1);
      expect(workingHoursBetween(from, to, calendar)).toBeCloseTo(hours, 9);
      expect(workingHoursBetween(from, justBefore, calendar)).toBeLessThan(hours);
    }
  });

  it.each([0.5, 8.5, 24])('%d hours earlier is that many working hours earlier, and no later instant is', (hours) => {
    for (const to of starts) {
      const from = subtractWorkingHours(to, hours, calendar);
      const justAfter = new Date(from.getTime() + 1);
      expect(workingHoursBetween(from, to, calendar)).toBeCloseTo(hours, 9);
      expect(workingHoursBetween(justAfter, to, calendar)).toBeLessThan(hours);
    }
  });

  it('4 hours and then 20 are 24', () => {
    const inTwo = starts.map((from) => addWorkingHours(addWorkingHours(from, 4, calendar), 20, calendar));
    expect(inTwo).toEqual(starts.map((from) => addWorkingHours(from, 24, calendar)));
  });
});

describe('what is no question for the clock', () => {
  it.each([-1, NaN, Infinity])('%d hours', (hours) =>
    expect(() => addWorkingHours(at('2026-03-02T10:00Z'), hours, office)).toThrow(RangeError),
  );
  it.each([0, 1])('an invalid Date and %d hours', (hours) =>
    expect(() => subtractWorkingHours(new Date(NaN), hours, office)).toThrow(RangeError),
  );
  it.each([
    ['that never opens', { ...office, isDayOff: () => true }],
    ['that closes before it opens', { ...office, hours: { from: '16:30', to: '08:00' } }],
    ['that opens at no time of day', { ...office, hours: { from: '8', to: '16:30' } }],
  ])('a calendar %s', (_, calendar) =>
    expect(() => addWorkingHours(at('2026-03-02T10:00Z'), 1, calendar)).toThrow(RangeError),
  );
});

it('rests for months, if the calendar says so', () => {
  const summerSchool: Calendar = { ...office, isDayOff: (date) => !date.includes('-07-') };
  expect(addWorkingHours(at('2026-07-31T16:00+02:00'), 1, summerSchool)).toEqual(at('2027-07-01T08:30+02:00'));
});

it('counts on for years, where no day is off', () => {
  const from = at('2026-03-02T10:00Z');
  const hours = 1000 * 24;
  expect(addWorkingHours(from, hours, everyDay)).toEqual(new Date(from.getTime() + hours * 60 * 60 * 1000));
});
