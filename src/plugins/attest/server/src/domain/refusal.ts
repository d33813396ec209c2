/** Everything a person can do wrong. Words and HTTP numbers are chosen once, at the edge. */
export const REFUSALS = [
  'already-closed',
  'already-open',
  'amending-not-allowed',
  'approval-required',
  'body-not-asked',
  'checks-failed',
  'comment-missing',
  'comment-open',
  'content-changed',
  'deputy-is-principal',
  'deputyship-too-short',
  'drafts-not-served',
  'edited-meanwhile',
  'embargo-differs',
  'embargoed',
  'invalid-policy',
  'live',
  'locked',
  'never-published',
  'no-approval-needed',
  'no-policy',
  'no-such-document',
  'no-such-version',
  'nobody-can-decide',
  'not-a-person',
  'not-approved',
  'not-found',
  'not-governed',
  'not-known',
  'not-live',
  'not-proposed',
  'not-scheduled',
  'not-to-confirm',
  'not-your-request',
  'not-your-step',
  'other-step',
  'outdated',
  'own-work',
  'publisher-must-be-another',
  'reason-missing',
  'request-open',
  'right-missing',
  'same-person',
  'several-refused',
  'time-has-passed',
  'unknown-facts',
  'unknown-group',
  'unknown-person',
  'voted-already',
  'writer-appoints',
] as const;

export type Refusal = (typeof REFUSALS)[number];

/** A no on its way to the edge: use cases throw it so that their transaction is undone. */
export class Refused extends Error {
  constructor(
    readonly code: Refusal,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
    this.name = 'Refused';
  }
}
