import { blocksHtml } from '../../src/api/newsroom/html/blocks-html';
import { linksOf, type Linked } from '../../src/domain/public-links';
import { publicMessage } from '../../src/domain/public-message';
import { edition, INTRANET, messageRow, PRIVATE, UMEA, VASTRA } from '../support/edition';

const FIRST = '2025-12-31T23:30:00.000Z';

describe('what the public reads of a message', () => {
  const message = publicMessage(edition(), FIRST, blocksHtml);

  it('is what was approved, with its surroundings as they were read then', () => {
    expect(JSON.parse(message?.json ?? '')).toEqual({
      documentId: 'm1',
      slug: 'm1',
      kind: 'press-release',
      headline: 'Resultatet är här',
      preamble: 'Två rader.',
      body: [
        { type: 'paragraph', children: [{ type: 'text', text: 'Hej.' }] },
        {
          type: 'image',
          children: [{ type: 'text', text: '' }],
          image: {
            url: '/uploads/i-texten.jpg',
            name: 'bild.jpg',
            alternativeText: 'Ett diagram',
            caption: 'Så gick det',
            mime: 'image/jpeg',
            width: 800,
            height: 600,
          },
        },
      ],
      bodyHtml:
        '<p>Hej.</p><figure><img src="/uploads/i-texten.jpg" alt="Ett diagram" loading="lazy" width="800" height="600"/><figcaption>Så gick det</figcaption></figure>',
      quotes: [{ text: 'Det går bra.', name: 'Maria Ask', title: null, office: 'Förbundschef' }],
      facts: null,
      event: null,
      language: 'sv',
      organisations: [{ name: 'Umeåregionen', slug: 'umearegionen' }],
      unit: { name: 'Kansliet', slug: 'kansliet' },
      sender: {
        organisation: { name: 'Umeåregionen', slug: 'umearegionen' },
        unit: 'Kansliet',
        personName: 'Per Persson',
        personTitle: 'utvecklingsledare',
      },
      audiences: ['Medborgare'],
      subjects: [{ name: 'Välfärd', uri: 'medtop:20000588' }],
      images: [
        { url: '/uploads/bild.jpg', alt: 'Från arkivet', decorative: false, credit: 'Foto: Bo', width: 800, height: 600 },
        { url: '/uploads/prydnad.jpg', alt: '', decorative: true, credit: null, width: 800, height: 600 },
      ],
      attachments: [{ url: '/uploads/rapport.pdf', title: 'Rapporten', size: 93.1, mime: 'application/pdf' }],
      pressContacts: [
        { office: 'Pressjouren', name: 'Eva Ek', title: 'presschef', phone: '070-123 45 67', email: 'press@example.org' },
      ],
      identifier: 'RU 2026/12',
      publishedAt: FIRST,
      updatedAt: '2026-03-04T05:00:00.000Z',
    });
  }); // prettier-ignore

  it('holds nothing that is kept for colleagues', () => {
    expect(message?.json).not.toMatch(PRIVATE);
    expect(JSON.stringify({ ...edition().content, ...messageRow() })).toMatch(PRIVATE);
  });

  it('is found by its organisations and subjects, and by the year as Sweden counts it', () => {
    const both = publicMessage(edition({ row: { organisations: [UMEA, VASTRA, UMEA] } }), FIRST, blocksHtml);
    expect(both).toMatchObject({ year: 2026, plan: 'kommunikationsplan', original: 'm1', corrects: null });
    expect(both?.terms).toEqual([
      { field: 'organisation', value: 'umearegionen' },
      { field: 'organisation', value: 'vastra-kommunen' },
      { field: 'subject', value: 'Välfärd' },
      { field: 'subject', value: 'medtop:20000588' },
    ]);
  });

  it('survives a message with nothing but a headline', () => {
    const bare = { unit: null, sender: null, plan: null, subjects: [], audiences: [], pressContacts: [], quotes: [], images: [], attachments: [], body: null }; // prettier-ignore
    const content = { body: null, quotes: [], images: [], attachments: [], sender: null, preamble: '' };
    const { json = '' } = publicMessage(edition({ content, row: bare }), FIRST, blocksHtml) ?? {};
    expect(JSON.parse(json)).toMatchObject({
      body: null,
      bodyHtml: '',
      preamble: null,
      sender: null,
      images: [],
      unit: null,
    });
  });

  it.each([
    ['only closed channels', edition({ row: { channels: [INTRANET] } })],
    ['no channel', edition({ row: { channels: [] } })],
    ['a channel that does not say', edition({ row: { channels: [{ name: 'Brev', kind: 'letter' }] } })],
    ['nothing kept of its surroundings', { ...edition(), shown: null }],
  ])('is nothing at all with %s', (_, closed) => expect(publicMessage(closed, FIRST, blocksHtml)).toBeUndefined());

  it('cannot be made without an address', () => {
    expect(() => publicMessage(edition({ content: { slug: null } }), FIRST, blocksHtml)).toThrow(
      'Message m1 has no address',
    );
  });
});

describe('the links between public messages', () => {
  const linked = (message: string, own: Partial<Linked> = {}): Linked => ({ message, slug: `/${message}`, headline: message.toUpperCase(), language: 'sv', corrects: null, original: message, ...own }); // prettier-ignore

  it('are none for a message alone', () => {
    expect(linksOf(linked('a'), [linked('a'), linked('b')])).toEqual({ translations: [], corrects: null, correctedBy: null }); // prettier-ignore
  });

  it('lead from the correction to the corrected and back, to the newest one', () => {
    const [wrong, right, righter] = [linked('a'), linked('b', { corrects: 'a' }), linked('c', { corrects: 'a' })];
    const all = [righter, right, wrong];
    expect(linksOf(right, all)).toMatchObject({ corrects: { slug: '/a', headline: 'A' }, correctedBy: null });
    expect(linksOf(wrong, all)).toMatchObject({ corrects: null, correctedBy: { slug: '/c', headline: 'C' } });
    expect(linksOf(right, [right])).toMatchObject({ corrects: null });
  });

  it('join all translations of one text', () => {
    const [sv, en, fi] = [linked('a'), linked('b', { language: 'en', original: 'a' }), linked('c', { language: 'fi', original: 'a' })]; // prettier-ignore
    const languages = (own: Linked) => (linksOf(own, [sv, en, fi])['translations'] as { language: string }[]).map(({ language }) => language); // prettier-ignore
    expect([sv, en, fi].map(languages)).toEqual([['en', 'fi'], ['sv', 'fi'], ['sv', 'en']]); // prettier-ignore
  });
});
