import type { GovernedDocument, Json } from 'strapi-plugin-attest/strapi-server';

import { imagesIn } from '../domain/block-images';
import type { Named, ShownContact, ShownFile, ShownMessage } from '../domain/shown-message';

type Row = Readonly<Record<string, unknown>>;

const POPULATE: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'api::message.message': {
    organisations: true,
    unit: true,
    sender: { populate: { organisation: true } },
    audiences: true,
    channels: true,
    subjects: true,
    plan: true,
    pressContacts: { populate: { publicContact: true } },
    quotes: { populate: { office: true } },
    images: { populate: { file: true } },
    attachments: { populate: { file: true } },
    corrects: true,
    translationOf: true,
  },
  'api::plan.plan': { organisations: true, responsible: true },
};

/** What `shown` reads of a document beside its own fields, as Strapi's `populate`. */
export function shownPopulate(uid: string): Readonly<Record<string, unknown>> {
  return POPULATE[uid] ?? {};
}

/**
 * What is kept of the surroundings, as read beside the content. Every field is named: an office's private address,
 * seats, budgets and notes have no place here.
 * @param document read with `shownPopulate`
 */
export function shown({ uid, row }: GovernedDocument): Json {
  if (uid === 'api::message.message') return shownMessage(row);
  if (uid === 'api::plan.plan') {
    return { organisations: rows(row['organisations']).map(named), responsible: rows(row['responsible']).map(name) };
  }
  return null;
}

function shownMessage(row: Row): ShownMessage {
  const sender = one(row['sender']);
  const translationOf = one(row['translationOf']);
  return {
    organisations: rows(row['organisations']).map(named),
    unit: maybe(row['unit'], named),
    sender: sender && { organisation: maybe(sender['organisation'], named) },
    audiences: rows(row['audiences']).flatMap((audience) => name(audience) ?? []),
    channels: rows(row['channels']).map((channel) => ({
      name: name(channel),
      kind: text(channel['kind']),
      publicWeb: channel['publicWeb'] === true,
    })),
    subjects: rows(row['subjects']).map((subject) => ({ name: name(subject), uri: text(subject['uri']) })),
    plan: maybe(row['plan'], ({ title, slug }) => ({ title: text(title), slug: text(slug) })),
    pressContacts: rows(row['pressContacts']).map(contact),
    quotes: rows(row['quotes']).map((quote) => ({ office: maybe(quote['office'], name) })),
    images: rows(row['images']).map((image) => maybe(image['file'], file)),
    attachments: rows(row['attachments']).map((attachment) => maybe(attachment['file'], file)),
    body: imagesIn(row['body']).map(file),
    corrects: maybe(row['corrects'], ({ documentId }) => ({ documentId: String(documentId) })),
    translationOf: translationOf && {
      documentId: String(translationOf['documentId']),
      language: text(translationOf['language']),
    },
  };
}

function contact(office: Row): ShownContact {
  const given = one(office['publicContact']) ?? {};
  return {
    office: name(office),
    name: name(given),
    title: text(given['title']),
    phone: text(given['phone']),
    email: text(given['email']),
  };
}

const named = (row: Row): Named => ({ name: name(row), slug: text(row['slug']) });
const name = (row: Row): string | null => text(row['name']);

const file = (row: Row): ShownFile => ({
  url: text(row['url']),
  name: name(row),
  mime: text(row['mime']),
  size: number(row['size']),
  width: number(row['width']),
  height: number(row['height']),
});

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** PostgreSQL hands decimals over as text. */
function number(value: unknown): number | null {
  const read = typeof value === 'string' ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : null;
}

const rows = (value: unknown): readonly Row[] => (Array.isArray(value) ? value : []);
const one = (value: unknown): Row | null => (typeof value === 'object' && value !== null ? (value as Row) : null);

function maybe<Read>(value: unknown, read: (row: Row) => Read): Read | null {
  const row = one(value);
  return row && read(row);
}
