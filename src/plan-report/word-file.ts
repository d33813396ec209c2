import type { Language } from '../access/acting-person';
import type { PlanReportView, ReportBlock, ReportCell } from '../shared/plan-report';
import {
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type Element as Part,
} from '../word-files/docx-library';

const LANGUAGES = { sv: 'sv-SE', en: 'en-GB' } as const;
/** Twentieths of a point, between the margins of an A4 page. */
const TEXT_WIDTH = 9026;
const CELL = { top: 40, bottom: 40, left: 80, right: 80 } as const;
/** Letters. */
const [NARROWEST, WIDEST] = [13, 36] as const;

/**
 * A report as a Word file: the same blocks as on the screen, with headings, repeated table heads and the language set, so that
 * screen readers and Word's own outline find their way.
 */
export function wordFile({ title, blocks }: PlanReportView, language: Language): Promise<Buffer> {
  const document = new Document({
    title: clean(title),
    creator: '',
    lastModifiedBy: '',
    styles: { default: { document: { run: { font: 'Calibri', language: { value: LANGUAGES[language] } } } } },
    sections: [
      {
        footers: { default: footer() },
        children: [
          new Paragraph({ heading: 'Title', children: linesOf({ text: title }) }),
          ...blocks.flatMap((block) => partsOf(block)),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function partsOf(block: ReportBlock): readonly Part[] {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 2 ? 'Heading1' : 'Heading2';
      return [new Paragraph({ heading, children: linesOf(block) })];
    }
    case 'paragraph':
      return [new Paragraph({ spacing: { after: 120 }, children: linesOf(block) })];
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: linesOf(item) }));
    case 'table':
      return [tableOf(block), new Paragraph({ text: '' })];
  }
}

function tableOf({ head, rows }: Extract<ReportBlock, { kind: 'table' }>): Part {
  const widths = columnWidths([head, ...rows.map((row) => row.map(({ text }) => text))]);
  const cell = (children: readonly Part[], column: number) =>
    new TableCell({
      width: { size: widths[column], type: 'dxa' },
      margins: CELL,
      children: [new Paragraph({ children: [...children] })],
    });
  return new Table({
    columnWidths: widths,
    layout: 'fixed',
    rows: [
      new TableRow({
        tableHeader: true,
        children: head.map((text, column) => cell([new TextRun({ text: clean(text), bold: true })], column)),
      }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((one, column) => cell(linesOf(one), column)) }),
      ),
    ],
  });
}

/** Columns as wide as what stands in them takes, within reason. */
function columnWidths(texts: readonly (readonly string[])[]): readonly number[] {
  const columns = (texts[0] ?? []).map((_, column) => Math.max(...texts.map((row) => (row[column] ?? '').length)));
  const shares = columns.map((longest) => Math.min(Math.max(longest, NARROWEST), WIDEST));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share / all) * TEXT_WIDTH));
}

/** What is missing stands in italics: it says so in words too. */
function linesOf({ text, isMissing }: ReportCell): readonly Part[] {
  const lines = clean(text).split('\n');
  return lines.map((line, nth) => new TextRun({ text: line, italics: isMissing === true, ...(nth > 0 && { break: 1 }) })); // prettier-ignore
}

function footer(): Part {
  const children = [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })];
  return new Footer({ children: [new Paragraph({ alignment: 'right', children })] });
}

/** XML has no place for other control characters than these. */
const clean = (text: string): string => text.replace(/(?![\t\n])\p{Cc}/gu, ' ');
