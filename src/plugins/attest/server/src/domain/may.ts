import { decide, isOpen, type Command, type Decider } from './procedure';
import type { Refusal } from './refusal';
import type { ApprovalRequest, Fingerprint, Instant, PersonId } from './request';
import type { Outcome } from './policy';

export const DEEDS = ['submit', 'approve', 'request-changes', 'decline', 'amend', 'confirm', 'withdraw', 'reassign', 'comment', 'publish', 'schedule', 'unschedule', 'unpublish', 'override'] as const; // prettier-ignore
export type Deed = (typeof DEEDS)[number];

/** How a document stands, and who looks at it. */
export interface Situation {
  readonly person: PersonId;
  /** Rights held now: `submit`, `decide`, `publish`, … */
  readonly rights: ReadonlySet<string>;
  readonly mayEdit: boolean;
  readonly route: Outcome['route'];
  readonly request: ApprovalRequest | undefined;
  readonly voice: Decider;
  readonly eligible: number;
  readonly openComments: number;
  readonly fingerprint: Fingerprint;
  readonly isLive: boolean;
  /** What is live says just this. */
  readonly isLiveAlready: boolean;
  readonly hasBlockingFindings: boolean;
  readonly hasAlwaysBlocking: boolean;
  readonly embargoedUntil: Instant | undefined;
  readonly now: Instant;
}

export interface Possibilities {
  readonly may: readonly Deed[];
  /** Why the next thing one would expect to do cannot be done. */
  readonly blockedBy: readonly Refusal[];
}

/** What a person may do now. Buttons are made of this; it asks the procedure itself and repeats no rule. */
export function possibilities(situation: Situation): Possibilities {
  const answers = DEEDS.map((deed) => [deed, refusalOf(deed, situation)] as const);
  const expected = expectedDeeds(situation);
  const blocking = answers
    .filter(([deed, because]) => because && expected.includes(deed))
    .map(([, because]) => because);
  return {
    may: answers.filter(([, because]) => because === undefined).map(([deed]) => deed),
    blockedBy: [...new Set(blocking)].filter((because) => because !== undefined),
  };
}

function expectedDeeds({ request, route, isLiveAlready }: Situation): readonly Deed[] {
  if (isLiveAlready && !(request && isOpen(request))) return [];
  if (request?.status === 'pending') return ['approve'];
  if (request?.status === 'to-confirm') return ['confirm'];
  if (request?.status === 'approved') return ['publish'];
  if (request?.status === 'scheduled') return [];
  return route === 'approve' ? ['submit'] : ['publish'];
}

function refusalOf(deed: Deed, s: Situation): Refusal | undefined {
  const { request, rights } = s;
  switch (deed) {
    case 'submit':
      if (!rights.has('submit') || !s.mayEdit) return 'right-missing';
      if (request && isOpen(request)) return 'already-open';
      if (s.route !== 'approve' || s.isLiveAlready) return 'no-approval-needed';
      return s.hasBlockingFindings ? 'checks-failed' : undefined;
    case 'approve':
    case 'request-changes':
    case 'decline':
      return rights.has('decide') ? asked(s, vote(deed, s)) : 'right-missing';
    case 'amend':
      return rights.has('decide') && s.mayEdit ? asked(s, amending(s)) : 'right-missing';
    case 'confirm':
      return rights.has('submit')
        ? asked(s, { type: 'confirm', by: s.person, saw: s.fingerprint, eligible: s.eligible })
        : 'right-missing';
    case 'withdraw':
      return rights.has('submit') ? asked(s, { type: 'withdraw', by: s.person }) : 'right-missing';
    case 'reassign':
      return rights.has('decide') ? asked(s, { type: 'reassign', by: s.voice, to: [] }) : 'right-missing';
    case 'comment':
      return request && isOpen(request) ? undefined : 'already-closed';
    case 'publish':
      return rights.has('publish') ? publishing(s) : 'right-missing';
    case 'schedule':
      return rights.has('publish') ? scheduling(s) : 'right-missing';
    case 'unschedule':
      return rights.has('publish') ? asked(s, { type: 'unschedule', by: s.person }) : 'right-missing';
    case 'unpublish':
      return !rights.has('unpublish') ? 'right-missing' : s.isLive ? undefined : 'not-live';
    case 'override':
      return !rights.has('override') ? 'right-missing' : overriding(s);
  }
}

/** The command behind a deed of somebody who decides. */
export function vote(deed: 'approve' | 'request-changes' | 'decline', s: Situation): Command {
  const step = s.request?.status === 'pending' ? s.request.step : 0;
  const { voice: by, fingerprint: saw, openComments, eligible } = s;
  return { type: 'decide', by, verdict: deed, saw, step, openComments, eligible, comment: '–' };
}

const amending = ({ voice: by, fingerprint }: Situation): Command => ({ type: 'amend', by, fingerprint });

function publishing(s: Situation): Refusal | undefined {
  if (s.embargoedUntil !== undefined && s.embargoedUntil > s.now) return 'embargoed';
  if (s.request?.status === 'scheduled') return 'locked';
  if (s.request && isOpen(s.request)) return asked(s, { type: 'publish', by: s.person, fingerprint: s.fingerprint });
  if (s.isLiveAlready) return 'not-approved';
  if (s.route === 'approve') return 'approval-required';
  return s.hasBlockingFindings ? 'checks-failed' : undefined;
}

function scheduling(s: Situation): Refusal | undefined {
  const at = s.embargoedUntil ?? '9999-12-31T00:00:00.000Z';
  if (s.request && isOpen(s.request)) {
    return asked(s, { type: 'schedule', by: s.person, at, fingerprint: s.fingerprint });
  }
  if (s.isLiveAlready) return 'not-approved';
  if (s.route === 'approve') return 'approval-required';
  return s.hasBlockingFindings ? 'checks-failed' : undefined;
}

function overriding(s: Situation): Refusal | undefined {
  if (s.route !== 'approve' || s.isLiveAlready || s.request?.status === 'approved') return 'no-approval-needed';
  return s.hasAlwaysBlocking ? 'checks-failed' : undefined;
}

function asked({ request, now }: Situation, command: Command): Refusal | undefined {
  if (!request) return 'already-closed';
  const decided = decide(request, command, now);
  return decided.ok ? undefined : decided.because;
}
