/**
 * A message as the preflight checks read it: plain data, names in place of relations. A text that nobody has written
 * is ''; a relation or component that is not there is left out.
 */
export interface MessageContent {
  readonly kind: MessageKind;
  readonly headline: string;
  readonly preamble: string;
  /** One part for each block of the field `body`, in order, so that an index leads back to the block. */
  readonly bodyText: readonly BodyPart[];
  readonly quotes: readonly Quote[];
  readonly facts: string;
  /** BCP 47, for example 'sv' or 'sv-simple'. */
  readonly language: string;
  /** The languages of the messages that are translations of this one, or that it is a translation of. */
  readonly otherLanguages: readonly string[];
  readonly organisations: readonly Organisation[];
  readonly unit?: Organisation | undefined;
  readonly sender?: Sender | undefined;
  readonly logo?: Logo | undefined;
  /** Where people are to come. */
  readonly event?: { readonly location: string } | undefined;
  readonly officeTemplate: boolean;
  readonly compiledBy?: 'unit' | 'department' | undefined;
  readonly placement?: 'own-premises' | 'public-premises' | 'digital' | 'post' | 'none' | undefined;
  readonly audiences: readonly Audience[];
  readonly images: readonly Image[];
  readonly attachments: readonly { readonly title: string }[];
  readonly pressContacts: readonly PressContact[];
  readonly identifier: string;
  /** Never published, but kept for good in every snapshot. */
  readonly edNote: string;
}

export type MessageKind =
  | 'press-release'
  | 'press-invitation'
  | 'statement'
  | 'letter-to-editor'
  | 'news'
  | 'intranet-news'
  | 'social-post'
  | 'newsletter'
  | 'email'
  | 'letter'
  | 'invitation'
  | 'notice'
  | 'poster'
  | 'banner'
  | 'leaflet'
  | 'advertisement'
  | 'job-advertisement'
  | 'presentation'
  | 'report'
  | 'document'
  | 'exhibition'
  | 'page';

/** The text of a block without its marks, the items of a list on lines of their own; or an image between the texts. */
export type BodyPart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'image'; readonly alt: string };

export interface Quote {
  readonly text: string;
  readonly office?: QuotedOffice | undefined;
  readonly name: string;
  readonly title: string;
}

export interface QuotedOffice {
  readonly name: string;
  readonly spokesperson: boolean;
  readonly speaksOn?: string | undefined;
  readonly appointedBy?: { readonly name: string; readonly spokesperson: boolean } | undefined;
}

export interface Organisation {
  readonly slug: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** What it is a part of, as far up as is known. */
  readonly partOf?: Organisation | undefined;
}

export type OrganisationKind =
  | 'federation'
  | 'municipality'
  | 'region'
  | 'agency'
  | 'department'
  | 'unit'
  | 'association'
  | 'company'
  | 'other';

export interface Sender {
  readonly organisation?: Organisation | undefined;
  readonly unit: string;
  readonly personName: string;
  readonly personTitle: string;
}

export interface Logo {
  /** The name of the unit’s own mark; '' when only the organisation’s logo is used. */
  readonly ownMark: string;
  /** Where the organisation’s logo stands. */
  readonly placement?: 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right' | 'none' | undefined;
}

export interface Audience {
  readonly name: string;
  readonly role: string;
  readonly scope: 'internal' | 'external';
  readonly readingLevel: ReadingLevel;
  /** BCP 47 tags of the languages it is to be reached in. */
  readonly languages: readonly string[];
}

export type ReadingLevel = 'normal' | 'plain' | 'easy';

export interface Image {
  readonly alt: string;
  readonly decorative: boolean;
  readonly credit: string;
  readonly consent: 'none-needed' | 'given' | 'missing';
  readonly consentNote: string;
}

export interface PressContact {
  readonly name: string;
  readonly publicContact?:
    | { readonly name: string; readonly title: string; readonly phone: string; readonly email: string }
    | undefined;
}
