import type { GovernedDocument, Json } from 'strapi-plugin-attest/strapi-server';

import { imagesIn } from '../domain/block-images';
import type { ShownContact, ShownMessage } from '../domain/shown-message';
import { file, maybe, name, named, one, rows, text, type Row } from './read-row';
import { PLAN_POPULATE } from './shown-plan';

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
  'api::plan.plan': PLAN_POPULATE,
};

/** What `shown` reads of a document beside its own fields, as Strapi's `populate`. */
export function shownPopulate(uid: string): Readonly<Record<string, unknown>> {
  return POPULATE[uid] ?? {};
}

/**
 * What is kept of a message's surroundings, as read beside the content. Every field is named: an office's private address,
 * seats, budgets and notes have no place here.
 * @param document read with `shownPopulate`
 * @returns null for any other type
 */
export function shown({ uid, row }: GovernedDocument): Json {
  return uid === 'api::message.message' ? shownMessage(row) : null;
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
