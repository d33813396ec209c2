import { Workbook } from 'exceljs';

import { recognise } from '../../../src/domain/plan-import/recognise';
import { isFormula } from '../../../src/plan-import/readers/formulas';
import type { NotReadableCode } from '../../../src/plan-import/readers/not-readable';
import { readFile, readText, type Read } from '../../../src/plan-import/readers/read-file';
import { refusalWords } from '../../../src/plan-import/readers/refusal-words';
import { archive, wordArchive } from './fixtures/archive';
import { table, word } from './fixtures/word';

const PARAGRAPH = '<w:p><w:r><w:t>Mål</w:t></w:r></w:p>';
const MEGABYTE = 1024 * 1024;

const because = (read: Read) => (read.ok ? undefined : read.because);

async function book(fill: (sheet: ReturnType<Workbook['addWorksheet']>) => void): Promise<Buffer> {
  const workbook = new Workbook();
  fill(workbook.addWorksheet('Plan'));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const rows = (count: number): readonly string[] => [...Array(count).keys()].map((row) => `Aktivitet ${row}`);

describe('A file that cannot be a plan', () => {
  it('is read when nothing is wrong with it: what the tests below change', async () => {
    expect(await readFile(wordArchive(PARAGRAPH), 'plan.docx')).toEqual({
      ok: true,
      source: { blocks: [{ kind: 'paragraph', text: 'Mål' }] },
    });
  });

  it.each<readonly [string, NotReadableCode, string, () => Buffer | Promise<Buffer>]>([
    ['nothing in it', 'file-empty', 'plan.docx', () => Buffer.alloc(0)],
    ['only white space', 'file-empty', 'plan.txt', () => Buffer.from(' \n\t\n')],
    ['50 MB', 'file-too-large', 'plan.docx', () => Buffer.alloc(50 * MEGABYTE)],
    [
      'an archive that says it unpacks to 4 GB',
      'unpacks-too-large',
      'plan.docx',
      () => wordArchive(PARAGRAPH, [{ name: 'word/media/a.png', content: 'x', statedSize: 0xfffffff0 }]),
    ],
    ['40 MB of text', 'unpacks-too-large', 'plan.docx', () => wordArchive(' '.repeat(40 * MEGABYTE))],
    [
      'an archive that unpacks to more than it says',
      'file-damaged',
      'plan.docx',
      () => archive([{ name: 'word/document.xml', content: ' '.repeat(30 * MEGABYTE), statedSize: 1000 }]),
    ],
    [
      'an archive of thousands of files',
      'unpacks-too-large',
      'plan.docx',
      () =>
        wordArchive(
          PARAGRAPH,
          rows(3000).map((name) => ({ name, content: '' })),
        ),
    ],
    [
      'a second table of contents hidden in a comment',
      'file-damaged',
      'plan.docx',
      () => wordArchive(PARAGRAPH, [], 'PK\u0005\u0006'),
    ],
    [
      'macros',
      'has-macros',
      'plan.docm',
      () => wordArchive(PARAGRAPH, [{ name: 'word/vbaProject.bin', content: 'x' }]),
    ],
    [
      'macros under another name',
      'has-macros',
      'plan.docx',
      () => wordArchive(PARAGRAPH, [{ name: 'word/other.bin', content: 'x' }]),
    ],
    [
      'tables in tables in tables, thousands deep',
      'file-damaged',
      'plan.docx',
      () => wordArchive(`${'<w:tbl><w:tr><w:tc>'.repeat(5000)}${PARAGRAPH}${'</w:tc></w:tr></w:tbl>'.repeat(5000)}`),
    ],
    ['XML whose tags do not match', 'file-damaged', 'plan.docx', () => wordArchive('<w:p><w:r><w:t>Mål</w:p>')],
    [
      'text in place of XML',
      'file-damaged',
      'plan.docx',
      () => archive([{ name: 'word/document.xml', content: 'no XML' }]),
    ],
    [
      'entities that grow',
      'file-damaged',
      'plan.docx',
      () => archive([{ name: 'word/document.xml', content: '<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>' }]),
    ],
    ['an archive broken off', 'file-damaged', 'plan.docx', () => wordArchive(PARAGRAPH).subarray(0, 300)],
    [
      'an archive of something else',
      'file-kind-unknown',
      'plan.odt',
      () => archive([{ name: 'content.xml', content: '<a/>' }]),
    ],
    ['an old format, or a password', 'file-old-or-locked', 'plan.doc', () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['PDF', 'file-kind-unknown', 'plan.pdf', () => Buffer.from('%PDF-1.7\n')],
    ['a picture', 'file-kind-unknown', 'plan.csv', () => Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
    [
      '10,000 rows in a workbook',
      'too-many-rows',
      'plan.xlsx',
      () => book((sheet) => sheet.addRows(rows(10_000).map((row) => [row, 'x']))),
    ],
    [
      '10,000 rows in a CSV file',
      'too-many-rows',
      'plan.csv',
      () =>
        Buffer.from(
          rows(10_000)
            .map((row) => `${row};x`)
            .join('\n'),
        ),
    ],
    [
      '10,000 rows in a Word file',
      'too-many-rows',
      'plan.docx',
      () => wordArchive(`<w:tbl>${'<w:tr><w:tc><w:p/></w:tc></w:tr>'.repeat(10_000)}</w:tbl>`),
    ],
    [
      'more text than any plan',
      'too-much-text',
      'plan.txt',
      () =>
        Buffer.from(
          rows(20_001)
            .map((row) => `Vi gör ${row}.`)
            .join('\n\n'),
        ),
    ],
    [
      'a cell over a million columns',
      'too-many-columns',
      'plan.docx',
      () =>
        wordArchive(
          `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr>${PARAGRAPH}</w:tc></w:tr></w:tbl>`,
        ),
    ],
    [
      'a merged area as large as the sheet',
      'file-damaged',
      'plan.xlsx',
      () =>
        archive([
          { name: 'xl/workbook.xml', content: '<workbook/>' },
          {
            name: 'xl/worksheets/sheet1.xml',
            content: '<worksheet><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>',
          },
        ]),
    ],
    [
      'a formula as text in a workbook',
      'formula',
      'plan.xlsx',
      () => book((sheet) => sheet.addRow(['Mål', "=cmd|'/C calc'!A0"])),
    ],
    [
      'a formula that starts a program',
      'formula',
      'plan.xlsx',
      () => book((sheet) => (sheet.getCell('A1').value = { formula: "cmd|'/C calc'!A0", result: 'Mål' })),
    ],
    [
      'a formula in a CSV file',
      'formula',
      'plan.csv',
      () => Buffer.from('Aktivitet;Ansvarig\n=HYPERLINK("http://x";"y");Anna'),
    ],
  ])('is refused when it has %s', async (_, code, name, bytes) => {
    const refusal = because(await readFile(await bytes(), name));
    expect(refusal?.code).toBe(code);
  });

  it('is refused as pasted text too', async () => {
    expect(because(await readText('Aktivitet\tAnsvarig\n=1+1\tAnna'))).toEqual({
      code: 'formula',
      detail: { cell: 'A2' },
    });
  });

  it('says how large it is, how many rows it has and in which cell the formula stands', async () => {
    const large = because(await readFile(Buffer.alloc(50 * MEGABYTE), 'plan.docx'));
    expect(large && refusalWords(large)).toEqual({
      sv: 'Filen är för stor: 50 MB av högst 10 MB. Ta bort bilder ur den, eller klistra in texten.',
      en: 'The file is too large: 50 MB of at most 10 MB. Remove pictures from it, or paste the text.',
    });
    const long = because(await readFile(Buffer.from(rows(2001).join('\n')), 'plan.csv'));
    expect(long && refusalWords(long).en).toMatch(/has 2001 rows of at most 2000/);
    const formula = because(await readFile(Buffer.from('a;b\nc;=1+1'), 'plan.csv'));
    expect(formula && refusalWords(formula).en).toMatch(/Cell B2/);
  });

  it('is looked at before it is unpacked: an archive of 4 GB is refused at once', async () => {
    const bytes = wordArchive(PARAGRAPH, [{ name: 'word/media/a.png', content: 'x', statedSize: 0xfffffff0 }]);
    const before = performance.now();
    await readFile(bytes, 'plan.docx');
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('What only looks dangerous', () => {
  it('is read: a formula as what it came to, dashes, telephone numbers and names with @', async () => {
    const bytes = await book((sheet) => {
      sheet.addRow(['Nr', 'Aktivitet', 'Ansvarig']);
      sheet.addRow([{ formula: 'A1+1', result: 1 }, '- Nyheter', '+46 70 123 45 67']);
      sheet.addRow([new Date(Date.UTC(2024, 2, 15)), { richText: [{ text: 'fet ' }, { text: 'text' }] }, '@kommunen']);
    });
    const read = await readFile(bytes, 'plan.xlsx');
    const cells = read.ok
      ? read.source.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.slice(1) : []))
      : [];
    expect(cells.map((row) => row.cells.map(({ lines }) => lines.join()))).toEqual([
      ['1', '- Nyheter', '+46 70 123 45 67'],
      ['2024-03-15', 'fet text', '@kommunen'],
    ]);
  });

  it('is read in a Word file, which calculates nothing', async () => {
    const read = await readFile(await word([table([[{ lines: ['=1+1'] }, { lines: ['x'] }]])]), 'plan.docx');
    expect(read.ok).toBe(true);
  });

  it.each([
    ['=1+1', true],
    ['\t=1+1', true],
    ["'=1+1", true],
    ['@SUM(A1)', true],
    ['+HYPERLINK("x")', true],
    ["-2+3+cmd|'/C calc'!A0", true],
    ['- Nyheter (webb)', false],
    ['+46 70 123', false],
    ['–', false],
    ['Mål = mening', false],
  ])('formula or not: %s', (text, expected) => {
    expect(isFormula(text)).toBe(expected);
  });
});

describe('The largest table that is read', () => {
  it('is understood, although every name in it is another', async () => {
    const lines = rows(1999).map(
      (name, row) =>
        `${name} för alla\tMål om ${row * 7919} saker\tGrupp${row * 31} med folk\tChef${row}, Bo${row * 3}\tMars 2024`,
    );
    const read = await readText(['Aktivitet\tMål\tMålgrupp\tAnsvarig\tNär', ...lines].join('\n'));
    const before = performance.now();
    expect(read.ok && recognise(read.source).activities).toHaveLength(1999);
    // Two to four seconds; when each name was compared with each, hours.
    expect(performance.now() - before).toBeLessThan(60_000);
  });
});
