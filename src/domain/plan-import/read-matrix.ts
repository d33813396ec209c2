import { cellAt, cellsOfRow, textOf, type Grid, type GridCell } from './grid';
import { namesPeople } from './guess-traits';
import type { Notebook } from './notebook';
import type { ReachPreview, ThingKey } from './preview';

const CODE = /^(?:[A-ZÅÄÖ]{1,3}(?:\s*[,/+]\s*[A-ZÅÄÖ]{1,3})*|[xX✓✔●•]|\d)$/u;
const NONE = /^[–—-]$/;
const LEAST_CODES = 4;
const MOSTLY = 0.6;

/** Whether a table is a matrix of audiences and channels: names along two sides, and little but signs between them. */
export function isMatrix(grid: Grid): boolean {
  const inside = insideOf(grid);
  const signs = inside.filter((cell) => CODE.test(textOf(cell)) || NONE.test(textOf(cell)));
  const written = inside.filter(({ lines }) => lines.length > 0);
  return grid.width > 2 && grid.height > 2 && signs.length >= LEAST_CODES && signs.length >= written.length * MOSTLY;
}

/**
 * The cells of a matrix. A dash is a cell that says there is none, and is kept as one without a code; a blank cell says nothing.
 * @param from the place of the first in the list of all reaches
 */
export function readMatrix(grid: Grid, notebook: Notebook, from: number): readonly ReachPreview[] {
  const top = cellsOfRow(grid, 0).filter(({ column, lines }) => column > 0 && lines.length > 0);
  const side = grid.cells.filter(({ column, row, lines }) => column === 0 && row > 0 && lines.length > 0);
  const people = (cells: readonly GridCell[]) =>
    cells.filter((cell) => namesPeople(textOf(cell))).length / Math.max(1, cells.length);
  const isTurned = people(top) > people(side);
  const keyOf = (cell: GridCell, kind: 'audience' | 'channel'): ThingKey =>
    notebook.note(kind, { text: textOf(cell), at: cell.lines.flatMap(({ at }) => at) });
  for (const words of cellAt(grid, 0, 0)?.lines ?? []) notebook.structure(words, 'corner');
  const rows = new Map(side.map((cell) => [cell.row, keyOf(cell, isTurned ? 'channel' : 'audience')]));
  const columns = new Map(top.map((cell) => [cell.column, keyOf(cell, isTurned ? 'audience' : 'channel')]));
  const cells = insideOf(grid).filter(({ lines }) => lines.length > 0);
  return cells
    .flatMap((cell) => reachOf(cell, rows.get(cell.row), columns.get(cell.column), isTurned))
    .map(({ cell, ...reach }, index) => {
      for (const words of cell.lines) notebook.place(words, { kind: 'reach', ref: from + index, field: 'code' });
      return reach;
    });
}

const insideOf = ({ cells }: Grid): readonly GridCell[] => cells.filter(({ row, column }) => row > 0 && column > 0);

function reachOf(cell: GridCell, row: ThingKey | undefined, column: ThingKey | undefined, isTurned: boolean) {
  if (!row || !column) return [];
  const text = textOf(cell);
  const code = NONE.test(text) ? undefined : text;
  const reach = isTurned ? { audience: column, channel: row } : { audience: row, channel: column };
  const said = code === undefined ? {} : code.length <= 8 ? { code } : { condition: code };
  return [{ cell, ...reach, ...said }];
}
