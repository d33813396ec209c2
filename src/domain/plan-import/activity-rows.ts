import { repeatsHeader, type Column, type Header } from './find-columns';
import { cellsOfRow, type Grid, type GridCell, type Words } from './grid';
import { together } from './parts';
import type { ColumnField } from './column-names';

/** One activity as the table has it: the lines of each field, whatever rows and merged cells they stood in. */
export interface ActivityRow {
  readonly lines: ReadonlyMap<ColumnField, readonly Words[]>;
  /** The same for columns that nobody knows what they are for, by their heading. */
  readonly unknown: readonly { readonly heading: string; readonly lines: readonly Words[] }[];
}

/**
 * The rows under the headings, put together to activities: a row without a name of its own goes on with the one above,
 * a merged cell belongs to every activity it lies beside, and headings said again on a new page are none.
 */
export function activityRows(grid: Grid, header: Header): readonly ActivityRow[] {
  const body = [...Array(grid.height).keys()].filter(
    (row) => row >= header.first + header.rows && cellsOfRow(grid, row).length > 0 && !repeatsHeader(grid, header, row),
  );
  const named = namingColumn(header);
  const groups: number[][] = [];
  for (const row of body) {
    const last = groups.at(-1);
    if (last && goesOn(grid, row, last, named)) last.push(row);
    else groups.push([row]);
  }
  return groups
    .map((rows) => rowOf(grid, rows, header.columns))
    .filter(({ lines, unknown }) => lines.size + unknown.length > 0);
}

/** Repeated headings: pieces that say nothing new. */
export const headerRepeats = (grid: Grid, header: Header): readonly Words[] =>
  [...Array(grid.height).keys()]
    .filter((row) => row > header.first && repeatsHeader(grid, header, row))
    .flatMap((row) => cellsOfRow(grid, row).flatMap(({ lines }) => lines));

/** What a row must have to be an activity of its own: the activity's name, or the channel or key message in its place. */
function namingColumn({ columns }: Header): number | undefined {
  const order: readonly ColumnField[] = ['summary', 'channels', 'key-messages', 'description'];
  return order.flatMap((field) => columns.find((column) => column.field === field)?.column ?? [])[0];
}

function goesOn(grid: Grid, row: number, group: readonly number[], named: number | undefined): boolean {
  const own = cellsOfRow(grid, row);
  const name = own.find(({ column, lines }) => column === named && lines.length > 0);
  if (!name) return hasName(grid, group, named) || covers(grid, row, group, named);
  const previous = group
    .flatMap((one) => cellsOfRow(grid, one))
    .findLast(({ column, lines }) => column === named && lines.length > 0);
  return (
    previous !== undefined && isCut(previous, name) && own.every((cell) => cell === name || cell.lines.length === 0)
  );
}

const hasName = (grid: Grid, group: readonly number[], named: number | undefined): boolean =>
  group.some((row) => cellsOfRow(grid, row).some(({ column, lines }) => column === named && lines.length > 0));

/** The name's cell is merged downward over this row. */
const covers = (grid: Grid, row: number, group: readonly number[], named: number | undefined): boolean =>
  grid.tall.some(
    (cell) =>
      cell.column === named && group.includes(cell.row) && row < cell.row + cell.rowSpan && cell.lines.length > 0,
  );

/** A name that a page break has cut: it has not ended, and what stands below begins with a small letter. */
const isCut = (above: GridCell, under: GridCell): boolean =>
  !/[.!?:]$/.test(above.lines.at(-1)?.text ?? '') &&
  /^\p{Ll}/u.test(under.lines[0]?.text ?? '') &&
  /^\p{Lu}/u.test(above.lines[0]?.text ?? '');

function rowOf(grid: Grid, rows: readonly number[], columns: readonly Column[]): ActivityRow {
  const beside = new Set([
    ...grid.tall.filter((cell) => isBeside(cell, rows)),
    ...rows.flatMap((row) => cellsOfRow(grid, row)),
  ]);
  const cells = [...beside].sort((a, b) => a.row - b.row);
  const linesIn = (column: number): readonly Words[] =>
    cells
      .filter((cell) => cell.column <= column && column < cell.column + cell.colSpan)
      .filter((cell) => cell.column === column || !columns.some((other) => other.column === cell.column && other.field))
      .flatMap(({ lines }) => lines);
  const lines = new Map<ColumnField, readonly Words[]>();
  const unknown = columns.flatMap(({ column, heading, field }) => {
    const found = linesIn(column);
    if (found.length === 0) return [];
    if (field) lines.set(field, [...(lines.get(field) ?? []), ...found]);
    return field ? [] : [{ heading: heading.text, lines: found }];
  });
  return { lines, unknown };
}

const isBeside = (cell: GridCell, rows: readonly number[]): boolean =>
  rows.some((row) => row >= cell.row && row < cell.row + cell.rowSpan);

/** Lines that are one sentence broken over lines or rows: the first has not ended and the next begins with a small letter. */
export function sentencesOf(lines: readonly Words[], isKnown: (text: string) => boolean): readonly Words[] {
  return lines.reduce<readonly Words[]>((whole, line) => {
    const last = whole.at(-1);
    const isOne =
      last !== undefined &&
      /^\p{Ll}/u.test(line.text) &&
      /^\p{Lu}/u.test(last.text) &&
      !/[.;:!?,]$/.test(last.text) &&
      !isKnown(last.text) &&
      !isKnown(line.text);
    return isOne ? [...whole.slice(0, -1), together(last, line)] : [...whole, line];
  }, []);
}
