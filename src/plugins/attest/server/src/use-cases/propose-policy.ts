import type { PolicyRefusal } from '../domain/activation';
import type { Policy } from '../domain/policy';
import type { PolicyVersion } from '../domain/policy-version';
import { validatePolicy, type Known, type PolicyFault } from '../domain/validate';
import type { Note } from '../store/log-store';
import type { Person } from '../store/actor-store';
import type { Proposal } from '../store/policy-store';

/** What the acts on a policy are handed. */
export interface PolicyDeps {
  readonly policies: {
    active(): Promise<PolicyVersion | undefined>;
    propose(proposal: Proposal): Promise<PolicyVersion>;
  };
  readonly log: { append(note: Note): Promise<unknown> };
  readonly clock: { now(): Date };
  /** What a policy may refer to now. */
  known(): Promise<Known>;
  /** Does the work in a transaction; such works take turns. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
}

export interface Proposed {
  readonly policy: Policy;
  readonly reason: string;
  /** The version in force that the proposer worked from; null when there was none. */
  readonly basedOn: number | null;
  readonly by: Person | 'server';
}

export type PolicyAct =
  | { readonly ok: true; readonly version: PolicyVersion; readonly warnings: readonly PolicyFault[] }
  | { readonly ok: false; readonly because: Exclude<PolicyRefusal, 'invalid-policy' | 'outdated'> }
  | {
      readonly ok: false;
      readonly because: 'outdated';
      readonly basedOn: number | null;
      readonly active: number | null;
    }
  | { readonly ok: false; readonly because: 'invalid-policy'; readonly faults: readonly PolicyFault[] };

/** Keeps a new version of the policy for another person to bring into force. */
export const proposePolicy =
  ({ policies, log, clock, known, inTurn }: PolicyDeps) =>
  ({ policy, reason, basedOn, by }: Proposed): Promise<PolicyAct> =>
    inTurn(async () => {
      if (reason.trim() === '') return { ok: false, because: 'reason-missing' };
      const active = (await policies.active())?.version ?? null;
      if (basedOn !== active) return { ok: false, because: 'outdated', basedOn, active };
      const { errors, warnings } = validatePolicy(policy, await known());
      if (errors.length > 0) return { ok: false, because: 'invalid-policy', faults: errors };
      const version = await policies.propose({
        policy,
        reason,
        basedOn,
        proposedBy: by === 'server' ? null : by.id,
        proposedByName: by === 'server' ? null : by.name,
        proposedAt: clock.now().toISOString(),
      });
      await log.append({ kind: 'policy-proposed', by, ...noteOf(version, policy) });
      return { ok: true, version, warnings };
    });

/** What the log says of a version: which, and a hash that stands for its tables. */
export function noteOf(version: PolicyVersion, policy: Policy): Required<Pick<Note, 'subject' | 'data' | 'words'>> {
  return {
    subject: { uid: 'plugin::attest.policy', document: String(version.version) },
    data: {
      version: version.version,
      basedOn: version.basedOn,
      routes: policy.routes.length,
      requirements: policy.requirements.length,
      sha256: version.digest,
    },
    words: { reason: version.reason },
  };
}
