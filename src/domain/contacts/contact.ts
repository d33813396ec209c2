/** Where somebody works, or worked. */
export interface Workplace {
  readonly outlet: string;
  readonly hasLeft: boolean;
}

/** What a file can say of a media contact. Days are YYYY-MM-DD; what is not said is null or empty. */
export interface ContactValues {
  readonly name: string;
  readonly email: string;
  readonly title: string | null;
  readonly outlets: readonly Workplace[];
  readonly region: string | null;
  readonly phone: string | null;
  readonly beats: readonly string[];
  /** Its code: `sv`. */
  readonly language: string | null;
  readonly legalBasis: LegalBasis | null;
  readonly source: string | null;
  readonly informedAt: string | null;
  readonly reviewBy: string | null;
  readonly note: string | null;
}

export const LEGAL_BASES = ['public-task', 'consent'] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

export type ContactField = keyof ContactValues;

/** In the order in which people read them. */
export const CONTACT_FIELDS: readonly ContactField[] = ['name', 'email', 'title', 'outlets', 'region', 'phone', 'beats', 'language', 'legalBasis', 'source', 'informedAt', 'reviewBy', 'note']; // prettier-ignore

/** A contact there is. */
export interface KnownContact {
  readonly id: string;
  readonly values: ContactValues;
  readonly objectionAt: string | null;
  readonly subscription: string | null;
}

/** What names are compared by. */
export const inSmall = (text: string): string => text.trim().toLowerCase();
