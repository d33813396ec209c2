import { resolveGroup } from '../../src/approvals/host/adopting-body';
import { bodyPartsOf } from '../../src/approvals/host/blocks';
import { describe as factsOf } from '../../src/approvals/host/describe';
import { MESSAGE, PLAN } from '../../src/approvals/host/governed';
import { markOf } from '../../src/approvals/host/mark';
import { messageContentOf, type MessageRow } from '../../src/approvals/host/message-row';
import { planContentOf, type PlanRow } from '../../src/approvals/host/plan-row';
import { issuesIn } from '../../src/domain/checks';
import { textFields } from '../../src/domain/checks/text-fields';

const leaf = (text: string) => ({ type: 'text', text });
const paragraph = (text: string) => ({ type: 'paragraph', children: [leaf(text)] });

describe('the body of a text', () => {
  it('is one part for each block, without marks', () => {
    const link = { type: 'link', url: 'https://example.org', children: [leaf('länken')] };
    const items = [
      { type: 'list-item', children: [leaf('ett')] },
      { type: 'list', children: [{ type: 'list-item', children: [leaf('två')] }] },
    ];
    const blocks = [
      { type: 'heading', level: 2, children: [leaf('Rubrik')] },
      { type: 'paragraph', children: [leaf('Se '), { ...leaf('här'), bold: true }, leaf(', '), link, leaf('.')] },
      { type: 'list', format: 'unordered', children: items },
      { type: 'image', image: { alternativeText: 'En karta' }, children: [leaf('')] },
      { type: 'image', image: { alternativeText: null }, children: [leaf('')] },
    ];
    expect(bodyPartsOf(blocks)).toEqual([
      { type: 'text', text: 'Rubrik' },
      { type: 'text', text: 'Se här, länken.' },
      { type: 'text', text: 'ett\ntvå' },
      { type: 'image', alt: 'En karta' },
      { type: 'image', alt: '' },
    ]);
  });

  it('may be missing', () => expect(bodyPartsOf(null)).toEqual([]));
});

const town = { slug: 'town', name: 'Staden', kind: 'municipality', partOf: null };
const care = { slug: 'care', name: 'Omsorgen', kind: 'department', partOf: town };
const row: MessageRow = {
  documentId: 'poster',
  kind: 'poster',
  headline: 'Öppet hus',
  body: [paragraph('Välkommen.')],
  language: 'sv',
  placement: 'public-premises',
  organisations: [care],
  unit: { slug: 'home', name: 'Ekgården', kind: 'unit', partOf: care },
  audiences: [{ name: 'Alla', role: 'citizen', scope: 'external', readingLevel: null, languages: [{ tag: 'fi' }] }],
  channels: [{ kind: 'website', publicWeb: true, owners: [town], unit: null }],
  quotes: [{ text: 'Kom!', name: null, office: { name: 'Kommunikatör', spokesperson: null, appointedBy: null } }],
  images: [{ alt: null, decorative: null, consent: null }],
  sender: { organisation: town, unit: 'Ekgården' },
  logo: null,
};

describe('a message', () => {
  it('is read with what it is a part of, and nothing where nothing is stated', () => {
    const content = messageContentOf(row, ['fi']);
    expect(content.unit?.partOf?.partOf).toEqual({ ...town, partOf: undefined });
    expect(content).toMatchObject({
      preamble: '',
      officeTemplate: false,
      otherLanguages: ['fi'],
      audiences: [{ readingLevel: 'normal', languages: ['fi'] }],
      images: [{ alt: '', decorative: false, consent: 'missing' }],
      quotes: [{ text: 'Kom!', name: '', office: { name: 'Kommunikatör', spokesperson: false } }],
    });
    expect(content.logo).toBeUndefined();
  });

  it('is routed by its codes', () =>
    expect(factsOf({ uid: MESSAGE, documentId: 'poster', row: { ...row } })).toMatchObject({
      document: ['message'],
      organisation: ['care'],
      unit: ['home'],
      scope: ['external'],
      'channel-owner': ['organisation'],
      placement: ['public-premises'],
      'compiled-by': [],
      exposure: ['public-web'],
    }));

  it('of which nothing is written yet is looked at without falling over', () => {
    const bare: MessageRow = { documentId: 'bare', kind: 'news', headline: null, sender: null, unit: null };
    expect(issuesIn(messageContentOf(bare, [])).map(({ code }) => code)).toContain('sender-organisation-missing');
    expect(textFields(messageContentOf(bare, []))).toEqual([]);
  });
});

