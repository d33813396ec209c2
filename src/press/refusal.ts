/** Why a mailing is not started, shown or changed: what a person can do something about. */
export type PressRefusal =
  | { readonly code: 'no-such-mailing' | 'message-not-approved' | 'not-for-press' }
  | { readonly code: 'no-such-list'; readonly lists: readonly string[] }
  | { readonly code: 'lists-keep-no-embargo'; readonly lists: readonly string[] }
  | { readonly code: 'nobody-to-send-to' | 'already-sending' | 'mail-is-off' | 'not-sending' | 'not-stopped' }
  | { readonly code: 'recipients-changed'; readonly recipients: number }
  | { readonly code: 'test-not-taken'; readonly answer: string };

export type PressRefusalCode = PressRefusal['code'];

export class PressRefused extends Error {
  constructor(readonly refusal: PressRefusal) {
    super(refusal.code);
    this.name = 'PressRefused';
  }
}

export const refuse = (refusal: PressRefusal): never => {
  throw new PressRefused(refusal);
};
