import type { Issue } from '../../../src/plugins/attest/server/src/domain/facts';
import type { Requirement } from '../../../src/plugins/attest/server/src/domain/policy';
import { blocking, weighed } from '../../../src/plugins/attest/server/src/domain/standing';

const number: Issue = { id: 'personal-identity-numbers', field: 'preamble', severity: 'error', code: 'found', always: true } as Issue; // prettier-ignore
const level: Issue = { id: 'reading-level', field: 'body', severity: 'warning', code: 'hard' } as Issue;
const asks = (id: string, more: object): Requirement =>
  ({ id, title: id, because: 'Planen säger det.', source: 'Planen', strength: 'should', when: {}, ...more }) as Requirement; // prettier-ignore

describe('what the checks found', () => {
  it('is left out when no requirement asks for it, but for what always stops', () =>
    expect(weighed([number, level], [])).toMatchObject([{ id: 'personal-identity-numbers', strength: 'must' }]));

  it('weighs as the requirement says, and always stops when it always does', () => {
    const found = weighed([number, level], [asks('a', { check: 'personal-identity-numbers' }), asks('b', { check: 'reading-level' })]); // prettier-ignore
    expect(found).toMatchObject([
      { strength: 'must', requirement: 'a' },
      { strength: 'should', requirement: 'b' },
    ]);
    expect(blocking(found, true)).toHaveLength(1);
  });

  it('is not hidden by advice that happens to bear the check’s name', () => {
    const found = weighed([number], [asks('personal-identity-numbers', { advice: 'Läs en gång till.' })]);
    expect(blocking(found)).toMatchObject([{ id: 'personal-identity-numbers', strength: 'must' }]);
  });
});
