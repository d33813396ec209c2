import { readFileSync } from 'node:fs';

import { isAddress } from '../../../src/domain/contacts/address';
import { readContacts, type ReadRow } from '../../../src/domain/contacts/read-rows';
import { CONTACT_LANGUAGES } from '../../../src/domain/contacts/read-values';
import { NotReadable } from '../../../src/plan-import/readers/not-readable';
import { readTable } from '../../../src/plan-import/readers/read-table';

const DESK = { outlets: new Set(['norrbygdens dagblad', 'aftonbladet, kultur']), today: '2026-06-01' };

function rowsOf(...table: readonly (readonly string[])[]): readonly ReadRow[] {
  const answer = readContacts(table, DESK);
  if (!answer.ok) throw new Error(`missing: ${answer.missing.join()}`);
  return answer.rows;
}
const readOf = (heading: string, cell: string) => rowsOf(['Namn', 'E-post', heading], ['Anna Å', 'anna@media.example', cell])[0]?.read; // prettier-ignore
const said = (heading: string, cell: string) => (readOf(heading, cell) as { said: object }).said;

describe('headings', () => {
  it.each([
    [['Namn', 'E-post', 'Redaktion']],
    [['Outlet', 'E-MAIL:', ' name ']],
    [['e post *', 'Redaktioner', 'Journalist']],
  ])('are found in any order, in Swedish and English: %s', (head) => {
    const cells: Readonly<Record<string, string>> = {
      N: 'Anna',
      n: 'Anna',
      J: 'Anna',
      E: 'a@b.se',
      e: 'a@b.se',
      R: 'Radio',
      O: 'Radio',
    };
    const [row] = rowsOf(
      head,
      head.map((name) => cells[name.trim().charAt(0)] ?? ''),
    );
    expect(row).toMatchObject({ name: 'Anna', address: 'a@b.se', read: { said: { outlets: [{ outlet: 'Radio' }] } } });
  });

  it('may stand below empty lines, and lines are counted as a spreadsheet counts', () => {
    expect(rowsOf([''], ['Namn', 'E-post'], ['', ' '], ['Anna', 'a@b.se'])).toMatchObject([{ line: 4, name: 'Anna' }]);
  });

  it('that are missing are named, and those that say nothing we keep are told', () => {
    expect(readContacts([['Telefon']], DESK)).toEqual({ ok: false, missing: ['name', 'email'] });
    expect(readContacts([['Namn', 'E-post', 'Skostorlek']], DESK)).toMatchObject({
      ok: true,
      unread: ['Skostorlek'],
    });
  });

  it('may divide a name', () => {
    expect(rowsOf(['Efternamn', 'Förnamn', 'E-post'], ['Ö', 'Anna', 'a@b.se'])[0]?.name).toBe('Anna Ö');
  });
});

describe('outlets', () => {
  it.each([
    ['Radio | TV', ['Radio', 'TV']],
    ['Radio; TV\nWebb', ['Radio', 'TV', 'Webb']],
    ['Radio, TV', ['Radio', 'TV']],
    ['Aftonbladet, Kultur | TV', ['Aftonbladet, Kultur', 'TV']],
    ['Radio, radio', ['Radio']],
  ])('of a cell: %s', (cell, names) => {
    expect(said('Redaktion', cell)).toMatchObject({ outlets: names.map((outlet) => ({ outlet, hasLeft: false })) });
  });

  it.each(['(slutat)', '(arbetar inte längre här)', '(No longer works here)', '[left]', '(jobbar inte kvar)'])(
    'that were left are marked each for itself: %s',
    (mark) => {
      const outlets = [{ outlet: 'Radio', hasLeft: true }, { outlet: 'TV', hasLeft: false }]; // prettier-ignore
      expect(said('Redaktion', `Radio ${mark} | TV`)).toMatchObject({ outlets });
    },
  );

  it('may stand in a column of their own when they were left', () => {
    const [row] = rowsOf(['Namn', 'E-post', 'Redaktion', 'Slutat på'], ['A', 'a@b.se', 'TV', 'Radio, TV']);
    expect(row?.read).toMatchObject({ said: { outlets: [{ outlet: 'TV', hasLeft: true }, { outlet: 'Radio', hasLeft: true }] } }); // prettier-ignore
  });
});

