/** All that is decided on the page of a request. Instants are ISO 8601 in UTC. */

import type { HistoryEntry } from './log-contracts';
import type { GroupView, PersonView } from './people-contracts';
import type { Deed, RequestView } from './request-contracts';
import type { FindingView } from './subject-contracts';

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
  /** The link of a group that is asked by one has expired, and a new one can be sent. */
  readonly mayRenewLinks: boolean;
  readonly mayAcknowledge: boolean;
  /** What has happened to the request, newest first. */
  readonly history: readonly HistoryEntry[];
}
