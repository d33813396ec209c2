/** A request for approval, as it is listed and as it stands on its own. Instants are ISO 8601 in UTC. */

import type { GroupView, PersonView } from './people-contracts';

export type Deed =
  | 'submit'
  | 'approve'
  | 'request-changes'
  | 'decline'
  | 'amend'
  | 'confirm'
  | 'withdraw'
  | 'reassign'
  | 'comment'
  | 'publish'
  | 'schedule'
  | 'unschedule'
  | 'unpublish'
  | 'override';

export interface StepView {
  readonly groups: readonly GroupView[];
  readonly quorum: 'one' | 'all' | number;
  /** Working hours. */
  readonly within: number | null;
}

export interface DecisionView {
  readonly by: PersonView;
  /** The group to whose address the link was sent by which this was decided; `by` then has its name. */
  readonly byLinkTo: GroupView | null;
  readonly onBehalfOf: PersonView | null;
  readonly step: number;
  readonly verdict: 'approve' | 'request-changes' | 'decline';
  readonly fingerprint: string;
  readonly at: string;
  readonly comment: string | null;
  readonly meeting: { readonly body: string; readonly date: string; readonly paragraph: string } | null;
}

export interface OverrideView {
  readonly category: string;
  readonly reason: string;
  readonly review: 'open' | 'upheld' | 'rejected';
  readonly reviewDueAt: string | null;
  readonly reviewedBy: PersonView | null;
  readonly comment: string | null;
}

export interface RequestView {
  readonly id: string;
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
  readonly route: 'approve' | 'inform' | 'free' | 'override';
  readonly status: string;
  readonly fingerprint: string;
  readonly rule: { readonly id: string; readonly title: string; readonly because: string };
  readonly policyVersion: number;
  readonly fourEyes: 'strict' | 'author-confirms' | 'off';
  readonly step: number | null;
  readonly steps: readonly StepView[];
  readonly dueAt: string | null;
  readonly goesLiveAt: string | null;
  readonly submittedBy: PersonView;
  readonly submittedAt: string;
  readonly contributors: readonly PersonView[];
  readonly note: string | null;
  /** Why it was closed: the comment of a no, or the fields whose change made it void. */
  readonly comment: string | null;
  readonly changed: readonly string[];
  readonly decisions: readonly DecisionView[];
  readonly override: OverrideView | null;
}

/** A row of the inbox. */
export interface RequestRow {
  readonly id: string;
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
  readonly route: string;
  readonly status: string;
  readonly rule: string;
  readonly ruleTitle: string;
  readonly step: number | null;
  readonly dueAt: string | null;
  readonly isOverdue: boolean;
  readonly goesLiveAt: string | null;
  readonly submittedAt: string;
  readonly submittedBy: PersonView;
  readonly category: string | null;
  readonly review: string | null;
}

export type View = 'waiting' | 'mine' | 'informed' | 'open' | 'due' | 'overdue' | 'emergencies' | 'all';
