import type { FourEyes, Outcome } from './policy';

/** An instant, ISO 8601 in UTC. */
export type Instant = string;
/** SHA-256 of the canonical content and its routing facts, 64 hexadecimal digits. */
export type Fingerprint = string;
/** A path into the content, for example `images.0.alt`. */
export type FieldPath = string;
/** The admin user's id. One person is one vote, whatever seats or deputyships. */
export type PersonId = number;

export type Verdict = 'approve' | 'request-changes' | 'decline';

/** The part of an outcome that asks for approval; `inform` and `free` open no request. */
export type Approval = Extract<Outcome, { route: 'approve' }>;

/** Decided in the meeting of a body and recorded by someone with the right to. */
export interface Meeting {
  readonly body: string;
  /** ISO date, for example `2026-03-12`. */
  readonly date: string;
  readonly paragraph: string;
}

export interface Decision {
  readonly by: PersonId;
  readonly step: number;
  readonly verdict: Verdict;
  readonly fingerprint: Fingerprint;
  readonly at: Instant;
  readonly comment?: string;
  /** The person in whose place a deputy decided. */
  readonly onBehalfOf?: PersonId;
  /** The group whose address the link was sent to by which this was decided. */
  readonly byLinkTo?: string;
  readonly meeting?: Meeting;
}

interface Common {
  readonly fingerprint: Fingerprint;
  /** The rule as it stood when the request was submitted: a later policy does not change it. */
  readonly approval: Approval;
  readonly submittedBy: PersonId;
  /** Everyone who has changed the content since the last edition. */
  readonly contributors: readonly PersonId[];
  readonly decisions: readonly Decision[];
}

export type PendingRequest = Common & {
  readonly status: 'pending';
  readonly step: number;
  readonly stepOpenedAt: Instant;
};
/** An approver amended the text; the author confirms that difference before it counts. */
export type AmendedRequest = Common & {
  readonly status: 'to-confirm';
  readonly step: number;
  readonly stepOpenedAt: Instant;
  readonly amendedBy: PersonId;
};
export type ApprovedRequest = Common & { readonly status: 'approved'; readonly approvedAt: Instant };
export type ScheduledRequest = Common & { readonly status: 'scheduled'; readonly approvedAt: Instant; readonly goesLiveAt: Instant }; // prettier-ignore
export type LiveRequest = Common & { readonly status: 'live'; readonly liveSince: Instant };
export type ClosedRequest = Common &
  (
    | { readonly status: 'changes-requested' | 'declined'; readonly by: PersonId; readonly comment: string }
    | { readonly status: 'withdrawn'; readonly by: PersonId }
    | { readonly status: 'void'; readonly changed: readonly FieldPath[]; readonly at: Instant }
  );

export type ApprovalRequest =
  | PendingRequest
  | AmendedRequest
  | ApprovedRequest
  | ScheduledRequest
  | LiveRequest
  | ClosedRequest;

/** What has to be done after the commit; the outbox carries it out. */
export type Effect =
  | { readonly type: 'ask'; readonly step: number }
  | { readonly type: 'tell-author'; readonly about: Verdict | 'published' | 'void' | 'to-confirm' }
  | { readonly type: 'publish' }
  | { readonly type: 'publish-at'; readonly at: Instant }
  | { readonly type: 'cancel-schedule' };

export type { FourEyes };
