import type { Facts } from './facts';

/** How binding a rule is: ska, bör, kan. */
export type Strength = 'must' | 'should' | 'may';

/** `only` and `none` are false on an empty fact: what is not stated satisfies no exclusion. */
export type Condition =
  | { readonly any: readonly string[] }
  | { readonly only: readonly string[] }
  | { readonly none: readonly string[] };

/** All named facts must match; no fact at all matches everything. */
export type When = Readonly<Record<string, Condition>>;

export interface RuleText {
  readonly id: string;
  readonly title: string;
  /** The rule in the organisation's own sense, one sentence. */
  readonly because: string;
  /** Where it is written: plan and section. */
  readonly source: string;
  readonly reference?: string;
  readonly legalBasis?: string;
  readonly strength: Strength;
  readonly when: When;
}

export interface StepRule {
  readonly groups: readonly string[];
  readonly quorum: 'one' | 'all' | number;
  /** Working hours until it is overdue. */
  readonly within?: number;
  /** Asked when nobody eligible is left in `groups`. */
  readonly otherwise?: readonly string[];
}

export type FourEyes = 'strict' | 'author-confirms' | 'off';

export type Outcome =
  | {
      readonly route: 'approve';
      readonly steps: readonly [StepRule, ...StepRule[]];
      readonly publish: 'on-approval' | 'by-author' | 'by-other';
      readonly fourEyes: FourEyes;
    }
  | { readonly route: 'inform'; readonly groups: readonly string[] }
  | { readonly route: 'free' };

export interface Route extends RuleText {
  readonly outcome: Outcome;
}

export type Requirement = RuleText & ({ readonly check: string } | { readonly advice: string });

/** Routes are read in order, first match wins, and the last one matches everything. Requirements: all that match apply. */
export interface Policy {
  readonly routes: readonly Route[];
  readonly requirements: readonly Requirement[];
}

export type { Facts };
