/** What every endpoint takes and gives, for the admin panel and for tests. Instants are ISO 8601 in UTC. */

export type * from './content-contracts';
export type * from './log-contracts';
export type * from './notice-contracts';

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

export interface PersonView {
  readonly id: number;
  readonly name: string;
}

export interface GroupView {
  readonly id: string;
  readonly name: string;
  /** What it is called where there is little room; not unique. */
  readonly shortName: string;
}

/** How the plugin is set up, for everybody who uses the panel. */
export interface SetupView {
  /** Uids of the governed types. */
  readonly governed: readonly string[];
  /** The organisation's time zone, for example Europe/Stockholm. */
  readonly zone: string;
}

/** How often the person is written to, and whether this installation sends notices by mail at all. */
export interface MailChoiceView {
  readonly choice: 'at-once' | 'daily' | 'none';
  readonly isOn: boolean;
}

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

export interface CommentView {
  readonly id: string;
  readonly field: string | null;
  readonly text: string;
  readonly isBlocking: boolean;
  readonly by: PersonView;
  readonly at: string;
  readonly resolvedBy: PersonView | null;
  readonly resolvedAt: string | null;
  /** Whether who asks may call it dealt with. */
  readonly mayResolve: boolean;
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

/** What happens next when somebody says yes. */
export type NextView =
  | { readonly kind: 'more-votes'; readonly missing: number }
  | { readonly kind: 'next-step'; readonly groups: readonly GroupView[] }
  | { readonly kind: 'published' }
  | { readonly kind: 'published-at'; readonly at: string }
  | { readonly kind: 'published-by-author' }
  | { readonly kind: 'published-by-other' };

export interface RequirementView {
  readonly id: string;
  readonly title: string;
  readonly because: string;
  readonly source: string;
  readonly strength: 'must' | 'should' | 'may';
  /** The check that looks after it; null for advice. */
  readonly check: string | null;
  /** What people look after themselves. */
  readonly advice: string | null;
}

/** Where a draft no longer says what was submitted, and who wrote it; both null where that is not known. */
export interface ChangedView {
  readonly fields: readonly string[];
  readonly by: string | null;
  readonly at: string | null;
}

/** One request, with all that is decided on its page, for whoever asks. */
export interface RequestDetail extends RequestView {
  readonly comments: readonly CommentView[];
  /** Where the rule is written, and how binding it is; null when no version of the policy holds it any longer. */
  readonly source: {
    readonly text: string;
    readonly reference: string | null;
    readonly legalBasis: string | null;
    readonly strength: 'must' | 'should' | 'may';
  } | null;
  readonly requirements: readonly RequirementView[];
  /** What the checks say of what was submitted; null when the draft says something else. */
  readonly checks: readonly FindingView[] | null;
  /** What to ask of the text beside what is required, for example a plan's own qualities. */
  readonly questions: readonly { readonly source: string; readonly text: string }[];
  readonly may: readonly Deed[];
  readonly blockedBy: readonly { readonly code: string; readonly message: string }[];
  /** The groups that are asked now, and who in them can decide. */
  readonly asked: readonly GroupView[];
  readonly deciders: readonly PersonView[];
  /** In whose place this person would decide. */
  readonly onBehalfOf: PersonView | null;
  /** What a yes leads to: from one person, or from a meeting of the body. */
  readonly next: NextView | null;
  readonly nextAtMeeting: NextView | null;
  /** The draft says what was submitted. */
  readonly isCurrent: boolean;
  readonly changedSince: ChangedView | null;
  /** The document can be opened in the content manager. */
  readonly mayOpen: boolean;
  /** May change the text, which the author then confirms. */
  readonly mayAmend: boolean;
  readonly mayReview: boolean;
  readonly mayAcknowledge: boolean;
  /** What has happened to the request, newest first. */
  readonly history: readonly HistoryEntry[];
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

export interface HistoryEntry {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly actor: 'person' | 'server';
  /** Null for the server, and for who has been forgotten. */
  readonly by: string | null;
  /** In whose place. */
  readonly onBehalfOf: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly words: Readonly<Record<string, unknown>> | null;
}

export interface DeputyView {
  readonly id: string;
  readonly principal: PersonView;
  readonly deputy: PersonView;
  readonly from: string;
  readonly to: string;
  readonly reason: string | null;
  readonly appointedBy: PersonView;
  /** Given when it was ended before its time. */
  readonly endedAt: string | null;
}
