import { deadlineOf, escalationDue, reminderAt } from '../../../src/plugins/attest/server/src/domain/deadlines';
import { isWeekend, type Calendar } from '../../../src/plugins/attest/server/src/domain/working-hours';

const dayAndNight: Calendar = { zone: 'Europe/Stockholm', hours: '24h', isDayOff: isWeekend };
const office: Calendar = { ...dayAndNight, hours: { from: '08:00', to: '16:30' } };
const at = (text: string) => new Date(text);

describe('a deadline and its reminder 4 working hours before', () => {
  it.each([
    ['a Monday', dayAndNight, '2026-03-02T10:00+01:00', 24, '2026-03-03T06:00+01:00', '2026-03-03T10:00+01:00'],
    ['a Saturday', dayAndNight, '2026-03-07T10:00+01:00', 24, '2026-03-09T20:00+01:00', '2026-03-10T00:00+01:00'],
    ['an office’s Friday', office, '2026-03-06T15:30+01:00', 8, '2026-03-09T11:00+01:00', '2026-03-09T15:00+01:00'],
    ['an office’s night', office, '2026-03-05T20:00+01:00', 10, '2026-03-06T14:00+01:00', '2026-03-09T09:30+01:00'],
  ] as const)('for what opened on %s', (_, calendar, openedAt, within, reminder, deadline) => {
    const due = deadlineOf({ openedAt: at(openedAt), within, calendar });
    expect(due).toEqual(at(deadline));
    expect(reminderAt(due, 4, calendar)).toEqual(at(reminder));
  });

  it('may come before the opening, when there are fewer hours than that', () => {
    const openedAt = at('2026-03-02T10:00+01:00');
    const due = deadlineOf({ openedAt, within: 2, calendar: office });
    expect(reminderAt(due, 4, office)).toEqual(at('2026-03-02T08:00+01:00'));
  });
});

it.each([
  ['a millisecond before', '2026-03-03T09:59:59.999+01:00', false],
  ['at the instant of', '2026-03-03T10:00+01:00', true],
  ['the day after', '2026-03-04T10:00+01:00', true],
])('%s the deadline, escalation is due: %s', (_, now, expected) => {
  expect(escalationDue(at(now), at('2026-03-03T10:00+01:00'))).toBe(expected);
});
