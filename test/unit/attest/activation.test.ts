import { activationRefusal } from '../../../src/plugins/attest/server/src/domain/activation';
import { config } from '../../../src/plugins/attest/server/src/config';

const ANNA = 1;
const KARIN = 2;
const version = { state: 'proposed', basedOn: 3, proposedBy: ANNA } as const;
const now = { by: KARIN, active: 3, activator: 'another' } as const;

it('another person brings a proposed version into force', () => {
  expect(activationRefusal(version, now)).toBeUndefined();
});

it.each([
  ['same-person', version, { ...now, by: ANNA }],
  ['not-proposed', { ...version, state: 'active' }, now],
  ['not-proposed', { ...version, state: 'retired' }, now],
  ['outdated', { ...version, state: 'superseded' }, now],
  ['outdated', version, { ...now, active: 4 }],
  ['outdated', version, { ...now, active: null }],
  ['outdated', { ...version, basedOn: null }, now],
  ['outdated', { ...version, basedOn: 2 }, { ...now, by: ANNA }],
] as const)('refuses: %s', (code, proposed, circumstances) => {
  expect(activationRefusal(proposed, circumstances)).toBe(code);
});

it('the first version is based on none', () => {
  expect(activationRefusal({ ...version, basedOn: null }, { ...now, active: null })).toBeUndefined();
});

it('where anyone may, the proposer does', () => {
  expect(activationRefusal(version, { ...now, by: ANNA, activator: 'anyone' })).toBeUndefined();
});

it('the server is nobody, so neither it nor what it proposed is the same person', () => {
  expect(activationRefusal({ ...version, proposedBy: null }, { ...now, by: null })).toBeUndefined();
  expect(activationRefusal({ ...version, proposedBy: null }, now)).toBeUndefined();
});

it.each(['another', 'anyone'])('the setting may say %s', (activatedBy) => {
  expect(() => config.validator({ ...config.default, policy: { activatedBy } })).not.toThrow();
});

it.each([[{ activatedBy: 'any' }], [{}]])('a setting such as %j stops the start', (policy) => {
  expect(() => config.validator({ ...config.default, policy })).toThrow(
    'attest.policy.activatedBy must be "another" or "anyone"',
  );
});
