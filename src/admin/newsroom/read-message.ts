import type { ReadDocument } from './attest';

/** A message as its page shows it. Whatever a draft or an old snapshot lacks is empty. */
export interface Message {
  readonly kind: string;
  readonly language: string;
  readonly headline: string;
  readonly preamble: string;
  readonly facts: string;
  readonly body: unknown;
  readonly embargoedUntil: string;
  readonly identifier: string;
  readonly internalNote: string;
  readonly organisations: readonly string[];
  readonly unit: string;
  readonly audiences: readonly string[];
  readonly channels: readonly string[];
  readonly plan: string;
  readonly images: readonly Part[];
  readonly attachments: readonly Part[];
  readonly quotes: readonly Quote[];
  readonly pressContacts: readonly Contact[];
  readonly event: { readonly start: string; readonly end: string; readonly location: string };
  readonly sender: Part;
  readonly advert: Advert;
}

/** Where an advertisement is booked, and what it costs there. */
export interface Advert {
  readonly outlet: string;
  /** Undefined where it is not said. */
  readonly cost: number | undefined;
  readonly currency: string;
}

export type Part = Readonly<Record<string, unknown>>;

export interface Quote {
  readonly text: string;
  /** "Anna Ek, verksamhetschef" */
  readonly by: string;
}

export interface Contact {
  readonly office: string;
  readonly who: string;
  readonly phone: string;
  readonly email: string;
}

/** Contacts are read from what is kept beside the content: they are an office's own, and not the message's. */
export function readMessage({ title, content, shown, names }: ReadDocument): Message {
  const named = (value: unknown): readonly string[] =>
    (Array.isArray(value) ? value : [value]).flatMap((id) => names.documents[String(id)] ?? []);
  const beside = partOf(shown);
  return {
    kind: textOf(content['kind']),
    language: textOf(content['language']).replace(/-simple$/, '') || 'sv',
    headline: textOf(content['headline']) || title,
    preamble: textOf(content['preamble']),
    facts: textOf(content['facts']),
    body: content['body'],
    embargoedUntil: textOf(content['embargoedUntil']),
    identifier: textOf(content['identifier']),
    internalNote: textOf(content['edNote']),
    organisations: orElse(named(content['organisations']), partsOf(beside['organisations']).map(({ name }) => textOf(name))), // prettier-ignore
    unit: named(content['unit'])[0] ?? textOf(partOf(beside['unit'])['name']),
    audiences: orElse(named(content['audiences']), textsOf(beside['audiences'])),
    channels: orElse(
      named(content['channels']),
      partsOf(beside['channels']).map(({ name }) => textOf(name)),
    ),
    plan: named(content['plan'])[0] ?? textOf(partOf(beside['plan'])['title']),
    images: partsOf(content['images']),
    attachments: partsOf(content['attachments']),
    quotes: partsOf(content['quotes']).map(({ text, name, title: post, office }, nth) => {
      const shownOffice = textOf(partsOf(beside['quotes'])[nth]?.['office']);
      const by = [textOf(name), textOf(post) || named(office)[0] || shownOffice].filter(Boolean).join(', ');
      return { text: textOf(text), by };
    }),
    pressContacts: partsOf(beside['pressContacts']).map(({ office, name, title: post, phone, email }) => ({
      office: textOf(office),
      who: [textOf(name), textOf(post)].filter(Boolean).join(', '),
      phone: textOf(phone),
      email: textOf(email),
    })),
    event: {
      start: textOf(partOf(content['event'])['start']),
      end: textOf(partOf(content['event'])['end']),
      location: textOf(partOf(content['event'])['location']),
    },
    sender: partOf(content['sender']),
    advert: {
      outlet: named(partOf(content['advert'])['outlet'])[0] ?? '',
      cost: numberOf(partOf(content['advert'])['cost']),
      currency: textOf(partOf(content['advert'])['currency']) || 'SEK',
    },
  };
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const numberOf = (value: unknown): number | undefined =>
  value === null || value === undefined || value === '' ? undefined : Number(value);

export const partOf = (value: unknown): Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Part) : {};

export const partsOf = (value: unknown): readonly Part[] => (Array.isArray(value) ? value.map(partOf) : []);

export const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(textOf).filter(Boolean) : [];

const orElse = (names: readonly string[], otherwise: readonly string[]): readonly string[] =>
  names.length > 0 ? names : otherwise.filter(Boolean);
