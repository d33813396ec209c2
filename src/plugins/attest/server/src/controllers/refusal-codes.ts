import type { PolicyRefusal } from '../domain/activation';
import type { Refusal } from '../domain/refusal';

/** Every code that an answer of this plugin may carry; the compiler counts its number and its words. */
export type Code = Refusal | PolicyRefusal | 'no-policy' | 'no-such-document' | 'not-a-person' | 'unknown-facts';

/** 403: not this person; 404: not there; 409: not now, or not any more; 422: not with this content. */
export const STATUS = {
  'already-closed': 409,
  'amending-not-allowed': 403,
  'comment-missing': 422,
  'comment-open': 422,
  'content-changed': 409,
  'invalid-policy': 422,
  'no-policy': 404,
  'no-such-document': 404,
  'no-such-version': 404,
  'not-a-person': 403,
  'not-approved': 409,
  'not-proposed': 409,
  'not-scheduled': 409,
  'not-to-confirm': 409,
  'not-your-request': 403,
  'not-your-step': 403,
  'other-step': 409,
  outdated: 409,
  'own-work': 403,
  'publisher-must-be-another': 403,
  'reason-missing': 422,
  'same-person': 403,
  'time-has-passed': 422,
  'unknown-facts': 422,
  'voted-already': 409,
} as const satisfies Record<Code, number>;
