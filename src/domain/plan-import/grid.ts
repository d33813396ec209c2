import { tidy } from './normal-form';
import type { Place, TableRow } from './blocks';

/** A text and where it stands in the source; several places when lines were put together again. */
export interface Words {
  readonly text: string;
  readonly at: readonly Place[];
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly lines: readonly Words[];
}

/** A table laid out: where each cell lies when merged ones take the room of several. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly GridCell[];
  /** The same by the row they begin in, from left to right. */
  readonly rows: readonly (readonly GridCell[])[];
  /** Those that reach into further rows. */
  readonly tall: readonly GridCell[];
}

/** Lays a table out as browsers do: a cell goes to the first free place of its row. `block` is its place in the source. */
export function gridOf(rows: readonly TableRow[], block: number): Grid {
  const cells: GridCell[] = [];
  const reaches: number[] = [];
  rows.forEach(({ cells: written }, row) => {
    let free = 0;
    written.forEach((cell, index) => {
      free = cell.column ?? free;
      while ((reaches[free] ?? 0) > row) free += 1;
      const rowSpan = Math.max(1, Math.min(cell.rowSpan, rows.length - row));
      const lines = cell.lines.flatMap((text, line) =>
        tidy(text) === '' ? [] : [{ text: tidy(text), at: [`${block}:${row}:${index}:${line}`] }],
      );
      cells.push({ row, column: free, rowSpan, colSpan: cell.colSpan, lines });
      for (let column = free; column < free + cell.colSpan; column += 1) reaches[column] = row + rowSpan;
      free += cell.colSpan;
    });
  });
  return laidOut(cells, reaches.length, rows.length);
}

function laidOut(cells: readonly GridCell[], width: number, height: number): Grid {
  const rows = Array.from({ length: height }, (): GridCell[] => []);
  for (const cell of cells) rows[cell.row]?.push(cell);
  return { width, height, cells, rows, tall: cells.filter(({ rowSpan }) => rowSpan > 1) };
}

/** The cells that begin in a row, from left to right. */
export const cellsOfRow = ({ rows }: Grid, row: number): readonly GridCell[] => rows[row] ?? [];

/** The cell that lies on a place, though it may begin above it or to the left. */
export const cellAt = ({ cells }: Grid, row: number, column: number): GridCell | undefined =>
  cells.find(
    (cell) =>
      row >= cell.row && row < cell.row + cell.rowSpan && column >= cell.column && column < cell.column + cell.colSpan,
  );

/** A cell's lines as one text. */
export const textOf = (cell: Pick<GridCell, 'lines'> | undefined): string =>
  cell?.lines.map(({ text }) => text).join(' ') ?? '';

/** Rows of one table, then those of another, as when a page break has cut it. */
export function below(above: Grid, under: Grid): Grid {
  const moved = under.cells.map((cell) => ({ ...cell, row: cell.row + above.height }));
  return laidOut([...above.cells, ...moved], above.width, above.height + under.height);
}
