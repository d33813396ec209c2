import type { SubjectView } from '../../../src/plugins/attest/shared/contracts';
import { stateOf } from '../../../src/plugins/attest/admin/src/content-manager/edit-view/panel/state-of';
import { whatASaveDoes } from '../../../src/plugins/attest/admin/src/content-manager/edit-view/what-a-save-does';

const subject = (status: string | null, more: object = {}): SubjectView =>
  ({
    request: status ? { status, fingerprint: 'now' } : null,
    edition: null,
    fingerprint: 'now',
    may: [],
    ...more,
  }) as unknown as SubjectView;

it.each([
  [null, {}, 'saves'],
  ['declined', {}, 'saves'],
  ['live', {}, 'saves'],
  ['pending', {}, 'ends-request'],
  ['pending', { may: ['amend'] }, 'amends'],
  ['to-confirm', { may: ['amend'] }, 'ends-request'],
  ['approved', {}, 'ends-approval'],
  ['scheduled', {}, 'is-locked'],
] as const)('saving a changed text while the request is %s (%j): %s', (status, more, does) => {
  expect(whatASaveDoes(subject(status, more))).toBe(does);
});

it.each([
  ['a new draft', null, {}, 'draft'],
  ['a text that waits', 'pending', {}, 'pending'],
  ['a text that waits, above what is live', 'pending', { edition: { fingerprint: 'before' } }, 'pending'],
  ['what is live', 'live', { edition: { fingerprint: 'now' } }, 'live'],
  ['a draft that differs from what is live', 'live', { edition: { fingerprint: 'before' } }, 'changed'],
  ['a text that was declined', 'declined', {}, 'declined'],
  ['a text changed since it was declined', 'declined', { fingerprint: 'later' }, 'draft'],
  ['a text whose change ended the request', 'void', { fingerprint: 'later' }, 'void'],
] as const)('%s is called so', (_, status, more, expected) => {
  expect(stateOf(subject(status, more))).toBe(expected);
});
