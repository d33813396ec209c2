import { parse } from 'csv-parse/sync';

import { mailboxOf } from '../../../src/domain/contacts/address';
import { compare, countsOf, type Around } from '../../../src/domain/contacts/compare';
import type { ContactValues, KnownContact } from '../../../src/domain/contacts/contact';
import { isLate, isPastReview, tellBy } from '../../../src/domain/contacts/due';
import { contactsCsv, EXPORTED } from '../../../src/domain/contacts/export-table';
import { readContacts } from '../../../src/domain/contacts/read-rows';

const EMPTY: ContactValues = { name: 'Anna', email: 'anna@media.example', title: null, outlets: [], region: null, phone: null, beats: [], language: null, legalBasis: null, source: null, informedAt: null, reviewBy: null, note: null }; // prettier-ignore
const known = (values: Partial<ContactValues> = {}, rest: Partial<KnownContact> = {}): KnownContact => ({
  id: 'one',
  objectionAt: null,
  subscription: 'active',
  ...rest,
  values: { ...EMPTY, ...values },
});

function fates(table: readonly (readonly string[])[], around: Partial<Around> = {}) {
  const read = readContacts(table, { outlets: new Set(['tv, kultur']), today: '2026-06-01' });
  if (!read.ok) throw new Error(`missing: ${read.missing.join()}`);
  return compare(read.rows, { known: [], erased: new Set(), ...around });
}
const HEAD = ['Namn', 'E-post', 'Titel', 'Redaktion', 'Utskick'];
const anna = (title = '', outlets = '', mailings = '') => [
  HEAD,
  ['Anna', 'ANNA@media.example', title, outlets, mailings],
];

it('somebody unknown is new', () => {
  expect(fates(anna('Redaktör'))).toMatchObject([
    { fate: 'new', line: 2, values: { name: 'Anna', title: 'Redaktör' } },
  ]);
});

it('somebody known by the address, however it is written, is changed in what the file says otherwise', () => {
  const [fate] = fates(anna('Chef'), { known: [known({ title: 'Redaktör', phone: '070-12 34 56' })] });
  expect(fate).toMatchObject({ fate: 'changed', id: 'one', fields: ['title'], values: { title: 'Chef' } });
  expect(fate).not.toHaveProperty('values.email');
});

it('an empty cell takes nothing away', () => {
  expect(fates(anna(), { known: [known({ title: 'Redaktör', beats: ['vård'] })] })).toMatchObject([{ fate: 'same' }]);
});

it('an outlet that was left is marked, and those not named stay', () => {
  const outlets = [{ outlet: 'Radio', hasLeft: false }, { outlet: 'TV', hasLeft: false }]; // prettier-ignore
  expect(fates(anna('', 'radio (slutat) | Webb'), { known: [known({ outlets })] })).toMatchObject([
    {
      fields: ['outlets'],
      values: { outlets: [{ outlet: 'Radio', hasLeft: true }, { outlet: 'TV', hasLeft: false }, { outlet: 'Webb', hasLeft: false }] }, // prettier-ignore
    },
  ]);
});

describe('nobody is brought back silently', () => {
  it.each([
    ['objected', { known: [known({}, { objectionAt: '2099-01-01' })] }],
    ['objected', { known: [known({ name: 'Anna' }), known({ name: 'Bo' }, { objectionAt: '2026-01-01' })] }],
    ['erased', { erased: new Set(['anna@media.example']) }],
  ])('who %s', (why, around) => expect(fates(anna('Chef'), around)).toMatchObject([{ fate: 'refused', why }]));

  it('of whom the file itself says no', () => {
    expect(fates(anna('', '', 'unsubscribed'))).toMatchObject([{ fate: 'refused', why: 'says-no' }]);
    expect(fates(anna('', '', 'Avanmäld'), { known: [known()] })).toMatchObject([{ fate: 'refused', why: 'says-no' }]);
    const [fate] = fates(anna('Chef', '', 'unsubscribed'), { known: [known({}, { subscription: 'unsubscribed' })] });
    expect(fate).toMatchObject({ fate: 'changed', fields: ['title'] });
  });

  it.each([
    ['objected', 'anna+press@media.example', { known: [known({}, { objectionAt: '2026-01-01' })] }],
    [
      'objected',
      'anna@media.example',
      { known: [known({ email: 'Anna+a@MEDIA.example' }, { objectionAt: '2026-01-01' })] },
    ],
    ['erased', 'Anna+press@Media.example', { erased: new Set(['anna@media.example']) }],
    ['erased', 'anna@xn--rv-via.example', { erased: new Set(['anna@räv.example'].map(mailboxOf)) }],
  ])('who %s, at another spelling: %s', (why, address, around) => {
    expect(fates([HEAD, ['Anna', address]], around)).toMatchObject([{ fate: 'refused', why }]);
  });

  it('though somebody else who is there already, and shares the mailbox, may be changed', () => {
    const around = { known: [known({ email: 'desk+bo@media.example' })], erased: new Set(['desk@media.example']) };
    expect(fates([HEAD, ['Anna', 'desk+bo@media.example', 'Chef']], around)).toMatchObject([{ fate: 'changed' }]);
  });

  it('who was erased and has been entered again since may be changed', () => {
    const around = { known: [known()], erased: new Set(['anna@media.example']) };
    expect(fates(anna('Chef'), around)).toMatchObject([{ fate: 'changed' }]);
  });
});

