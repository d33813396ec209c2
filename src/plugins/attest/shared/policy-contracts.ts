/** What the calls of the policy take and give, for the admin panel and for tests. Instants are ISO 8601 in UTC. Imports nothing. */

export interface LabelsView {
  readonly sv: string;
  readonly en: string;
}

export interface ValueView {
  readonly value: string;
  readonly label: LabelsView;
}

export interface FactView {
  readonly name: string;
  readonly label: LabelsView;
  /** Every value the fact can take. */
  readonly values: readonly ValueView[];
}

export interface AskableView {
  readonly id: string;
  readonly name: string;
  /** Whether anyone holds a place in it now. */
  readonly hasMembers: boolean;
}

/** What a policy may refer to now. */
export interface VocabularyView {
  readonly facts: readonly FactView[];
  readonly groups: readonly AskableView[];
  /** Ids of the application's checks. */
  readonly checks: readonly string[];
}

export type ConditionView =
  | { readonly any: readonly string[] }
  | { readonly only: readonly string[] }
  | { readonly none: readonly string[] };

export type WhenView = Readonly<Record<string, ConditionView>>;

export interface RuleView {
  readonly id: string;
  readonly title: string;
  readonly because: string;
  readonly source: string;
  readonly reference?: string;
  readonly legalBasis?: string;
  readonly strength: 'must' | 'should' | 'may';
  readonly when: WhenView;
}

export interface StepRuleView {
  readonly groups: readonly string[];
  readonly quorum: 'one' | 'all' | number;
  /** Working hours. */
  readonly within?: number;
  readonly otherwise?: readonly string[];
}

export interface ApprovalView {
  readonly route: 'approve';
  readonly steps: readonly [StepRuleView, ...StepRuleView[]];
  readonly publish: 'on-approval' | 'by-author' | 'by-other';
  readonly fourEyes: 'strict' | 'author-confirms' | 'off';
}

export type OutcomeView =
  | ApprovalView
  | { readonly route: 'inform'; readonly groups: readonly string[] }
  | { readonly route: 'free' };

export interface RouteView extends RuleView {
  readonly outcome: OutcomeView;
}

export type RequirementView = RuleView & ({ readonly check: string } | { readonly advice: string });

export interface TablesView {
  readonly routes: readonly RouteView[];
  readonly requirements: readonly RequirementView[];
}

export type ActivationView = 'by-another' | 'by-anyone';

/** One version without its tables. Who is null was the server. */
export interface PolicyVersionView {
  readonly version: number;
  readonly state: 'proposed' | 'active' | 'retired' | 'superseded';
  readonly digest: string;
  readonly reason: string;
  readonly basedOn: number | null;
  readonly proposedBy: number | null;
  readonly proposedByName: string | null;
  readonly proposedAt: string;
  readonly activatedBy: number | null;
  readonly activatedByName: string | null;
  readonly activatedAt: string | null;
}

export type FullPolicyView = PolicyVersionView & TablesView;
export type ActivePolicyView = FullPolicyView & { readonly activation: ActivationView };

/** A fault or a warning, with a sentence in the person's language. */
export interface FaultView {
  /** The rule's id; empty when it is in no rule. */
  readonly rule: string;
  /** A path in the rule, for example `when.kind` or `outcome.steps.0.groups`. */
  readonly field: string;
  readonly code: string;
  readonly value?: string;
  readonly message: string;
}

export type FactsView = Readonly<Record<string, readonly string[]>>;

export interface SimulatedView {
  readonly route: RouteView;
  /** The routes read, each with the fact it failed on. */
  readonly considered: readonly { readonly id: string; readonly matched: boolean; readonly failedOn?: string }[];
  readonly requirements: readonly RequirementView[];
  readonly facts: FactsView;
}

/** What a policy leads to for one document, in short. */
export interface BriefView {
  readonly rule: string;
  readonly route: OutcomeView['route'];
  readonly outcome: OutcomeView;
  readonly requirements: readonly string[];
}

export interface DryRunView {
  readonly differing: readonly {
    readonly uid: string;
    readonly documentId: string;
    readonly title: string | null;
    readonly before: BriefView;
    readonly after: BriefView;
  }[];
  readonly counts: { readonly compared: number; readonly differing: number; readonly unknown: number };
}
