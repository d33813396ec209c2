import type { Edition } from 'strapi-plugin-attest/strapi-server';

import { shown } from '../../src/approvals/shown';

export const WEBSITE = { name: 'Webbplatsen', kind: 'website', publicWeb: true };
export const INTRANET = { name: 'Intranätet', kind: 'intranet', publicWeb: false };
export const UMEA = { documentId: 'org1', name: 'Umeåregionen', slug: 'umearegionen' };
export const VASTRA = { documentId: 'org2', name: 'Västra kommunen', slug: 'vastra-kommunen' };

const picture = { id: 7, url: '/uploads/bild.jpg', name: 'bild.jpg', mime: 'image/jpeg', size: 12.5, width: 800, height: 600, hash: 'hemlig-hash' }; // prettier-ignore
const child = [{ type: 'text', text: '' }];

/** A message as Strapi hands it over, with everything in it that the public must never read. */
export const messageRow = (own: object = {}) => ({
  organisations: [{ ...UMEA, about: 'SECRET about' }],
  unit: { name: 'Kansliet', slug: 'kansliet' },
  sender: { organisation: UMEA, unit: 'Kansliet', personName: 'Per Persson', personTitle: 'utvecklingsledare' },
  audiences: [{ name: 'Medborgare', needs: 'SECRET needs' }],
  channels: [WEBSITE, INTRANET],
  subjects: [{ name: 'Välfärd', uri: 'medtop:20000588' }],
  plan: { title: 'SECRET plan title', slug: 'kommunikationsplan', lessons: 'SECRET lessons', budget: [{ amount: 1 }] },
  pressContacts: [
    {
      name: 'Pressjouren',
      routingEmail: 'secret.routing@example.org',
      seats: [{ holder: 'SECRET holder' }],
      publicContact: { id: 3, name: 'Eva Ek', title: 'presschef', phone: '070-123 45 67', email: 'press@example.org' },
    },
  ],
  quotes: [{ text: 'Det går bra.', office: { name: 'Förbundschef', routingEmail: 'secret.routing@example.org' } }],
  images: [{ file: picture }, { file: { ...picture, url: '/uploads/prydnad.jpg' } }],
  attachments: [{ file: { ...picture, url: '/uploads/rapport.pdf', mime: 'application/pdf', size: '93.1', width: null, height: null } }], // prettier-ignore
  body: [
    { type: 'paragraph', children: [{ type: 'text', text: 'Hej.' }] },
    { type: 'image', image: { ...picture, url: '/uploads/i-texten.jpg' }, children: child },
  ],
  corrects: null,
  translationOf: null,
  createdBy: { email: 'secret.author@example.org' },
  ...own,
});

const file = (alternativeText: string | null) => ({ sha256: 'f'.repeat(64), name: 'bild.jpg', alternativeText, caption: null }); // prettier-ignore

export interface Wish {
  readonly id?: string;
  readonly uid?: string;
  readonly documentId?: string;
  readonly content?: Edition['content'];
  /** What of the surrounding row is otherwise. */
  readonly row?: object;
  readonly liveFrom?: string;
}

/** An approved message, as the plugin hands it to the application. */
export function edition({ documentId = 'm1', uid = 'api::message.message', liveFrom = '2026-03-04T05:00:00.000Z', ...wish }: Wish = {}): Edition {
  return {
    id: wish.id ?? `${documentId}-1`,
    uid,
    documentId,
    fingerprint: 'a'.repeat(64) as Edition['fingerprint'],
    content: {
      kind: 'press-release',
      headline: 'Resultatet är här',
      slug: documentId,
      preamble: 'Två rader.',
      body: [
        { children: [{ text: 'Hej.', type: 'text' }], type: 'paragraph' },
        { children: child, image: { ...file('Ett diagram'), caption: 'Så gick det' }, type: 'image' },
      ],
      quotes: [{ text: 'Det går bra.', office: 'o1', name: 'Maria Ask', title: null }],
      facts: null,
      language: 'sv',
      organisations: ['org1'],
      sender: { organisation: 'org1', unit: 'Kansliet', personName: 'Per Persson', personTitle: 'utvecklingsledare' },
      images: [
        { file: file('Från arkivet'), alt: null, decorative: false, credit: 'Foto: Bo', consent: 'given', consentNote: 'SECRET consent' },
        { file: file('Från arkivet'), alt: null, decorative: true, credit: null, consent: 'none-needed', consentNote: null },
      ],
      attachments: [{ file: file(null), title: 'Rapporten' }],
      identifier: 'RU 2026/12',
      edNote: 'SECRET note',
      embargoedUntil: '2026-03-04T05:00:00.000Z',
      compiledBy: 'unit',
      placement: 'digital',
      officeTemplate: true,
      logo: { ownMark: 'SECRET mark', placement: 'top-left' },
      advert: { outlet: 'x', cost: 4711, currency: 'SEK' },
      keyMessages: ['SECRET-key-message'],
      activity: 'SECRET-activity',
      ...wish.content,
    },
    facts: {},
    shown: shown({ uid, documentId, row: messageRow(wish.row) }),
    route: 'approve',
    liveFrom,
  };
} // prettier-ignore

/** The names and marks of everything above that is not public. */
export const PRIVATE =
  /SECRET|secret|hemlig|edNote|embargo|compiledBy|placement|officeTemplate|advert|4711|consent|routingEmail|seats|budget|lessons|keyMessages|activity|fingerprint|sha256|channels|"plan"|"id"/;
