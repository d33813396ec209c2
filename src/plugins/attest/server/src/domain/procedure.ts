import type {
  AmendedRequest,
  ApprovalRequest,
  ApprovedRequest,
  Decision,
  Effect,
  FieldPath,
  Fingerprint,
  Instant,
  Meeting,
  PendingRequest,
  PersonId,
  ScheduledRequest,
  Verdict,
} from './request';
import type { Refusal } from './refusal';
import type { StepRule } from './policy';

/** Who acts, and what the store knows of them for this request: rights are looked up, never assumed. */
export interface Decider {
  readonly id: PersonId;
  /** Active, with the permission, and seated in (or deputy for) the step since it opened. */
  readonly isEligible: boolean;
  readonly onBehalfOf?: PersonId;
  /** The group whose address the link was sent to by which they decide. */
  readonly linkTo?: string;
}

export type Command =
  | {
      readonly type: 'decide';
      readonly by: Decider;
      readonly verdict: Verdict;
      readonly saw: Fingerprint;
      readonly step: number;
      readonly comment?: string;
      readonly meeting?: Meeting;
      /** Open comments that block an approval. */
      readonly openComments: number;
      /** How many votes this step could have; "all" counts them. */
      readonly eligible: number;
    }
  | { readonly type: 'amend'; readonly by: Decider; readonly fingerprint: Fingerprint }
  | { readonly type: 'confirm'; readonly by: PersonId; readonly saw: Fingerprint; readonly eligible: number }
  | { readonly type: 'withdraw'; readonly by: PersonId }
  | { readonly type: 'reassign'; readonly by: Decider; readonly to: readonly string[] }
  | { readonly type: 'void'; readonly changed: readonly FieldPath[] }
  | { readonly type: 'publish'; readonly by: PersonId | 'clock' | 'program'; readonly fingerprint: Fingerprint }
  | { readonly type: 'schedule'; readonly by: PersonId; readonly at: Instant; readonly fingerprint: Fingerprint }
  | { readonly type: 'unschedule'; readonly by: PersonId };

export type Decided =
  | { readonly ok: true; readonly next: ApprovalRequest; readonly effects: readonly Effect[] }
  | { readonly ok: false; readonly because: Refusal };

/**
 * The whole approval procedure. Pure: same request, command and instant, same outcome.
 * docs/procedure.md shows it as a table that a test holds against this function.
 */
export function decide(request: ApprovalRequest, command: Command, now: Instant): Decided {
  switch (command.type) {
    case 'decide':
      return request.status === 'pending' ? vote(request, command, now) : refuse('already-closed');
    case 'amend':
      return request.status === 'pending' ? amend(request, command) : refuse('already-closed');
    case 'confirm':
      return request.status === 'to-confirm' ? confirm(request, command, now) : refuse('not-to-confirm');
    case 'withdraw':
      return withdraw(request, command.by);
    case 'reassign':
      return request.status === 'pending' ? reassign(request, command) : refuse('already-closed');
    case 'void':
      return isOpen(request)
        ? accept({ ...base(request), status: 'void', changed: command.changed, at: now }, [{ type: 'tell-author', about: 'void' }, ...cancelled(request)]) // prettier-ignore
        : refuse('already-closed');
    case 'publish':
      return isPublishable(request) ? publish(request, command, now) : refuse('not-approved');
    case 'schedule':
      if (request.status === 'scheduled') return refuse('locked');
      return request.status === 'approved' ? schedule(request, command, now) : refuse('not-approved');
    case 'unschedule':
      return request.status === 'scheduled' ? unschedule(request) : refuse('not-scheduled');
  }
}

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