it('the second row with an address is refused, and so is an address that several have', () => {
  const twice = fates([HEAD, ['Anna', 'a@b.se'], ['Bo', 'A@B.SE']]);
  expect(twice).toMatchObject([{ fate: 'new' }, { fate: 'refused', why: 'twice', line: 3 }]);
  const desk = [known({ name: 'Bo' }, { id: 'bo' }), known({ name: 'Eva' }, { id: 'eva' })];
  expect(fates(anna(), { known: desk })).toMatchObject([{ fate: 'refused', why: 'several-known' }]);
  expect(fates(anna(), { known: [...desk, known()] })).toMatchObject([{ fate: 'same', id: 'one' }]);
});

it.each([
  ['anna@räv.example', 'anna@xn--rv-via.example'],
  ['ANNA@RÄV.example', 'anna@räv.example'],
])('somebody is found by the address however it is spelled: %s and %s', (email, address) => {
  expect(fates([HEAD, ['Anna', address]], { known: [known({ email })] })).toMatchObject([{ fate: 'same' }]);
});

it('every row is counted once', () => {
  const rows = [HEAD, ['A', 'a@b.se'], ['', 'c@d.se'], ['Anna', 'anna@media.example']];
  expect(countsOf(fates(rows, { known: [known()] }))).toEqual({ new: 1, changed: 0, same: 1, refused: 1 });
});

describe('an export', () => {
  const odd = known({
    name: '=cmd|x!A1',
    title: '\'+Chef; "vikarie"',
    phone: '+46 70 123 45 67',
    outlets: [{ outlet: 'TV, Kultur', hasLeft: true }, { outlet: 'Radio', hasLeft: false }], // prettier-ignore
    beats: ['Vård, omsorg'],
    language: 'sv',
    legalBasis: 'public-task',
    note: "@SUM(1)\nrad två,=1+1;'=2\n-tre",
  });

  it.each(['sv', 'en'] as const)('is read back as the same contacts, in %s', (language) => {
    const csv = contactsCsv([odd], EXPORTED, language);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const table = parse(csv, { delimiter: ';', bom: true }) as string[][];
    expect(fates(table, { known: [odd] })).toMatchObject([{ fate: 'same' }]);
  });

  it.each([',', '\t', '|', '\n'])(
    'has nothing to calculate for a spreadsheet that expects %j between cells',
    (between) => {
      const csv = contactsCsv([odd], EXPORTED, 'sv');
      expect(csv.split(between).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    },
  );

  it('has no cell that a spreadsheet would calculate', () => {
    const table = parse(contactsCsv([odd], EXPORTED, 'sv'), { delimiter: ';', bom: true }) as string[][];
    expect(table[1]?.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(table[1]?.slice(0, 3)).toEqual(["'=cmd|x!A1", 'anna@media.example', '\'\'+Chef; "vikarie"']);
  });
});

it.each([
  ['2026-01-15', '2026-02-15'],
  ['2026-01-31', '2026-02-28'],
  ['2026-12-10', '2027-01-10'],
])('who came in on %s is told by %s', (since, last) => {
  expect(tellBy(since)).toBe(last);
  expect([isLate(since, last), isLate(since, '2099-01-01')]).toEqual([false, true]);
});

it('a review is past the day after', () => {
  expect([isPastReview('2026-03-12', '2026-03-12'), isPastReview('2026-03-11', '2026-03-12'), isPastReview(null, '2026-03-12')]).toEqual([false, true, false]); // prettier-ignore
});
