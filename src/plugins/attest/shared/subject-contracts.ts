/** Where a document stands: what the policy, the checks and those who work with it say. Instants are ISO 8601 in UTC. */

import type { HistoryEntry } from './log-contracts';
import type { GroupView, PersonView } from './people-contracts';
import type { Deed, RequestView, StepView } from './request-contracts';

export interface FindingView {
  readonly id: string;
  readonly field: string;
  readonly code: string;
  readonly strength: 'must' | 'should' | 'may';
  readonly always: boolean;
  readonly requirement: string | null;
  readonly because: string | null;
  readonly detail: Readonly<Record<string, string | number>>;
  /** Given where a person may mark just this finding as a false alarm. */
  readonly mark: string | null;
}

/** Where a document stands: its open or else its latest request, or whether it is live, or neither. */
export interface DocumentStateView {
  readonly documentId: string;
  /** A request's status, or `draft`. */
  readonly state: string;
}

export interface EditionView {
  readonly id: string;
  readonly fingerprint: string;
  readonly route: string;
  readonly rule: string | null;
  readonly request: string | null;
  readonly liveFrom: string;
  readonly liveTo: string | null;
  readonly reason: string | null;
}

export interface SubjectView {
  readonly title: string;
  readonly route: 'approve' | 'inform' | 'free';
  readonly rule: {
    readonly id: string;
    readonly title: string;
    readonly source: string;
    readonly strength: 'must' | 'should' | 'may';
    readonly reference: string | null;
    readonly legalBasis: string | null;
  };
  readonly because: string;
  readonly policyVersion: number;
  readonly facts: Readonly<Record<string, readonly string[]>>;
  readonly requirements: readonly { readonly id: string; readonly strength: string; readonly because: string }[];
  readonly steps: readonly StepView[];
  readonly fourEyes: 'strict' | 'author-confirms' | 'off' | null;
  readonly publish: 'on-approval' | 'by-author' | 'by-other' | null;
  /** Who is told of the publication, by the rule. */
  readonly informs: readonly GroupView[];
  /** Until when the text is under embargo, when that has not passed. */
  readonly embargoedUntil: string | null;
  /** When the draft was last saved, and by whom; null for a program. */
  readonly edited: { readonly at: string; readonly by: PersonView | null };
  /** Who has worked on the text since what is live; zero is a program. */
  readonly contributors: readonly PersonView[];
  /** Who can decide the step that waits now. */
  readonly deciders: readonly PersonView[];
  readonly checks: readonly FindingView[];
  readonly request: RequestView | null;
  readonly edition: EditionView | null;
  readonly fingerprint: string;
  readonly may: readonly Deed[];
  readonly blockedBy: readonly { readonly code: string; readonly message: string }[];
  readonly history: readonly HistoryEntry[];
}
