import type { AddWorksheetOptions, Worksheet } from 'exceljs';

import type { Cell, Language, PlanDocument, Table } from '../../domain/plan-export/document';
import { CELL, HEAD, linesIn, SIDE } from './xlsx-look';

/** Letters of all columns together, on a page that stands and on one that lies. */
const WIDTHS = { upright: 100, lying: 165 } as const;
const NARROWEST = 9;
const WIDEST = 60;
const LINE = 13.5;
const A4 = 9;
const PAGE: Readonly<Record<Language, string>> = { sv: 'Sida &P av &N', en: 'Page &P of &N' };

/** A table under its headings, which stay in sight and come again on each page. */
export function addTable(sheet: Worksheet, { columns, rows, isWide }: Table): void {
  const room = isWide ? WIDTHS.lying : WIDTHS.upright;
  const all = columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = columns.map(({ weight }) => Math.min(WIDEST, Math.max(NARROWEST, Math.round((room * weight) / all))));
  sheet.columns = widths.map((width) => ({ width }));
  columns.forEach(({ heading }, at) => Object.assign(sheet.getCell(1, at + 1), HEAD, { value: heading }));
  sheet.getRow(1).height = tallest(columns.map(({ heading }, at) => linesIn(heading, widths[at] ?? NARROWEST))) + 3;
  rows.forEach((cells, row) => {
    for (const cell of cells) place(sheet, cell, row + 2);
  });
  heightsOf(rows, widths).forEach((height, row) => (sheet.getRow(row + 2).height = height));
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  sheet.pageSetup.printTitlesRow = '1:1';
}

/** How a sheet is printed: as wide as the paper, with what it is and the number of the page. */
export function paperFor({ title, language }: PlanDocument, isWide: boolean): Partial<AddWorksheetOptions> {
  // What begins with & would be a command.
  const header = `&L${title.replace(/&/g, '&&').slice(0, 200)}`;
  return {
    pageSetup: {
      paperSize: A4,
      orientation: isWide ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    headerFooter: { oddHeader: header, oddFooter: `&R${PAGE[language]}` },
  };
}

function place(sheet: Worksheet, { column, lines, rowSpan, isHeading }: Cell, row: number): void {
  const cell = sheet.getCell(row, column + 1);
  Object.assign(cell, isHeading ? SIDE : CELL, { value: lines.length === 0 ? null : lines.join('\n') });
  if (rowSpan > 1) sheet.mergeCells(row, column + 1, row + rowSpan - 1, column + 1);
}

/** Rows tall enough for what stands in them; of a merged cell the last row takes what is left over. */
function heightsOf(rows: Table['rows'], widths: readonly number[]): readonly number[] {
  const heights = rows.map(() => LINE + 3);
  const letters = ({ column }: Cell) => (widths[column] ?? NARROWEST) * 1.05;
  const placed = rows.flatMap((cells, row) => cells.map((cell) => ({ cell, row })));
  for (const { cell, row } of [...placed].sort((a, b) => a.cell.rowSpan - b.cell.rowSpan)) {
    const needed = tallest([linesIn(cell.lines.join('\n'), letters(cell))]);
    const last = row + cell.rowSpan - 1;
    const there = heights.slice(row, last + 1).reduce((sum, one) => sum + one, 0);
    if (needed > there) heights[last] = (heights[last] ?? 0) + needed - there;
  }
  return heights.map((height) => Math.min(height, TALLEST));
}

/** Of a row, in points: no program takes more. */
const TALLEST = 409;
const tallest = (lines: readonly number[]): number => Math.max(1, ...lines) * LINE + 3;
