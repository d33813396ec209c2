import { dateOf, dayOf } from '../../../src/plugins/attest/admin/src/pages/log/days';
import { instantIn, shownIn } from '../../../src/plugins/attest/admin/src/words/zoned';

const STOCKHOLM = 'Europe/Stockholm';
/** What the date picker shows, wherever the browser is. */
const shown = (text: string) => new Date(`${text}:00`);

it.each([
  ['winter', '2026-12-03T06:00', '2026-12-03T05:00:00.000Z'],
  ['summer', '2026-07-03T06:00', '2026-07-03T04:00:00.000Z'],
  ['just after the clock goes forward', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
  ['the hour shown twice: the first', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
])('a time chosen is the organisation’s: %s', (_, chosen, instant) => {
  expect(instantIn(STOCKHOLM, shown(chosen)).toISOString()).toBe(instant);
  expect(shownIn(STOCKHOLM, new Date(instant)).getTime()).toBe(shown(chosen).getTime());
});

it('a day is given to the date picker in UTC, and taken from it where the browser is', () => {
  expect(dateOf('2026-03-09')?.toISOString()).toBe('2026-03-09T00:00:00.000Z');
  expect(dayOf(new Date(2026, 2, 9))).toBe('2026-03-09');
  expect(dateOf('yesterday')).toBeUndefined();
});
