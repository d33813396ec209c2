import { tidy } from '../../domain/plan-import/normal-form';
import type { Block, TableCell } from '../../domain/plan-import/blocks';
import { isFormula } from './formulas';
import type { Limits } from './limits';
import { NotReadable } from './not-readable';

/** A cell of a sheet, counted from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly rowSpan?: number;
  readonly colSpan?: number;
  /** Of bold letters, their size; nothing where it is not bold. */
  readonly bold?: number;
}

const LONGEST_HEADING = 80;

/**
 * What a sheet is made of: rows above the table with one cell each are its title and introduction, and the rest is one
 * table. Rows without a word are left out, and merged cells grow shorter by them.
 * @throws NotReadable when there is more of it than any plan has, or a formula
 */
export function sheetBlocks(cells: readonly SheetCell[], limits: Limits): readonly Block[] {
  const written = cells.filter(({ text }) => text.trim() !== '');
  const rows = [...new Set(written.map(({ row }) => row))].sort((a, b) => a - b);
  if (rows.length > limits.rows) throw new NotReadable('too-many-rows', { rows: rows.length, most: limits.rows });
  const width = written.reduce((most, { column }) => Math.max(most, column + 1), 0);
  if (width > limits.columns) throw new NotReadable('too-many-columns', { columns: width, most: limits.columns });
  const formula = written.find(({ text }) => isFormula(text));
  if (formula) throw new NotReadable('formula', { cell: addressOf(formula) });
  const cellsByRow = new Map<number, SheetCell[]>(rows.map((row) => [row, []]));
  for (const cell of written) cellsByRow.get(cell.row)?.push(cell);
  const byRow = [...cellsByRow.values()];
  const first = byRow.findIndex((row) => row.length > 1);
  const above = (first === -1 ? byRow : byRow.slice(0, first)).flatMap(([cell]) => (cell ? [cell] : []));
  const table = first === -1 ? [] : byRow.slice(first);
  return [...above.map(introductionOf(above)), ...(table.length > 0 ? [tableOf(table, rows)] : [])];
}

/** Where some lines are bold and others not, the bold ones are the headings, the larger above the smaller. */
const introductionOf = (above: readonly SheetCell[]) => {
  const sizes = [...new Set(above.flatMap(({ bold }) => bold ?? []))].sort((a, b) => b - a);
  const isTold = sizes.length > 0 && above.some(({ bold }) => bold === undefined);
  return ({ text, bold }: SheetCell, index: number): Block => {
    const line = tidy(text);
    const isHeading = isTold ? bold !== undefined : line.length <= LONGEST_HEADING && !/[.:;,]$/.test(line);
    if (!isHeading) return { kind: 'paragraph', text: line };
    return { kind: 'heading', level: index === 0 ? 0 : Math.max(1, sizes.indexOf(bold ?? 0)), text: line };
  };
};

const tableOf = (table: readonly (readonly SheetCell[])[], rows: readonly number[]): Block => ({
  kind: 'table',
  rows: table.map((row) => ({ cells: row.map((cell) => cellOf(cell, rows)) })),
});

function cellOf({ row, column, text, rowSpan = 1, colSpan = 1 }: SheetCell, rows: readonly number[]): TableCell {
  return {
    lines: text
      .split(/\r?\n|\r/)
      .map(tidy)
      .filter(Boolean),
    rowSpan: rows.filter((one) => one >= row && one < row + rowSpan).length,
    colSpan,
    column,
  };
}

/** As people name a cell: `C4`. */
function addressOf({ row, column }: SheetCell): string {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
}
