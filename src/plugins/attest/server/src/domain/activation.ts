import type { PolicyVersion } from './policy-version';
import type { PersonId } from './request';

/** Who may bring a proposed version into force: another person than its proposer, or in an organisation of one anyone. */
export const ACTIVATORS = ['another', 'anyone'] as const;
export type Activator = (typeof ACTIVATORS)[number];

/** What can be wrong with proposing or activating a version. */
export const POLICY_REFUSALS = [
  'invalid-policy',
  'no-such-version',
  'not-proposed',
  'outdated',
  'reason-missing',
  'same-person',
] as const;
export type PolicyRefusal = (typeof POLICY_REFUSALS)[number];

interface Circumstances {
  /** null for the server, which is nobody. */
  readonly by: PersonId | null;
  /** The version in force now; null when none is. */
  readonly active: number | null;
  readonly activator: Activator;
}

/** Why this person may not bring this version into force now; undefined when they may, if it is still valid. */
export function activationRefusal(
  { state, basedOn, proposedBy }: Pick<PolicyVersion, 'state' | 'basedOn' | 'proposedBy'>,
  { by, active, activator }: Circumstances,
): Extract<PolicyRefusal, 'not-proposed' | 'outdated' | 'same-person'> | undefined {
  if (state === 'active' || state === 'retired') return 'not-proposed';
  if (state === 'superseded' || basedOn !== active) return 'outdated';
  return activator === 'another' && by !== null && by === proposedBy ? 'same-person' : undefined;
}
