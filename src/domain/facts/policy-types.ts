/**
 * A policy as this application writes it. The same shape as the plugin's, which is not imported: the plugin can be
 * taken out, and what the application says of its rules still compiles.
 */
export interface Policy {
  readonly routes: readonly Route[];
  readonly requirements: readonly Requirement[];
}

export interface Labels {
  readonly sv: string;
  readonly en: string;
}

export interface Vocabulary {
  readonly facts: readonly FactDefinition[];
}

export interface FactDefinition {
  readonly name: string;
  readonly label: Labels;
  readonly values: readonly { readonly value: string; readonly label: Labels }[];
}

export type Condition =
  | { readonly any: readonly string[] }
  | { readonly only: readonly string[] }
  | { readonly none: readonly string[] };

export type When = Readonly<Record<string, Condition>>;

export interface RuleText {
  readonly id: string;
  readonly title: string;
  readonly because: string;
  /** Plan and section. */
  readonly source: string;
  readonly reference?: string;
  readonly legalBasis?: string;
  readonly strength: 'must' | 'should' | 'may';
  readonly when: When;
}

export interface StepRule {
  readonly groups: readonly string[];
  readonly quorum: 'one' | 'all' | number;
  /** Asked when nobody eligible is left in `groups`. */
  readonly otherwise?: readonly string[];
}

export type Outcome =
  | {
      readonly route: 'approve';
      readonly steps: readonly [StepRule, ...StepRule[]];
      readonly publish: 'on-approval' | 'by-author' | 'by-other';
      readonly fourEyes: 'strict' | 'author-confirms' | 'off';
    }
  | { readonly route: 'inform'; readonly groups: readonly string[] }
  | { readonly route: 'free' };

export interface Route extends RuleText {
  readonly outcome: Outcome;
}

export type Requirement = RuleText & ({ readonly check: string } | { readonly advice: string });
