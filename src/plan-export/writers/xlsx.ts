import { Workbook, type Worksheet } from 'exceljs';

import { textOf, type Part, type PlanDocument, type Table } from '../../domain/plan-export/document';
import { storable } from './storable';
import { linesIn, TEXT } from './xlsx-look';
import { addTable, paperFor } from './xlsx-table';

const TEXT_SHEET = 'Plan';
/** Letters in a line, as many as stand on a page. */
const WIDTH = 84;
const LINE = 15;
const SIZES = { title: 18, 1: 14, 2: 12, 3: 11, text: 11 } as const;
/** Of the name of a sheet, in letters. */
const LONGEST_NAME = 31;

/** A plan as a workbook: its text on the first sheet, and each table on one of its own. */
export async function xlsxOf(document: PlanDocument): Promise<Buffer> {
  const plan = storable(document);
  const book = new Workbook();
  Object.assign(book, { title: plan.title, creator: plan.author, lastModifiedBy: plan.author });
  const parts = plan.chapters.flatMap((chapter) => chapter.parts);
  const paper = paperFor(plan, false);
  addText(book.addWorksheet(TEXT_SHEET, paper), plan, parts);
  const taken = new Set([TEXT_SHEET.toLowerCase()]);
  for (const part of parts)
    if (part.kind === 'table') addTable(book.addWorksheet(nameOf(part, taken), paperFor(plan, part.isWide)), part);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A line a row: headings are bold, and what stands in a list has a bullet before it. */
function addText(sheet: Worksheet, { title }: PlanDocument, parts: readonly Part[]): void {
  sheet.columns = [{ width: WIDTH }];
  add(title, SIZES.title, true);
  for (const part of withoutEmptyHeadings(parts)) {
    if (part.kind === 'heading') add(part.text, SIZES[part.level], true);
    if (part.kind === 'paragraph') for (const line of textOf(part.runs).split('\n')) add(line, SIZES.text, false);
    if (part.kind === 'list')
      for (const { runs, level } of part.items)
        add(`${'   '.repeat(level)}• ${textOf(runs).replace(/\s+/g, ' ')}`, SIZES.text, false);
  }

  function add(text: string, size: number, bold: boolean): void {
    if (text.trim() === '') return;
    const row = sheet.addRow([text]);
    const alignment = { wrapText: true, vertical: bold ? 'bottom' : 'top' };
    Object.assign(row.getCell(1), TEXT, { alignment, font: { name: 'Calibri', size, bold } });
    // Programs find the height of a row of text themselves; a heading has room above it.
    if (bold) row.height = linesIn(text, WIDTH) * LINE * (size / SIZES.text) + LINE / 2;
  }
}

/** A heading over nothing but a table, which is on another sheet, is the name of that sheet. */
const withoutEmptyHeadings = (parts: readonly Part[]): readonly Part[] =>
  parts
    .filter(({ kind }) => kind !== 'table')
    .filter((part, at, all) => {
      if (part.kind !== 'heading') return true;
      const next = all[at + 1];
      return next !== undefined && (next.kind !== 'heading' || next.level > part.level);
    });

/** Sheets of a workbook are called differently, whatever the case of their letters, and without these signs. */
function nameOf({ name }: Table, taken: Set<string>): string {
  const plain = name.replace(/[\\/?*[\]:']/g, ' ').slice(0, LONGEST_NAME - 3).trim(); // prettier-ignore
  let free = plain;
  for (let nth = 2; taken.has(free.toLowerCase()); nth += 1) free = `${plain} ${nth}`;
  taken.add(free.toLowerCase());
  return free;
}
