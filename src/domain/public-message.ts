import type { Json } from './json';
import { bodyOf, instant, partsOf, textOf, wordsIn, yearOf, type HtmlOf, type Part } from './public-text';
import type { ShownFile, ShownMessage } from './shown-message';

/** As much of an edition as the public reads. */
export interface ApprovedMessage {
  readonly documentId: string;
  readonly content: Readonly<Record<string, Json>>;
  readonly shown: Json;
  /** Instant, ISO 8601. */
  readonly liveFrom: string;
}

/** One message as the public reads it: what it is found by, and the finished object without its links to other messages. */
export interface PublicMessage {
  readonly message: string;
  readonly slug: string;
  readonly kind: string;
  readonly headline: string;
  readonly language: string;
  /** The address of its plan. */
  readonly plan: string | null;
  /** The message that it corrects. */
  readonly corrects: string | null;
  /** The message that it and its other translations were made from: itself when it is not a translation. */
  readonly original: string;
  /** When what it invites to begins; null for what invites to nothing. */
  readonly eventStart: string | null;
  readonly firstLiveFrom: string;
  readonly liveFrom: string;
  /** Of the first publication, in Swedish time. */
  readonly year: number;
  readonly terms: readonly Term[];
  readonly json: string;
  /** Everything that is written in it, in small letters: what a search looks through. */
  readonly words: string;
}

export interface Term {
  readonly field: 'organisation' | 'subject';
  readonly value: string;
}

/** Whether what was approved was for anyone on the web: at least one of its channels is. */
export function isForPublic({ shown }: Pick<ApprovedMessage, 'shown'>): boolean {
  const { channels } = (shown ?? {}) as Partial<ShownMessage>;
  return channels?.some(({ publicWeb }) => publicWeb === true) ?? false;
}

/**
 * What the public reads of a message, from what was approved and nothing else.
 * @param htmlOf writes a text in blocks as HTML that is safe on any page
 * @param firstLiveFrom when its first public edition went live: this one's own time when there was none before
 * @returns undefined for what is not for the public: a letter to clients, an item for the intranet
 * @throws Error when it has no address; nothing is then published
 */
export function publicMessage(
  edition: ApprovedMessage,
  firstLiveFrom: string,
  htmlOf: HtmlOf,
): PublicMessage | undefined {
  if (!isForPublic(edition)) return undefined;
  const { documentId, content } = edition;
  const shown = edition.shown as unknown as ShownMessage;
  const slug = textOf(content['slug']);
  if (slug === null) throw new Error(`Message ${documentId} has no address to be public under.`);
  const [publishedAt, updatedAt] = [instant(firstLiveFrom), instant(edition.liveFrom)];
  const said = saidBy(content, shown, htmlOf);
  return {
    message: documentId,
    slug,
    kind: String(content['kind']),
    headline: String(content['headline']),
    language: String(content['language']),
    plan: shown.plan?.slug ?? null,
    corrects: shown.corrects?.documentId ?? null,
    original: shown.translationOf?.documentId ?? documentId,
    eventStart: eventOf(content)?.start ?? null,
    firstLiveFrom: publishedAt,
    liveFrom: updatedAt,
    year: yearOf(publishedAt),
    terms: termsOf(shown),
    json: JSON.stringify({ documentId, slug, ...said, publishedAt, updatedAt }),
    words: wordsIn(said, WRITTEN, READ),
  };
}

/** Every field is named here: what is not named is not public. */
export function saidBy(content: Part, shown: ShownMessage, htmlOf: HtmlOf): Readonly<Record<string, Json>> {
  const body = bodyOf(content['body'], shown.body);
  return {
    kind: String(content['kind']),
    headline: String(content['headline']),
    preamble: textOf(content['preamble']),
    body,
    bodyHtml: htmlOf(body),
    quotes: partsOf(content['quotes']).map(({ text, name, title }, nth) => ({
      text: textOf(text),
      name: textOf(name),
      title: textOf(title),
      office: shown.quotes[nth]?.office ?? null,
    })),
    facts: textOf(content['facts']),
    event: eventOf(content),
    language: String(content['language']),
    organisations: shown.organisations,
    unit: shown.unit,
    sender: senderOf(content, shown),
    audiences: shown.audiences,
    subjects: shown.subjects,
    images: partsOf(content['images']).map((image, nth) => imageOf(image, shown.images[nth])),
    attachments: partsOf(content['attachments']).map(({ title }, nth) => {
      const { url = null, size = null, mime = null } = shown.attachments[nth] ?? {};
      return { url, title: textOf(title), size, mime };
    }),
    pressContacts: shown.pressContacts,
    identifier: textOf(content['identifier']),
  };
}

const WRITTEN = ['headline', 'preamble', 'body', 'quotes', 'facts', 'event', 'identifier'];
/** Of an image in the text, its description counts. */
const READ = ['text', 'name', 'title', 'office', 'children', 'image', 'alternativeText', 'caption', 'location'];

function eventOf(content: Part): { start: string; end: string | null; location: string | null } | null {
  const event = partsOf([content['event'] ?? null])[0];
  const [start, end] = [textOf(event?.['start']), textOf(event?.['end'])];
  if (start === null) return null;
  return { start: instant(start), end: end && instant(end), location: textOf(event?.['location']) };
}

function senderOf(content: Part, shown: ShownMessage): Json {
  const sender = partsOf([content['sender'] ?? null])[0];
  if (!sender) return null;
  const { unit, personName, personTitle } = sender;
  return {
    organisation: shown.sender?.organisation ?? null,
    unit: textOf(unit),
    personName: textOf(personName),
    personTitle: textOf(personTitle),
  };
}

function imageOf({ alt, decorative, credit, file }: Part, shown: ShownFile | null | undefined): Json {
  const { url = null, width = null, height = null } = shown ?? {};
  const isDecorative = decorative === true;
  const described = textOf(alt) ?? textOf(partsOf([file ?? null])[0]?.['alternativeText']);
  return { url, alt: isDecorative ? '' : described, decorative: isDecorative, credit: textOf(credit), width, height };
}

/** A subject is found by its name and by its address in a public vocabulary. */
function termsOf({ organisations, subjects }: ShownMessage): readonly Term[] {
  const values = (field: Term['field'], all: readonly (string | null)[]) =>
    [...new Set(all)].flatMap((value) => (value === null ? [] : [{ field, value }]));
  return [
    ...values(
      'organisation',
      organisations.map(({ slug }) => slug),
    ),
    ...values(
      'subject',
      subjects.flatMap(({ name, uri }) => [name, uri]),
    ),
  ];
}
