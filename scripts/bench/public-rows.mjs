import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

const KINDS = ['press-release', 'news', 'notice', 'newsletter'];
const LANGUAGES = ['sv', 'sv', 'sv', 'sv', 'sv', 'sv', 'sv', 'sv', 'en', 'sv-simple'];
const WORDS = 'kommunen beslut nämnden medborgare arbetet skola omsorg vatten trafik samråd förslag budget möte hälsa'.split(' '); // prettier-ignore
const ORGANISATIONS = 20;
const SUBJECTS = 40;
/** One message an hour, back from here. */
const NEWEST = Date.parse('2026-09-01T10:00:00.000Z');

/**
 * What one message says, the same for every system that is measured: about 3 kB of text in six paragraphs, two subjects
 * and an image.
 * @param {number} number the higher the older
 */
export function messageNumber(number) {
  const at = new Date(NEWEST - number * 3_600_000).toISOString();
  const paragraphs = Array.from({ length: 6 }, (_, nth) => ({
    type: 'paragraph',
    children: [{ type: 'text', text: sentence(number * 7 + nth * 3, 62) }],
  }));
  return {
    documentId: `bench${String(number).padStart(19, '0')}`,
    slug: `meddelande-${number}`,
    headline: `Meddelande ${number}: ${sentence(number, 6)}`,
    kind: String(KINDS[number % KINDS.length]),
    language: String(LANGUAGES[number % LANGUAGES.length]),
    preamble: sentence(number * 5, 30),
    body: paragraphs,
    organisation: number % ORGANISATIONS,
    subjects: [number % SUBJECTS, (number + 7) % SUBJECTS],
    at,
  };
}

/** @typedef {ReturnType<typeof messageNumber>} Message */

export const organisationNumber = (/** @type {number} */ number) => ({ name: `Kommun ${number}`, slug: `kommun-${number}` }); // prettier-ignore
export const subjectNumber = (/** @type {number} */ number) => ({ name: `Ämne ${number}`, uri: `medtop:${20_000_000 + number}` }); // prettier-ignore
export const VOCABULARY = { organisations: ORGANISATIONS, subjects: SUBJECTS };

/**
 * Rows of the read model as publication fills them, from the project's own rule of what is public; one in fifty corrects
 * another, one in ten is a translation.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {{ from: number, to: number }} numbers
 */
export async function addPublicMessages(strapi, { from, to }) {
  const { publicMessage } = require(path.resolve('dist/src/domain/public-message.js'));
  const { blocksHtml } = require(path.resolve('dist/src/api/newsroom/html/blocks-html.js'));
  for (let first = from; first < to; first += 500) {
    const numbers = Array.from({ length: Math.min(500, to - first) }, (_, index) => first + index);
    const shown = numbers.map((number) => publicMessage(...editionOf(messageNumber(number)), blocksHtml));
    await strapi.db.connection.transaction(async (trx) => {
      await trx.batchInsert('public_messages', shown.map(messageRow), 50);
      await trx.batchInsert('public_terms', shown.flatMap(termRows), 100);
    });
  }
}

/**
 * @param {Message} message
 * @returns {[object, string]}
 */
function editionOf({ documentId, slug, headline, kind, language, preamble, body, organisation, subjects, at }) {
  const number = Number(documentId.slice(5));
  const of = organisationNumber(organisation);
  const other = (/** @type {number} */ distance) => ({ documentId: messageNumber(number + distance).documentId });
  const picture = { url: '/uploads/bild.jpg', name: 'bild.jpg', mime: 'image/jpeg', size: 120, width: 800, height: 600 }; // prettier-ignore
  const content = {
    ...{ slug, headline, kind, language, preamble, body, identifier: null, facts: null },
    sender: { unit: 'Kansliet', personName: 'Per Persson', personTitle: 'utvecklingsledare' },
    images: [{ file: { alternativeText: 'En bild' }, alt: null, decorative: false, credit: 'Foto: Bo' }],
  };
  const shown = {
    organisations: [of],
    unit: null,
    sender: { organisation: of },
    audiences: ['Medborgare'],
    channels: [{ name: 'Webbplatsen', kind: 'website', publicWeb: true }],
    subjects: subjects.map(subjectNumber),
    plan: { title: 'Plan', slug: `plan-${number % 50}` },
    pressContacts: [],
    quotes: [],
    images: [picture],
    attachments: [],
    body: [],
    corrects: number % 50 === 1 ? other(1) : null,
    translationOf: number % 10 === 8 ? { ...other(1), language: 'sv' } : null,
  };
  return [{ documentId, content, shown, liveFrom: at }, at];
}

/** @typedef {{ field: string, value: string }} Term */
/** @typedef {{ message: string, firstLiveFrom: string, liveFrom: string, eventStart: string | null, terms: readonly Term[], [column: string]: unknown }} Shown */

/** @param {Shown} shown */
const messageRow = ({ terms: _, firstLiveFrom, liveFrom, eventStart, ...row }) => ({
  document_id: row['message'],
  ...row,
  edition: `${row['message']}-1`,
  stamp: randomUUID(),
  state: 'live',
  first_live_from: firstLiveFrom,
  live_from: liveFrom,
  event_start: eventStart,
});

/** @param {Shown} shown */
const termRows = ({ message, firstLiveFrom, terms }) =>
  terms.map((term) => ({
    document_id: message,
    message,
    first_live_from: firstLiveFrom,
    ...term,
  }));

/**
 * Words in no order, the same at each run.
 * @param {number} start
 * @param {number} length in words
 */
function sentence(start, length) {
  let state = (start * 2_654_435_761 + 1) >>> 0;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return WORDS[(state >>> 16) % WORDS.length];
  }).join(' ');
}
