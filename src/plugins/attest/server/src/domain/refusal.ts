/** Everything a person can do wrong. Words and HTTP numbers are chosen once, at the edge. */
export const REFUSALS = [
  'already-closed',
  'amending-not-allowed',
  'comment-missing',
  'comment-open',
  'content-changed',
  'not-approved',
  'not-scheduled',
  'not-to-confirm',
  'not-your-request',
  'not-your-step',
  'other-step',
  'own-work',
  'publisher-must-be-another',
  'time-has-passed',
  'voted-already',
] as const;

export type Refusal = (typeof REFUSALS)[number];
