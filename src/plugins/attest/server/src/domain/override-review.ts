import type { PersonId } from './request';
import type { Refusal } from './refusal';

/** A publication by emergency override that waits to be looked at afterwards. */
export interface OpenReview {
  readonly overriddenBy: PersonId;
  readonly contributors: readonly PersonId[];
  readonly isOpen: boolean;
}

export interface Reviewer {
  readonly id: PersonId;
  /** Active, with the right to decide, and of a group that was told. */
  readonly isEligible: boolean;
  /** In whose place this person is a deputy now. */
  readonly deputyOf: readonly PersonId[];
}

export interface ReviewCommand {
  readonly by: Reviewer;
  readonly verdict: 'uphold' | 'reject';
  readonly comment?: string;
}

export type Reviewed =
  | { readonly ok: true; readonly state: 'upheld' | 'rejected'; readonly takeDown: boolean }
  | { readonly ok: false; readonly because: Refusal };

/** The retrospective review of an override: by somebody else in every sense, with words; a no takes the text down. */
export function review(open: OpenReview, { by, verdict, comment }: ReviewCommand): Reviewed {
  if (!open.isOpen) return { ok: false, because: 'already-closed' };
  const involved = [open.overriddenBy, ...open.contributors];
  if (involved.includes(by.id) || by.deputyOf.some((person) => involved.includes(person))) {
    return { ok: false, because: 'own-work' };
  }
  if (!by.isEligible) return { ok: false, because: 'not-your-step' };
  if (!comment?.trim()) return { ok: false, because: 'comment-missing' };
  return verdict === 'reject'
    ? { ok: true, state: 'rejected', takeDown: true }
    : { ok: true, state: 'upheld', takeDown: false };
}