const plan: PlanRow = {
  documentId: 'plan',
  title: 'Plan',
  kind: 'plan',
  organisations: [{ slug: 'care' }],
  sections: [
    { kind: 'purpose', heading: 'Syfte', body: [paragraph('Att berätta.')] },
    { kind: 'strategy', heading: 'Strategi', body: [paragraph(' ')] },
  ],
  requires: [{ part: 'purpose' }, { part: 'strategy' }, { part: 'goals' }],
  checklist: [{ question: 'Finns tid?', answer: 'yes', note: 'Ja' }],
  review: { text: 'Varje år' },
};

describe('a plan', () => {
  it('says which of its parts it lacks, a heading without text being none', () =>
    expect(factsOf({ uid: PLAN, documentId: 'plan', row: { ...plan } })).toEqual({
      document: ['plan'],
      kind: ['plan'],
      organisation: ['care'],
      'missing-part': ['strategy'],
    }));

  it('is read with all that people have written in it', () => {
    const { texts, parts } = planContentOf(plan, ['goals']);
    expect(parts).toEqual(['purpose', 'follow-up', 'goals']);
    expect(texts.map(({ field }) => field)).toEqual([
      'title',
      'sections.0.heading',
      'sections.0.body.0',
      'sections.1.heading',
      'review.text',
      'checklist.0.question',
      'checklist.0.note',
    ]);
  });
});

it('what is neither message nor plan has no description', () =>
  expect(() => factsOf({ uid: 'api::goal.goal', documentId: 'a', row: {} })).toThrow(/api::goal.goal/));

describe('the body that adopts a plan', () => {
  const adopted = (body: string | null, date: string | null) => ({ body: body ? { documentId: body } : null, date });
  const of = (...adoption: readonly object[]) =>
    resolveGroup('adopting-body', { uid: PLAN, documentId: 'plan', row: { adoption } });

  it.each([
    ['the latest by date', [adopted('old', '2019-01-01'), adopted('new', '2024-10-21'), adopted('older', '2010-01-01')], ['new']], // prettier-ignore
    ['the one that waits for its date', [adopted('next', null), adopted('new', '2024-10-21')], ['next']],
    ['nobody when none is named', [], []],
    ['nobody when the latest names none', [adopted('old', '2019-01-01'), adopted(null, '2024-10-21')], []],
  ] as const)('is %s', (_, adoptions, groups) => expect(of(...adoptions)).toEqual(groups));

  it('is nobody for a message, and every other name stands for itself', () => {
    const message = { uid: MESSAGE, documentId: 'm', row: {} };
    expect(resolveGroup('adopting-body', message)).toEqual([]);
    expect(resolveGroup('board', message)).toEqual(['board']);
  });
});

describe('the mark of a number', () => {
  const mark = markOf('document', '19121212-1212', 'secret');
  it('is the same however the number is written', () => {
    expect(mark).toMatch(/^[0-9a-f]{64}$/);
    expect(markOf('document', '121212+1212', 'secret')).toBe(mark);
    expect(markOf('document', '191212121212', 'secret')).toBe(mark);
  });
  it.each([
    ['another number', markOf('document', '850709-9805', 'secret')],
    ['another document', markOf('other', '19121212-1212', 'secret')],
    ['another installation', markOf('document', '19121212-1212', 'other')],
  ])('is another for %s', (_, other) => expect(other).not.toBe(mark));
});
