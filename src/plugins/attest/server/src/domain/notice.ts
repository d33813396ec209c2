import type { Json } from './canonical';
import type { Instant, PersonId } from './request';

/** What people are to be told; the outbox entry of kind `notify` carries it. */
export interface Notify {
  readonly to: { readonly groups?: readonly string[]; readonly persons?: readonly PersonId[] };
  /** Who is not told, though in one of the groups. */
  readonly except?: readonly PersonId[];
  readonly kind: string;
  readonly uid: string;
  readonly document: string;
  readonly request?: string;
  /** The document's, as it was then. */
  readonly title: string;
  /** What the text of this kind of notice is filled with. */
  readonly words?: { readonly [key: string]: Json };
  readonly needsAcknowledgement?: boolean;
}

export interface NewNotice {
  /** Of two notices with one key only the first is kept. */
  readonly key: string;
  readonly person: PersonId;
  readonly kind: string;
  readonly uid: string;
  readonly document: string;
  readonly request: string | null;
  readonly title: string;
  readonly words: { readonly [key: string]: Json };
  readonly at: Instant;
  readonly needsAcknowledgement: boolean;
}

export interface Notice extends NewNotice {
  readonly acknowledgedAt: Instant | null;
  readonly seenAt: Instant | null;
}
