import type { Json } from '../json';
import { saidBy } from '../public-message';
import { textOf, type HtmlOf } from '../public-text';
import type { ShownFile, ShownMessage } from '../shown-message';
import type { Attachment, How } from './attachments';
import { instantWords, MAIL_WORDS, mailLanguage } from './mail-words';
import { mailHtml } from './mail-html';
import { mailText } from './mail-text';
import type { PressText } from './press-text';

/** What was approved. */
export interface Approved {
  readonly content: Readonly<Record<string, Json>>;
  readonly shown: Json;
}

export interface Around {
  /** Instant; null when it is out. */
  readonly embargoedUntil: string | null;
  readonly isCorrection: boolean;
  readonly attachments: readonly (Attachment & { readonly how: How })[];
  /** Absolute address of the page where it is read; null where there is none yet. */
  readonly page: string | null;
  readonly htmlOf: HtmlOf;
  /** Absolute address of a file. */
  of(url: string): string;
}

/** A mail as it is sent to everybody; `{{unsubscribe}}` is each recipient's own address, and `{{braces}}` two braces. */
export interface PressMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where answers go: the first press contact with an address. */
  readonly replyTo: string | null;
}

/** The mail to the press that an approved message makes. Every word of the message in it was approved. */
export function pressMail(approved: Approved, around: Around): PressMail {
  const text = pressText(approved, around);
  const { words, headline, isCorrection, embargo } = text;
  const isSaid = headline.toLowerCase().startsWith(words.correction.toLowerCase());
  const marks = [embargo === null ? [] : ['EMBARGO'], isCorrection && !isSaid ? [words.correction] : []].flat();
  return {
    subject: onOneLine([...marks, headline].join(': ')),
    text: mailText(text),
    html: mailHtml(text),
    replyTo: text.contacts.find(({ email }) => email !== null)?.email ?? null,
  };
}

function pressText({ content, shown }: Approved, around: Around): PressText {
  const { embargoedUntil, isCorrection, attachments, page, htmlOf, of } = around;
  const said = saidBy(content, withAddresses(shown as unknown as ShownMessage, of), htmlOf) as unknown as Said;
  const language = mailLanguage(said.language);
  return {
    lang: said.language === 'sv-simple' ? 'sv' : said.language,
    language,
    words: MAIL_WORDS[language],
    embargo: embargoedUntil && MAIL_WORDS[language].embargo(instantWords(embargoedUntil, language)),
    isCorrection,
    senders: said.organisations.flatMap(({ name }) => name ?? []),
    headline: said.headline,
    preamble: said.preamble,
    body: said.body,
    bodyHtml: said.bodyHtml,
    quotes: said.quotes.flatMap(({ text, name, title }) => (text === null ? [] : [{ text, by: [name, title].filter((one) => one !== null).join(', ') }])), // prettier-ignore
    facts: said.facts,
    event: said.event && {
      start: instantWords(said.event.start, language),
      location: textOf(said.event.location ?? null),
    },
    images: said.images.flatMap(({ url, alt, credit }) => (url === null ? [] : [{ url, alt: alt ?? '', credit }])),
    attachments,
    contacts: said.pressContacts,
    page,
  };
}

/** As `saidBy` writes it. */
interface Said {
  readonly language: string;
  readonly headline: string;
  readonly preamble: string | null;
  readonly body: Json;
  readonly bodyHtml: string;
  readonly facts: string | null;
  readonly quotes: readonly {
    readonly text: string | null;
    readonly name: string | null;
    readonly title: string | null;
  }[];
  readonly event: { readonly start: string; readonly location: string | null } | null;
  readonly organisations: ShownMessage['organisations'];
  readonly images: readonly {
    readonly url: string | null;
    readonly alt: string | null;
    readonly credit: string | null;
  }[];
  readonly pressContacts: ShownMessage['pressContacts'];
}

/** Mail is read far from the server: files have their whole address. */
function withAddresses(shown: ShownMessage, of: (url: string) => string): ShownMessage {
  const whole = (file: ShownFile): ShownFile => (file.url === null ? file : { ...file, url: of(file.url) });
  return {
    ...shown,
    body: shown.body.map(whole),
    images: shown.images.map((file) => file && whole(file)),
  };
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
