import type { Policy } from '../domain/policy';
import { validatePolicy, type PolicyFault } from '../domain/validate';
import type { PolicyVersion } from '../domain/policy-version';
import type { Activated } from '../store/policy-store';
import { noteOf, type PolicyAct, type PolicyDeps } from './propose-policy';

interface InstallDeps extends Pick<PolicyDeps, 'inTurn'> {
  readonly policies: { active(): Promise<PolicyVersion | undefined> };
  propose(proposed: { policy: Policy; reason: string; basedOn: null; by: 'server' }): Promise<PolicyAct>;
  activate(version: number, by: 'server'): Promise<PolicyAct>;
}

/**
 * For seeds and scripts: proposes and activates by the server, where no policy is in force.
 * @returns the version now in force
 * @throws Error when there is one, or naming what is wrong with the policy
 */
export const installPolicy =
  ({ policies, inTurn, propose, activate }: InstallDeps) =>
  (policy: Policy, reason: string): Promise<number> =>
    inTurn(async () => {
      const active = await policies.active();
      if (active) throw new Error(`Version ${active.version} of the policy is in force; propose the next one.`);
      const { version } = accepted(await propose({ policy, reason, basedOn: null, by: 'server' }));
      accepted(await activate(version, 'server'));
      return version;
    });

interface SeedDeps extends Omit<PolicyDeps, 'policies'> {
  readonly policies: {
    isEmpty(): Promise<boolean>;
    propose: PolicyDeps['policies']['propose'];
    activate(version: number, by: Activated): Promise<void>;
  };
  defaultPolicy(): Promise<Policy | undefined>;
}

/** The host's own policy becomes version 1 where there never was one. @returns what is wrong with it, if anything */
export const seedPolicy =
  ({ policies, log, clock, known, inTurn, defaultPolicy }: SeedDeps) =>
  (): Promise<readonly PolicyFault[]> =>
    inTurn(async () => {
      if (!(await policies.isEmpty())) return [];
      const policy = await defaultPolicy();
      if (!policy) return [];
      const { errors } = validatePolicy(policy, await known());
      if (errors.length > 0) return errors;
      const at = clock.now().toISOString();
      const nobody = { proposedBy: null, proposedByName: null, basedOn: null };
      const version = await policies.propose({ policy, reason: 'The policy to begin with', proposedAt: at, ...nobody });
      await policies.activate(version.version, { activatedBy: null, activatedByName: null, activatedAt: at });
      await log.append({ kind: 'policy-seeded', by: 'server', ...noteOf(version, policy) });
      return [];
    });

function accepted(act: PolicyAct): PolicyVersion {
  if (act.ok) return act.version;
  if (act.because !== 'invalid-policy') throw new Error(`The policy was not installed: ${act.because}.`);
  throw new Error(`The policy was not installed: ${inShort(act.faults)}.`);
}

/** For those who read a terminal: `rule field: code value; …` */
export function inShort(faults: readonly PolicyFault[]): string {
  return faults
    .map(({ rule, field, code, value }) => [rule, `${field}:`, code, value].filter(Boolean).join(' '))
    .join('; ');
}
