import {
  addDays,
  instantOf,
  localParts,
  weekdayOf,
  type LocalDateTime,
} from '../../../src/plugins/attest/server/src/domain/zoned-time';

const STOCKHOLM = 'Europe/Stockholm';

/** '2026-03-29 02:30:15.250' as its parts; seconds and milliseconds may be left out. */
function local(text: string): Required<LocalDateTime> {
  const [date = '', time = ''] = text.split(' ');
  const [hour, minute, second = 0] = time.split(':').map(Number);
  if (hour === undefined || minute === undefined) throw new Error(`No local time: ${text}`);
  return { date, hour, minute, second: Math.floor(second), millisecond: Math.round((second % 1) * 1000) };
}

describe('what the clock on the wall shows', () => {
  it.each([
    ['2026-01-15T11:00:00Z', STOCKHOLM, '2026-01-15 12:00'],
    ['2026-07-15T11:00:00Z', STOCKHOLM, '2026-07-15 13:00'],
    ['2026-12-31T23:00:00Z', STOCKHOLM, '2027-01-01 00:00'],
    ['2026-03-29T00:59:59.999Z', STOCKHOLM, '2026-03-29 01:59:59.999'],
    ['2026-03-29T01:00:00Z', STOCKHOLM, '2026-03-29 03:00'],
    ['2026-10-25T00:59:59.999Z', STOCKHOLM, '2026-10-25 02:59:59.999'],
    ['2026-10-25T01:00:00Z', STOCKHOLM, '2026-10-25 02:00'],
    ['1969-12-31T22:59:59.750Z', STOCKHOLM, '1969-12-31 23:59:59.750'],
    ['2026-01-15T11:00:00Z', 'Asia/Kolkata', '2026-01-15 16:30'],
    ['2026-01-15T02:00:00Z', 'America/New_York', '2026-01-14 21:00'],
  ])('at %s in %s: %s', (instant, zone, shown) => {
    expect(localParts(new Date(instant), zone)).toEqual(local(shown));
  });
});

describe('the instant of a local time', () => {
  it.each([
    ['in winter', '2026-01-15 12:00', STOCKHOLM, '2026-01-15T11:00:00.000Z'],
    ['in summer', '2026-07-15 13:00:30.250', STOCKHOLM, '2026-07-15T11:00:30.250Z'],
    ['24:00, the next day’s 00:00', '2026-12-31 24:00', STOCKHOLM, '2026-12-31T23:00:00.000Z'],
    ['just before the gap', '2026-03-29 01:59', STOCKHOLM, '2026-03-29T00:59:00.000Z'],
    ['in the gap, moved forward', '2026-03-29 02:30', STOCKHOLM, '2026-03-29T01:30:00.000Z'],
    ['at the start of the gap, moved forward', '2026-03-29 02:00', STOCKHOLM, '2026-03-29T01:00:00.000Z'],
    ['just after the gap', '2026-03-29 03:00', STOCKHOLM, '2026-03-29T01:00:00.000Z'],
    ['just before the overlap', '2026-10-25 01:59', STOCKHOLM, '2026-10-24T23:59:00.000Z'],
    ['in the overlap, the first', '2026-10-25 02:30', STOCKHOLM, '2026-10-25T00:30:00.000Z'],
    ['just after the overlap', '2026-10-25 03:00', STOCKHOLM, '2026-10-25T02:00:00.000Z'],
    ['the midnight before the gap', '2026-03-29 00:00', STOCKHOLM, '2026-03-28T23:00:00.000Z'],
    ['the midnight after the overlap', '2026-10-26 00:00', STOCKHOLM, '2026-10-25T23:00:00.000Z'],
    ['in a gap at midnight', '2018-11-04 00:30', 'America/Sao_Paulo', '2018-11-04T03:30:00.000Z'],
    ['in an overlap of half an hour', '2026-04-05 01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z'],
    ['on a day the island skipped', '2011-12-30 12:00', 'Pacific/Apia', '2011-12-30T22:00:00.000Z'],
    ['on the day after it', '2011-12-31 00:00', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ])('%s: %s in %s', (_, shown, zone, instant) => {
    expect(instantOf(local(shown), zone).toISOString()).toBe(instant);
  });

  it('is where it came from, every half hour of 2026, but for the second pass of the hour shown twice', () => {
    const strayed: string[] = [];
    for (let at = Date.UTC(2025, 11, 31); at < Date.UTC(2027, 0, 2); at += 30 * 60 * 1000) {
      const back = instantOf(localParts(new Date(at), STOCKHOLM), STOCKHOLM).getTime();
      if (back !== at) strayed.push(`${new Date(at).toISOString()} ${(back - at) / 60_000}`);
    }
    expect(strayed).toEqual(['2026-10-25T01:00:00.000Z -60', '2026-10-25T01:30:00.000Z -60']);
  });

  it.each(['2026-02-30 12:00', '2026-13-01 12:00', '26-01-01 12:00', '2026-01-01 24:01', '2026-01-01 12:60'])(
    'there is none of %s',
    (shown) => expect(() => instantOf(local(shown), STOCKHOLM)).toThrow(RangeError),
  );
  it('there is none in a zone nobody knows', () =>
    expect(() => instantOf(local('2026-01-01 12:00'), 'Europe/Enkoping')).toThrow(RangeError));
  it('an invalid Date shows nothing', () => expect(() => localParts(new Date(NaN), STOCKHOLM)).toThrow(RangeError));
});

it.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-29', 1, '2026-03-30'],
  ['2026-10-26', -1, '2026-10-25'],
  ['2027-01-01', -1, '2026-12-31'],
])('%s and %i days is %s', (date, days, expected) => expect(addDays(date, days)).toBe(expected));

it.each([
  ['2026-03-29', 0],
  ['2026-03-30', 1],
  ['2026-04-04', 6],
])('%s is day %i of the week', (date, weekday) => expect(weekdayOf(date)).toBe(weekday));
