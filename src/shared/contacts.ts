/** What an import would do. Days are YYYY-MM-DD. */
export interface ContactCounts {
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: number;
}

export interface ContactsPreview {
  readonly counts: ContactCounts;
  readonly rows: readonly ContactRowView[];
  /** Outlets that are not there yet, and would be made. */
  readonly newOutlets: readonly string[];
  /** Headings of the file that say nothing we keep. */
  readonly unread: readonly string[];
  /** What an import names, so that it does what was seen and nothing else. */
  readonly seen: string;
}

export interface ContactRowView {
  /** As a spreadsheet counts. */
  readonly line: number;
  readonly name: string;
  readonly address: string;
  readonly fate: keyof ContactCounts;
  /** Of what is changed: which fields, as it was and as it would be. */
  readonly changes: readonly { readonly field: string; readonly before: string; readonly after: string }[];
  /** A code, of what is refused. */
  readonly why: string | null;
  /** The field that it is refused for. */
  readonly field: string | null;
}

export interface ContactsImported {
  readonly counts: ContactCounts;
  readonly newOutlets: readonly string[];
}

export const CONTACT_VIEWS = ['all', 'not-told', 'past-review'] as const;
export type ContactView = (typeof CONTACT_VIEWS)[number];

export const HOW_TOLD = ['mail', 'letter', 'phone', 'in-person', 'other'] as const;
export type HowTold = (typeof HOW_TOLD)[number];

/** A contact in a list. */
export interface ContactListRow {
  readonly documentId: string;
  readonly name: string;
  readonly email: string | null;
  readonly outlets: readonly string[];
  readonly informedAt: string | null;
  /** Of who has not been told: the last day to do it. */
  readonly tellBy: string | null;
  readonly isLate: boolean;
  readonly reviewBy: string | null;
  readonly isPastReview: boolean;
  readonly subscription: string | null;
  readonly objectionAt: string | null;
  /** How many press lists it is on. */
  readonly lists: number;
}

/** What whoever asks may do. */
export type ContactRight = 'import' | 'tell' | 'erase';

export interface ContactListMeta {
  readonly pagination: { readonly page: number; readonly pageSize: number; readonly total: number; readonly pageCount: number }; // prettier-ignore
  readonly counts: Readonly<Record<ContactView, number>>;
  /** Of those not told: how many for more than a month. */
  readonly late: number;
  readonly may: readonly ContactRight[];
}

export interface ContactErased {
  readonly lists: number;
  readonly deliveries: number;
  readonly notices: number;
}
