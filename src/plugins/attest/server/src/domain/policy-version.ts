import { canonicalJson, type Json } from './canonical';
import type { Hash } from './chain';
import type { Policy } from './policy';
import type { Instant, PersonId } from './request';

/** `superseded`: proposed, and then another version came into force instead. `retired`: was in force. */
export type PolicyState = 'proposed' | 'active' | 'retired' | 'superseded';

/** One version of the policy without its tables. Who is null was the server. */
export interface PolicyVersion {
  /** 1, 2, 3 … */
  readonly version: number;
  readonly state: PolicyState;
  /** Stands for the tables: `digestOf`. */
  readonly digest: string;
  readonly reason: string;
  /** The version that was in force when it was proposed. */
  readonly basedOn: number | null;
  readonly proposedBy: PersonId | null;
  readonly proposedByName: string | null;
  readonly proposedAt: Instant;
  readonly activatedBy: PersonId | null;
  readonly activatedByName: string | null;
  readonly activatedAt: Instant | null;
}

export interface FullPolicyVersion extends PolicyVersion {
  readonly policy: Policy;
}

/** Equal for policies that say the same, 64 hexadecimal digits. */
export function digestOf({ routes, requirements }: Policy, hash: Hash): string {
  return hash(canonicalJson({ routes, requirements } as unknown as Json));
}
