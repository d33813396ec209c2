import type { Json } from '../json';
import type { ShownContact } from '../shown-message';
import type { Attachment, How } from './attachments';
import type { MailLanguage, MailWords } from './mail-words';

/** Everything that a press mail says, before it is plain text or HTML. */
export interface PressText {
  /** BCP 47, of the message. */
  readonly lang: string;
  /** Of what surrounds it. */
  readonly language: MailLanguage;
  readonly words: MailWords;
  /** The whole line. */
  readonly embargo: string | null;
  readonly isCorrection: boolean;
  readonly senders: readonly string[];
  readonly headline: string;
  readonly preamble: string | null;
  /** Blocks, and the same as HTML. */
  readonly body: Json;
  readonly bodyHtml: string;
  readonly quotes: readonly { readonly text: string; readonly by: string }[];
  readonly facts: string | null;
  readonly event: { readonly start: string; readonly location: string | null } | null;
  /** Addresses are absolute; `alt` is empty for a decoration. */
  readonly images: readonly { readonly url: string; readonly alt: string; readonly credit: string | null }[];
  readonly attachments: readonly (Attachment & { readonly how: How })[];
  readonly contacts: readonly ShownContact[];
  readonly page: string | null;
}

/** What two braces of the message's own are written as: in a mail they begin a value. */
export const withoutBraces = (text: string): string => text.replaceAll('{{', '{{braces}}');

export const contactLine = ({ name, title, office, phone, email }: ShownContact): string =>
  [name ?? office, title, phone, email].filter((part) => part !== null).join(', ');
