import { votesMissing } from './procedure';
import type { Decided } from './procedure';
import type { ApprovalRequest, Instant } from './request';

/** What happens next when somebody says yes. */
export type Next =
  | { readonly kind: 'more-votes'; readonly missing: number }
  | { readonly kind: 'next-step'; readonly step: number }
  | { readonly kind: 'published' }
  | { readonly kind: 'published-at'; readonly at: Instant }
  | { readonly kind: 'published-by-author' }
  | { readonly kind: 'published-by-other' };

export interface Around {
  readonly eligible: number;
  readonly embargoedUntil: Instant | undefined;
  readonly now: Instant;
}

/**
 * What a yes would lead to, read from what the procedure itself says of it.
 * @param before the step it is asked at, and what the procedure says of the yes
 * @returns undefined when the procedure says no
 */
export function nextAfter(before: ApprovalRequest, decided: Decided, around: Around): Next | undefined {
  if (!decided.ok) return undefined;
  const { next, effects } = decided;
  if (next.status === 'pending') {
    const isSameStep = 'step' in before && before.step === next.step;
    return isSameStep
      ? { kind: 'more-votes', missing: votesMissing(next, around.eligible) }
      : { kind: 'next-step', step: next.step };
  }
  if (!effects.some(({ type }) => type === 'publish')) {
    return { kind: next.approval.publish === 'by-other' ? 'published-by-other' : 'published-by-author' };
  }
  const { embargoedUntil: at, now } = around;
  return at !== undefined && at > now ? { kind: 'published-at', at } : { kind: 'published' };
}
