import { parse } from 'node-html-parser';

import { blocksHtml } from '../../../src/api/newsroom/html/blocks-html';
import { pressMail, type Approved, type Around } from '../../../src/domain/press/press-mail';

const text = (words: string) => ({ type: 'text', text: words });
const SHOWN = {
  organisations: [{ name: 'Enköpings kommun', slug: 'enkoping' }],
  unit: null,
  sender: null,
  audiences: [],
  channels: [],
  subjects: [],
  plan: null,
  pressContacts: [{ office: 'Pressjouren', name: 'Karin Ek', title: 'Kommunikatör', phone: '070-174 06 90', email: 'karin@example.org' }], // prettier-ignore
  quotes: [{ office: null }],
  images: [{ url: '/uploads/bro.jpg', name: 'bro.jpg', mime: 'image/jpeg', size: 100, width: 800, height: 600 }],
  attachments: [],
  body: [{ url: '/uploads/karta.png', name: 'karta.png', mime: 'image/png', size: 1, width: 100, height: 100 }],
  corrects: null,
  translationOf: null,
};
const APPROVED: Approved = {
  content: {
    kind: 'press-release',
    headline: 'Bron <öppnar>\nigen',
    language: 'sv',
    preamble: 'Efter två år & en vinter.',
    body: [
      { type: 'heading', level: 2, children: [text('Trafiken')] },
      { type: 'paragraph', children: [text('Se '), { type: 'link', url: 'https://bro.example', children: [text('kartan')] }, text('. Skriv {{hej}}.')] }, // prettier-ignore
      { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('Bilar')] }, { type: 'list-item', children: [text('Cyklar')] }] }, // prettier-ignore
      { type: 'image', image: { url: '/old.png', name: 'karta.png', alternativeText: 'Karta över bron', caption: null }, children: [text('')] }, // prettier-ignore
    ],
    quotes: [{ text: 'Äntligen.', name: 'Bo Lind', title: 'Ordförande' }],
    images: [{ alt: 'Bron i dimma', decorative: false, credit: 'Eva Foto' }],
    edNote: 'Hemligt till redaktionen',
  },
  shown: SHOWN,
};
const AROUND: Around = {
  embargoedUntil: null,
  isCorrection: false,
  attachments: [
    { title: 'Faktablad', name: 'f.pdf', path: '/uploads/f.pdf', url: 'https://budkavle.example/uploads/f.pdf', size: 1, how: 'link' }, // prettier-ignore
  ],
  page: 'https://budkavle.example/newsroom/messages/bron',
  htmlOf: blocksHtml,
  of: (url) => new URL(url, 'https://budkavle.example/').href,
};

it('says in plain text all that was approved, with whole addresses and descriptions of images', () => {
  const mail = pressMail(APPROVED, AROUND);
  expect(mail.subject).toBe('Bron <öppnar> igen');
  expect(mail.replyTo).toBe('karin@example.org');
  for (const words of [
    'Enköpings kommun',
    'Se kartan (https://bro.example).',
    '- Bilar\n- Cyklar',
    '[Bild: Karta över bron]',
    '”Äntligen.”\n– Bo Lind, Ordförande',
    'Karin Ek, Kommunikatör, 070-174 06 90, karin@example.org',
    'Bild: Bron i dimma (Foto: Eva Foto)\nhttps://budkavle.example/uploads/bro.jpg',
    'Faktablad: https://budkavle.example/uploads/f.pdf',
    'https://budkavle.example/newsroom/messages/bron',
    'Avregistrera dig från våra pressutskick: {{unsubscribe}}',
  ])
    expect(mail.text).toContain(words);
});

it('says the same as HTML: escaped, in its language, every image with what it shows', () => {
  const { html } = pressMail(APPROVED, AROUND);
  const page = parse(html);
  expect(page.querySelector('html')?.getAttribute('lang')).toBe('sv');
  expect(page.querySelector('h1')?.innerHTML).toContain('Bron &lt;öppnar&gt;');
  expect(page.querySelectorAll('img').map((image) => [image.getAttribute('src'), image.getAttribute('alt')])).toEqual([
    ['https://budkavle.example/uploads/karta.png', 'Karta över bron'],
    ['https://budkavle.example/uploads/bro.jpg', 'Bron i dimma'],
  ]);
  expect(page.querySelectorAll('h1')).toHaveLength(1);
  expect(page.querySelectorAll('script')).toHaveLength(0);
});

it('tells nothing that is not for readers, and nothing of them', () => {
  const { text: plain, html } = pressMail(APPROVED, AROUND);
  expect(plain + html).not.toMatch(/Hemligt till redaktionen|width="1"|utm_|open\.gif/);
});

it('keeps two braces of the message apart from what is filled in', () => {
  const { text: plain, html } = pressMail(APPROVED, AROUND);
  for (const said of [plain, html]) {
    expect(said).toContain('Skriv {{braces}}hej}}.');
    expect(said.match(/\{\{unsubscribe\}\}/g)).toHaveLength(1);
  }
});

it('under embargo says so first and last, in the subject, in Swedish time, and leads to no page', () => {
  const { subject, text: plain, html } = pressMail(APPROVED, { ...AROUND, embargoedUntil: '2026-07-01T04:00:00.000Z', page: null }); // prettier-ignore
  const line = 'EMBARGO: får inte offentliggöras före onsdag 1 juli 2026 kl. 06:00 (svensk tid)';
  expect(subject).toBe('EMBARGO: Bron <öppnar> igen');
  expect(plain.startsWith(line)).toBe(true);
  expect(plain.split(line)).toHaveLength(3);
  expect(html.split(line)).toHaveLength(3);
});

it('of a correction says that it is one', () => {
  const { subject, text: plain } = pressMail(APPROVED, { ...AROUND, isCorrection: true });
  expect(subject).toBe('Rättelse: Bron <öppnar> igen');
  expect(plain.startsWith('RÄTTELSE\n')).toBe(true);
  const headline = 'Rättelse: bron öppnar imorgon';
  const said = { ...APPROVED, content: { ...APPROVED.content, headline } };
  expect(pressMail(said, { ...AROUND, isCorrection: true }).subject).toBe(headline);
});

it('speaks English around every language but Swedish and the minority languages, and marks its own words', () => {
  const german = { ...APPROVED, content: { ...APPROVED.content, language: 'de' } };
  const { html } = pressMail(german, AROUND);
  expect(parse(html).querySelector('html')?.getAttribute('lang')).toBe('de');
  expect(html).toContain('<span lang="en">Press contact</span>');
});