function vote(request: PendingRequest, command: Of<'decide'>, now: Instant): Decided {
  const { by, verdict, comment, meeting } = command;
  if (command.step !== request.step) return refuse('other-step');
  if (request.approval.fourEyes !== 'off' && request.contributors.includes(by.id)) return refuse('own-work');
  if (!by.isEligible) return refuse('not-your-step');
  if (command.saw !== request.fingerprint) return refuse('content-changed');
  if (votesIn(request).some((earlier) => isSameVoice(earlier, by))) return refuse('voted-already');
  if (verdict !== 'approve' && !comment?.trim()) return refuse('comment-missing');
  if (verdict === 'approve' && command.openComments > 0) return refuse('comment-open');
  const decision: Decision = {
    by: by.id,
    step: request.step,
    verdict,
    fingerprint: command.saw,
    at: now,
    ...(comment?.trim() && { comment }),
    ...(by.onBehalfOf !== undefined && { onBehalfOf: by.onBehalfOf }),
    ...(by.linkTo !== undefined && { byLinkTo: by.linkTo }),
    ...(meeting && { meeting }),
  };
  const decided = { ...request, decisions: [...request.decisions, decision] };
  if (verdict !== 'approve') return close(decided, verdict, by.id, comment ?? '');
  const isDone = meeting !== undefined || votesMissing(decided, command.eligible) === 0;
  return isDone ? advance(decided, now) : accept(decided, []);
}

/** One person is one vote, and a deputy's is also that of the one in whose place it is given. */
function isSameVoice(earlier: Decision, by: Decider): boolean {
  const voices = [by.id, ...(by.onBehalfOf === undefined ? [] : [by.onBehalfOf])];
  return voices.some((voice) => voice === earlier.by || voice === earlier.onBehalfOf);
}

function close(
  request: PendingRequest,
  verdict: 'request-changes' | 'decline',
  by: PersonId,
  comment: string,
): Decided {
  const status = verdict === 'decline' ? 'declined' : 'changes-requested';
  return accept({ ...base(request), status, by, comment }, [{ type: 'tell-author', about: verdict }]);
}

/** The next step is asked, or, after the last, the request is approved. */
function advance(request: PendingRequest, now: Instant): Decided {
  const step = request.step + 1;
  if (step < request.approval.steps.length) {
    return accept({ ...request, step, stepOpenedAt: now }, [{ type: 'ask', step }]);
  }
  const goesAtOnce: readonly Effect[] = request.approval.publish === 'on-approval' ? [{ type: 'publish' }] : [];
  return accept({ ...base(request), status: 'approved', approvedAt: now }, [{ type: 'tell-author', about: 'approve' }, ...goesAtOnce]); // prettier-ignore
}

/** Only where the rule lets the author be the second pair of eyes; the amender then counts as a contributor. */
function amend(request: PendingRequest, { by, fingerprint }: Of<'amend'>): Decided {
  if (request.approval.fourEyes !== 'author-confirms') return refuse('amending-not-allowed');
  if (request.contributors.includes(by.id)) return refuse('own-work');
  if (!by.isEligible) return refuse('not-your-step');
  const contributors = [...new Set([...request.contributors, by.id])];
  const next = {
    ...base(request),
    contributors,
    status: 'to-confirm',
    step: request.step,
    stepOpenedAt: request.stepOpenedAt,
    fingerprint,
    amendedBy: by.id,
  } as const;
  return accept(next, [{ type: 'tell-author', about: 'to-confirm' }]);
}

function confirm(request: AmendedRequest, { by, saw, eligible }: Of<'confirm'>, now: Instant): Decided {
  if (!request.contributors.includes(by) || by === request.amendedBy) return refuse('not-your-request');
  if (saw !== request.fingerprint) return refuse('content-changed');
  const { step, stepOpenedAt, amendedBy } = request;
  const vote: Decision = { by: amendedBy, step, verdict: 'approve', fingerprint: saw, at: now };
  const decisions = [...request.decisions, vote];
  const pending: PendingRequest = { ...base(request), status: 'pending', step, stepOpenedAt, decisions };
  return votesMissing(pending, eligible) === 0 ? advance(pending, now) : accept(pending, [{ type: 'ask', step }]);
}

function withdraw(request: ApprovalRequest, by: PersonId): Decided {
  if (!isOpen(request)) return refuse('already-closed');
  if (by !== request.submittedBy && !request.contributors.includes(by)) return refuse('not-your-request');
  return accept({ ...base(request), status: 'withdrawn', by }, cancelled(request));
}

/**
 * Hands the step to other groups; votes given in it stay, and it counts as opened when it was: a place given since is
 * still looked at. Not by who wrote the text: nobody picks their own reader.
 */
