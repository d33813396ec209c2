import type { Counts } from '../domain/contacts/compare';
import type { Refusal } from '../plan-import/readers/not-readable';

/** Why a call about contacts does nothing, with what its words need. */
export type ContactRefusal =
  | { readonly code: 'contacts-changed'; readonly counts: Counts }
  | { readonly code: 'headings-missing'; readonly headings: readonly ('name' | 'email')[] }
  | { readonly code: 'may-not-write'; readonly type: 'media-contact' | 'outlet' }
  | { readonly code: 'no-such-contact'; readonly contacts: readonly string[] }
  | { readonly code: 'not-readable'; readonly because: Refusal };

export type ContactRefusalCode = ContactRefusal['code'];

/** Within a transaction it undoes what was written. */
export class ContactsRefused extends Error {
  constructor(readonly refusal: ContactRefusal) {
    super(refusal.code);
    this.name = 'ContactsRefused';
  }
}

export const refuse = (refusal: ContactRefusal): never => {
  throw new ContactsRefused(refusal);
};
