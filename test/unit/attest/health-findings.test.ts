import { findingsOf, worstFirst } from '../../../src/plugins/attest/admin/src/pages/health/findings';
import type { HealthView } from '../../../src/plugins/attest/shared/contracts';

const NOON = '2026-03-02T12:00:00.000Z';
const well: HealthView = {
  publishedWithoutEdition: [],
  differing: [],
  comparedAt: NOON,
  editionsWithoutPublished: [],
  overdue: 0,
  nobodyCanDecide: [],
  hasPolicy: true,
  overridesOpen: 0,
  outbox: { due: 0, seconds: 0, dead: 0, lookedAt: NOON },
  mail: { isOn: true, failing: 0, lastError: null },
  log: { ok: true, entries: 7, head: 'f', verifiedAt: NOON },
};
const one = { uid: 'a', documentId: 'b', title: null };
const ill = (health: Partial<HealthView>) =>
  findingsOf({ ...well, ...health }).filter(({ state }) => state !== 'well').map(({ topic, state }) => [topic, state]); // prettier-ignore

it('says that all is well when all is', () => expect(ill({})).toEqual([]));
it('takes no mail for a choice', () => expect(ill({ mail: { isOn: false, failing: 0, lastError: null } })).toEqual([]));

it.each([
  [
    'a text published without having been let through',
    { publishedWithoutEdition: [one] },
    'publishedWithoutEdition',
    'act',
  ],
  ['a text that reads otherwise', { differing: [one] }, 'differing', 'act'],
  ['texts never compared', { comparedAt: null }, 'differing', 'unknown'],
  ['a text taken away', { editionsWithoutPublished: [one] }, 'editionsWithoutPublished', 'act'],
  ['a step nobody can decide', { nobodyCanDecide: ['Styrelsen'] }, 'nobodyCanDecide', 'act'],
  ['no policy', { hasPolicy: false }, 'nobodyCanDecide', 'act'],
  ['a late decision', { overdue: 1 }, 'overdue', 'look'],
  ['an emergency to review', { overridesOpen: 1 }, 'emergencies', 'look'],
  ['work a little late', { outbox: { ...well.outbox, due: 1, seconds: 61 } }, 'outbox', 'look'],
  ['work that stands still', { outbox: { ...well.outbox, due: 1, seconds: 3600 } }, 'outbox', 'act'],
  ['work this server has not looked at', { outbox: { ...well.outbox, lookedAt: null } }, 'outbox', 'unknown'],
  ['a task given up', { outbox: { ...well.outbox, dead: 1 } }, 'dead', 'act'],
  ['mail that is tried again', { mail: { isOn: true, failing: 1, lastError: '450 Later' } }, 'mail', 'look'],
  ['a log never verified', { log: null }, 'log', 'unknown'],
  ['a broken log', { log: { ok: false, at: 3, fault: 'changed', verifiedAt: NOON } }, 'log', 'act'],
] as const)('%s', (_, health, topic, state) => expect(ill(health)).toEqual([[topic, state]]));

it('shows first what needs action', () => {
  const findings = worstFirst(findingsOf({ ...well, overdue: 1, log: null, nobodyCanDecide: ['Styrelsen'] }));
  expect(findings.slice(0, 4).map(({ state }) => state)).toEqual(['act', 'look', 'unknown', 'well']);
});