function reassign(request: PendingRequest, { by, to }: Of<'reassign'>): Decided {
  if (request.approval.fourEyes !== 'off' && request.contributors.includes(by.id)) return refuse('own-work');
  if (!by.isEligible) return refuse('not-your-step');
  const [first, ...others] = request.approval.steps.map((rule, index) => handedTo(rule, index === request.step, to));
  if (!first) throw new Error('A request without steps is waiting for one.');
  const approval = { ...request.approval, steps: [first, ...others] } as const;
  return accept({ ...request, approval }, [{ type: 'ask', step: request.step }]);
}

function handedTo(rule: StepRule, isCurrent: boolean, to: readonly string[]): StepRule {
  if (!isCurrent) return rule;
  return { quorum: rule.quorum, groups: to, ...(rule.within !== undefined && { within: rule.within }) };
}

function publish(
  request: ApprovedRequest | ScheduledRequest,
  { by, fingerprint }: Of<'publish'>,
  now: Instant,
): Decided {
  if (fingerprint !== request.fingerprint) return refuse('content-changed');
  const mustBeAnother = request.approval.publish === 'by-other';
  const isAnother = by === 'clock' || (by !== 'program' && !request.contributors.includes(by));
  if (mustBeAnother && !isAnother) return refuse('publisher-must-be-another');
  return accept({ ...base(request), status: 'live', liveSince: now }, [{ type: 'tell-author', about: 'published' }, ...cancelled(request)]); // prettier-ignore
}

function schedule(request: ApprovedRequest, { by, at, fingerprint }: Of<'schedule'>, now: Instant): Decided {
  if (fingerprint !== request.fingerprint) return refuse('content-changed');
  if (at <= now) return refuse('time-has-passed');
  if (request.approval.publish === 'by-other' && request.contributors.includes(by))
    return refuse('publisher-must-be-another');
  return accept({ ...base(request), status: 'scheduled', approvedAt: request.approvedAt, goesLiveAt: at }, [{ type: 'publish-at', at }]); // prettier-ignore
}

function unschedule(request: ScheduledRequest): Decided {
  return accept({ ...base(request), status: 'approved', approvedAt: request.approvedAt }, [
    { type: 'cancel-schedule' },
  ]);
}

/** Approvals of this step for just this content; an amendment leaves earlier ones behind. */
const votesIn = ({ decisions, step, fingerprint }: PendingRequest): readonly Decision[] =>
  decisions.filter((one) => one.step === step && one.verdict === 'approve' && one.fingerprint === fingerprint);

function stepOf({ approval, step }: PendingRequest): StepRule {
  const rule = approval.steps[step];
  if (!rule) throw new Error(`A request waits at step ${step} of ${approval.steps.length}.`);
  return rule;
}

/** How many votes the step still takes. A number stays what the rule says, also when the group shrinks: too few people never makes fewer enough. */
export function votesMissing(request: PendingRequest, eligible: number): number {
  const { quorum } = stepOf(request);
  const votes = votesIn(request);
  // Whoever amended is a contributor since, and no longer among the eligible whom "all" counts.
  const amenders = votes.filter(({ by }) => request.approval.fourEyes !== 'off' && request.contributors.includes(by));
  const needed = quorum === 'one' ? 1 : quorum === 'all' ? Math.max(1, eligible + amenders.length) : quorum;
  return Math.max(0, needed - votes.length);
}

function base({ fingerprint, approval, submittedBy, contributors, decisions }: ApprovalRequest) {
  return { fingerprint, approval, submittedBy, contributors, decisions };
}

export function isOpen({ status }: ApprovalRequest): boolean {
  return status === 'pending' || status === 'to-confirm' || status === 'approved' || status === 'scheduled';
}

function isPublishable(request: ApprovalRequest): request is ApprovedRequest | ScheduledRequest {
  return request.status === 'approved' || request.status === 'scheduled';
}

const cancelled = ({ status }: ApprovalRequest): readonly Effect[] =>
  status === 'scheduled' ? [{ type: 'cancel-schedule' }] : [];

const accept = (next: ApprovalRequest, effects: readonly Effect[]): Decided => ({ ok: true, next, effects });
const refuse = (because: Refusal): Decided => ({ ok: false, because });
