import type { Group, Vocabulary } from './facts';

export type PolicyFaultCode =
  | 'unknown-fact'
  | 'unknown-value'
  | 'unknown-group'
  | 'unknown-check'
  | 'no-catch-all'
  | 'duplicate-id'
  | 'nobody-can-decide'
  | 'exposes-publicly'
  | 'unreachable'
  | 'quorum-too-large'
  | 'bad-quorum'
  | 'empty-condition'
  | 'missing-text';

/** What is wrong with a policy, and where; words are chosen at the edge. */
export interface PolicyFault {
  /** The rule's id; empty when the fault is that there is no route at all. */
  readonly rule: string;
  /** A path in the rule, for example `when.kind` or `outcome.steps.0.groups`. */
  readonly field: string;
  readonly code: PolicyFaultCode;
  /** What the field holds that it should not; for `unreachable` the id of the route that stands in the way. */
  readonly value?: string;
}

/** What a policy may refer to. */
export interface Known {
  readonly vocabulary: Vocabulary;
  readonly groups: readonly Group[];
  /** Ids of the host's checks. */
  readonly checks: readonly string[];
}
