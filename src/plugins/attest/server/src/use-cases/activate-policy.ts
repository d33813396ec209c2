import { activationRefusal, type Activator } from '../domain/activation';
import type { FullPolicyVersion } from '../domain/policy-version';
import { validatePolicy } from '../domain/validate';
import type { Person } from '../store/actor-store';
import type { Activated } from '../store/policy-store';
import { noteOf, type PolicyAct, type PolicyDeps } from './propose-policy';

interface Deps extends PolicyDeps {
  readonly policies: PolicyDeps['policies'] & {
    byVersion(version: number): Promise<FullPolicyVersion | undefined>;
    activate(version: number, by: Activated): Promise<void>;
  };
  activator(): Activator;
}

/** Brings a proposed version into force. It is validated again: groups and vocabulary change meanwhile. */
export const activatePolicy =
  ({ policies, log, clock, known, inTurn, activator }: Deps) =>
  (number: number, by: Person | 'server'): Promise<PolicyAct> =>
    inTurn(async () => {
      const found = await policies.byVersion(number);
      if (!found) return { ok: false, because: 'no-such-version' };
      const { policy, ...version } = found;
      const active = (await policies.active())?.version ?? null;
      const person = by === 'server' ? null : by.id;
      const because = activationRefusal(version, { by: person, active, activator: activator() });
      if (because === 'outdated') return { ok: false, because, basedOn: version.basedOn, active };
      if (because) return { ok: false, because };
      const { errors, warnings } = validatePolicy(policy, await known());
      if (errors.length > 0) return { ok: false, because: 'invalid-policy', faults: errors };
      const activated = {
        activatedBy: person,
        activatedByName: by === 'server' ? null : by.name,
        activatedAt: clock.now().toISOString(),
      };
      await policies.activate(number, activated);
      const { data, ...note } = noteOf(version, policy);
      await log.append({
        kind: 'policy-activated',
        by,
        ...note,
        data: { ...data, activation: activationOf(activator()), sameAsProposer: isOne(person, version.proposedBy) },
      });
      return { ok: true, version: { ...version, ...activated, state: 'active' }, warnings };
    });

/** As it is shown and logged: whether two people are needed. */
export const activationOf = (activator: Activator) => `by-${activator}` as const;

function isOne(person: number | null, proposer: number | null): boolean {
  return person !== null && person === proposer;
}