describe('a row', () => {
  it.each([
    ['no-name', ['', 'a@b.se']],
    ['no-address', ['Anna', '']],
    ['bad-address', ['Anna', 'anna@']],
    ['bad-address', ['Anna', 'a@b.se, c@d.se']],
    ['bad-address', ['Anna', 'a@b.se\r\nBcc: c@d.se']],
    ['bad-name', ['Anna;a@b.se\nBo', 'b@b.se']],
  ])('is refused: %s', (why, cells) => {
    expect(rowsOf(['Namn', 'E-post'], cells)).toMatchObject([{ read: { why } }]);
  });

  it.each([
    ['bad-phone', 'Telefon', 'växeln'],
    ['bad-day', 'Informerad den', '12/3 2026'],
    ['bad-day', 'Informerad den', '2026-02-30'],
    ['future-day', 'Informerad den', '2026-06-02'],
    ['unknown-language', 'Språk', 'klingonska'],
    ['unknown-basis', 'Rättslig grund', 'avtal'],
    ['too-long', 'Titel', 'x'.repeat(256)],
    ['too-many', 'Redaktion', Array.from({ length: 31 }, (_, nth) => `Tidning ${nth}`).join('|')],
    ['too-many', 'Bevakar', Array.from({ length: 31 }, (_, nth) => `ämne ${nth}`).join(',')],
  ])('is refused for a value that cannot be kept: %s', (why, heading, cell) => {
    expect(readOf(heading, cell)).toMatchObject({ why, field: expect.any(String) });
  });

  it.each([
    ['Telefon', '070.123 45 67', { phone: '070 123 45 67' }],
    ['Språk', 'Engelska', { language: 'en' }],
    ['Rättslig grund', 'Samtycke', { legalBasis: 'consent' }],
    ['Informerad den', '2026-03-12 00:00', { informedAt: '2026-03-12' }],
    ['Informerad den', '2026-06-01', { informedAt: '2026-06-01' }],
    ['Ses över senast', '2027-06-01', { reviewBy: '2027-06-01' }],
    ['Bevakar', 'Vård, skola; vård', { beats: ['vård', 'skola'] }],
    ['Anteckning', '=HYPERLINK("http://x")', { note: '=HYPERLINK("http://x")' }],
    ['Titel', "'+Redaktör\0", { title: '+Redaktör' }],
    ['Titel', '\u202erotkader\u202c \u200bchef', { title: 'rotkader chef' }],
    ['Redaktion', 'Norrbygdens A\u030Angdagblad', { outlets: [{ outlet: 'Norrbygdens Ångdagblad' }] }],
    ['Redaktion', `a${' '.repeat(1_000_000)}b`, { outlets: [{ outlet: 'a b' }] }],
  ])('keeps %s %s as it is meant, formulas as the text they are', (heading, cell, values) => {
    expect(said(heading, cell)).toMatchObject(values);
  });

  it.each([
    ['Invände den', '2026-01-01', true],
    ['Utskick', 'unsubscribed', true],
    ['Utskick', 'active', false],
  ])('tells whether it says no: %s %s', (heading, cell, saysNo) => {
    expect(readOf(heading, cell)).toMatchObject({ saysNo });
  });

  it.each([
    ['Anna@räv.example', 'Anna@xn--rv-via.example'],
    ['anna@\u200bmedia.example ', 'anna@media.example'],
    ['anna@ｍedia.example', 'anna@media.example'],
  ])('writes the address %s as mail servers do', (cell, address) => {
    expect(rowsOf(['Namn', 'E-post'], ['Anna', cell])).toMatchObject([{ address, read: { said: { email: address } } }]);
  });

  it('takes the address out of what mail programs write', () => {
    expect(rowsOf(['Namn', 'E-post'], ['Anna', 'Anna Å <Anna@Media.example>'])[0]?.address).toBe('Anna@Media.example');
  });
});

it.each(['a@b.se', "o'neill+press@x-y.example.com", 'A.B@b.se'])('%s is an address', (text) => expect(isAddress(text)).toBe(true)); // prettier-ignore
it.each(['a', '@b.se', 'a@b', 'a@@b.se', 'a b@c.se', '.a@b.se', 'a@b..se', 'a@-b.se', 'å@b.se', 'a@1.2', `${'a'.repeat(65)}@b.se`])('%s is none', (text) => expect(isAddress(text)).toBe(false)); // prettier-ignore

it('knows the languages that a contact can have', () => {
  const file = 'src/api/media-contact/content-types/media-contact/schema.json';
  expect(CONTACT_LANGUAGES).toEqual(JSON.parse(readFileSync(file, 'utf8')).attributes.language.enum);
});

describe('a file of too much', () => {
  const limits = { bytes: 3_000_000, rows: 3, columns: 5 };
  const thrown = (text: string): unknown => {
    try {
      return readTable(text, limits);
    } catch (error) {
      return error;
    }
  };

  it('is not read further than to know that it is', () => {
    expect(thrown(`a;b\n${'\n'.repeat(100_000)}c`)).toMatchObject({
      code: 'too-many-rows',
      detail: { rows: 4, most: 3 },
    });
    expect(thrown(`a;b${';'.repeat(1000)}`)).toBeInstanceOf(NotReadable);
  });

  it('may end in empty lines', () => expect(readTable(`a;b\nc;d${'\n'.repeat(100_000)}`, limits)).toHaveLength(2));

  it('has a quotation mark that nothing closes', () => {
    expect(thrown('a;b\n"c;d\ne;f')).toMatchObject({ code: 'file-damaged' });
  });
});
