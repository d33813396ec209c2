import { isWeekend, type Calendar } from '../../../src/plugins/attest/server/src/domain/working-hours';
import { deadlineKeys, deadlinesOfStep } from '../../../src/plugins/attest/server/src/use-cases/deadlines-of-step';

const office: Calendar = { zone: 'Europe/Stockholm', hours: { from: '08:00', to: '16:00' }, isDayOff: isWeekend };
const opened = { request: 'r1', step: 1, openedAt: '2026-03-06T14:00:00.000Z' }; // a Friday, 15:00 in Stockholm

it('a step with 8 hours is reminded of 4 hours before it is due, and escalated then', () => {
  const dueAt = '2026-03-09T14:00:00.000Z';
  const payload = { request: 'r1', step: 1, dueAt };
  expect(deadlinesOfStep({ ...opened, within: 8 }, 4, office)).toEqual({
    dueAt,
    entries: [
      { key: 'deadline:r1:1:2026-03-06T14:00:00.000Z:remind', kind: 'remind', payload, notBefore: '2026-03-09T10:00:00.000Z' }, // prettier-ignore
      { key: 'deadline:r1:1:2026-03-06T14:00:00.000Z:escalate', kind: 'escalate', payload, notBefore: dueAt },
    ],
  });
});

it.each([
  ['as short as the reminder’s notice', 4, 4],
  ['shorter than that', 2, 4],
  ['without any notice asked for', 8, 0],
])('a step %s is only escalated', (_, within, remindBefore) => {
  expect(deadlinesOfStep({ ...opened, within }, remindBefore, office).entries.map(({ kind }) => kind)).toEqual(['escalate']); // prettier-ignore
});

it('a step without a time has no deadline', () => {
  expect(deadlinesOfStep(opened, 4, office)).toEqual({ entries: [] });
});

it('a step that opens again has entries of its own, found by the request or the step', () => {
  const again = { ...opened, openedAt: '2026-03-10T09:00:00Z' };
  const keys = [opened, again].flatMap((step) => deadlinesOfStep({ ...step, within: 8 }, 4, office).entries.map(({ key }) => key)); // prettier-ignore
  expect(new Set(keys).size).toBe(4);
  for (const prefix of [deadlineKeys('r1'), deadlineKeys('r1', 1)])
    expect(keys.every((key) => key.startsWith(prefix))).toBe(true);
  expect(keys.some((key) => key.startsWith(deadlineKeys('r1', 11)) || key.startsWith(deadlineKeys('r')))).toBe(false);
});
