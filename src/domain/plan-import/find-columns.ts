import { cellAt, cellsOfRow, textOf, type Grid, type GridCell, type Words } from './grid';
import { meaningsOf as wordsFor, type ColumnField } from './column-names';
import { normal } from './normal-form';

export interface Column {
  readonly column: number;
  readonly heading: Words;
  readonly field: ColumnField | undefined;
}

export interface Header {
  /** The rows that the headings take, and what stands above them. */
  readonly first: number;
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** What tells columns apart beside their headings. */
export interface Told {
  readonly evidence: Evidence;
  /** Columns that the plan has already. */
  readonly own: readonly { readonly field: ColumnField; readonly heading: string }[];
}

/** How many values of a column are already known as what, 0–1: tells a column of goals from one of key messages. */
export type Evidence = (values: readonly string[], field: ColumnField) => number;

const FARTHEST_DOWN = 15;
const LEAST_RECOGNISED = 2;
const SAID_BY_VALUES = 0.5;
/** Of headings in rows above each other, in letters. */
const LONGEST_TOGETHER = 120;

/** The headings of an action plan, or nothing when the table is no action plan. */
export function findHeader(grid: Grid, { evidence, own }: Told): Header | undefined {
  const meaningsOf = meaningsWith(own);
  const rows = [...Array(Math.min(grid.height, FARTHEST_DOWN)).keys()];
  const scores = rows.map((row) => recognisedIn(grid, row, meaningsOf));
  const best = Math.max(0, ...scores);
  const first = scores.indexOf(best);
  const written = cellsOfRow(grid, first).filter(({ lines }) => lines.length > 0).length;
  if (best < LEAST_RECOGNISED || best < written / 2) return undefined;
  const height = headerHeight(grid, first, meaningsOf);
  const headings = [...Array(grid.width).keys()].map((column) => headingOf(grid, first, height, column));
  const body = { first: first + height, headings, meaningsOf };
  const columns = decided(grid, body, evidence);
  const fields = new Set(columns.flatMap(({ field }) => field ?? []));
  const hasSubject = (['summary', 'channels', 'key-messages', 'description'] as const).some((field) =>
    fields.has(field),
  );
  return hasSubject && fields.size >= LEAST_RECOGNISED ? { first, rows: height, columns } : undefined;
}

/** Whether a row says the headings again, as at the top of each page. */
export function repeatsHeader(grid: Grid, { first, columns }: Header, row: number): boolean {
  const said = cellsOfRow(grid, row).filter(({ lines }) => lines.length > 0);
  const matching = said.filter((cell) => columns.some(({ heading }) => normal(heading.text) === normal(textOf(cell))));
  return row !== first && said.length >= LEAST_RECOGNISED && matching.length === said.length;
}

type Meanings = (heading: string) => readonly ColumnField[];

const meaningsWith =
  (own: Told['own']): Meanings =>
  (heading) => {
    const same = own.find((column) => normal(column.heading) === normal(heading));
    return same ? [same.field] : wordsFor(heading);
  };

const recognisedIn = (grid: Grid, row: number, meaningsOf: Meanings): number =>
  new Set(cellsOfRow(grid, row).flatMap((cell) => meaningsOf(textOf(cell))[0] ?? [])).size;

/** Two rows when a heading lies over several others (`När` over `Start` and `Slut`), or one reaches down beside them. */
function headerHeight(grid: Grid, first: number, meaningsOf: Meanings): number {
  const cells = cellsOfRow(grid, first).filter(({ lines }) => lines.length > 0);
  const tallest = Math.max(1, ...cells.map(({ rowSpan }) => rowSpan));
  const hasGroup = cells.some(
    ({ colSpan, column }) => colSpan > 1 && meaningsOf(textOf(cellAt(grid, first + 1, column))).length > 0,
  );
  return Math.min(3, hasGroup ? Math.max(2, tallest) : tallest);
}

function headingOf(grid: Grid, first: number, height: number, column: number): Words {
  const cells = [...Array(height).keys()].flatMap((down) => cellAt(grid, first + down, column) ?? []);
  const lines = [...new Set(cells)].flatMap((cell) => cell.lines);
  return { text: lines.map(({ text }) => text).join(' '), at: lines.flatMap(({ at }) => at) };
}

/** The rows in which something begins in a column. */
type RowsOf = (column: number) => readonly number[];

/** Gives each column one field: first those whose headings leave no doubt, then by what stands in the column. */
function decided(
  grid: Grid,
  { first, headings, meaningsOf }: { first: number; headings: readonly Words[]; meaningsOf: Meanings },
  evidence: Evidence,
): readonly Column[] {
  const values = (column: number) =>
    grid.cells.filter((cell) => cell.column === column && cell.row >= first && cell.lines.length > 0);
  const rowsOf: RowsOf = (column) => values(column).map(({ row }) => row);
  const texts = (column: number) => values(column).flatMap(({ lines }) => lines.map(({ text }) => text));
  const meanings = headings.map(({ text }) => meaningsOf(lastHeading(text, meaningsOf)));
  const summary = subjectColumn(meanings, rowsOf);
  const taken = new Set(meanings.flatMap((all) => (all.length === 1 ? all : [])));
  return headings.map((heading, column) => {
    const all = (meanings[column] ?? []).filter((field) => field !== 'summary' || column === summary);
    const field =
      column === summary
        ? 'summary'
        : (byValues(all, texts(column), evidence, values(column)) ?? all.find((one) => !taken.has(one)) ?? all[0]);
    if (field && all.length > 1) taken.add(field);
    return { column, heading, field };
  });
}

/** `När Start` means what `När` means. */
const lastHeading = (text: string, meaningsOf: Meanings): string =>
  meaningsOf(text).length > 0 || text.length > LONGEST_TOGETHER ? text : (text.split(' ').at(-1) ?? text);

/**
 * The column that names the activities: the one whose heading says so, if it is filled wherever the leftmost that may is; if
 * not, the leftmost. (`Aktivitet / vad` says more of some of the rows that `Forum` names.)
 */
function subjectColumn(meanings: readonly (readonly ColumnField[])[], rowsOf: RowsOf): number | undefined {
  const able = meanings.flatMap((all, column) => (all.includes('summary') ? [column] : []));
  const leftmost = able[0];
  if (leftmost === undefined) return undefined;
  const starts = rowsOf(leftmost);
  const said = able.filter((column) => meanings[column]?.[0] === 'summary');
  const isFilled = (column: number) =>
    starts.filter((row) => rowsOf(column).includes(row)).length >= starts.length * 0.8;
  return said.find(isFilled) ?? leftmost;
}

function byValues(
  all: readonly ColumnField[],
  values: readonly string[],
  evidence: Evidence,
  cells: readonly GridCell[],
): ColumnField | undefined {
  if (all.length < 2 || values.length === 0) return undefined;
  if (all.includes('progress')) {
    const isAnswer = cells.every((cell) => /^(ja|nej|x|klart?|yes|no|done|✓|✔)$/i.test(textOf(cell)));
    return isAnswer ? 'progress' : 'timing';
  }
  return all.find((field) => evidence(values, field) >= SAID_BY_VALUES);
}
