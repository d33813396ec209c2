import type { Cell } from './document';

/** What an activity says in one column, and whether each value stands in a row of its own. */
export interface Values {
  readonly values: readonly string[];
  readonly isInRows: boolean;
}

/** An activity, column by column. */
export type Block = readonly Values[];

type Placed = Omit<Cell, 'isHeading'> & { readonly row: number };

/**
 * The rows of a table whose activities take as many rows as the longest list in them: what does not fill them is merged
 * downward. Left of the column that names the activities, what consecutive ones share is one cell.
 * @param naming the column that names the activities
 */
export function merged(blocks: readonly Block[], naming: number): readonly (readonly Cell[])[] {
  const heights = blocks.map((block) => Math.max(1, ...block.map(({ values, isInRows }) => (isInRows ? values.length : 1)))); // prettier-ignore
  const firsts = heights.map((_, at) => sum(heights.slice(0, at)));
  const cells = blocks.flatMap((block, at) =>
    block.flatMap((values, column): readonly Placed[] => {
      if (column < naming) return isShared(blocks, at, column) ? [] : [whole(values, column, at)];
      return inRows(values, column, firsts[at] ?? 0, heights[at] ?? 1);
    }),
  );
  return Array.from({ length: sum(heights) }, (_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .sort((a, b) => a.column - b.column)
      .map(({ row: _row, ...cell }) => ({ ...cell, isHeading: false })),
  );

  /** Reaches down over the activities that say the same. */
  function whole({ values }: Values, column: number, at: number): Placed {
    let end = at + 1;
    while (end < blocks.length && isShared(blocks, end, column)) end += 1;
    return { column, row: firsts[at] ?? 0, lines: values, rowSpan: sum(heights.slice(at, end)) };
  }
}

/** Whether a cell, and each left of it, says what the one above it says. */
function isShared(blocks: readonly Block[], at: number, column: number): boolean {
  const said = (block: Block | undefined) => JSON.stringify(block?.slice(0, column + 1).map(({ values }) => values));
  return (blocks[at]?.[column]?.values.length ?? 0) > 0 && at > 0 && said(blocks[at]) === said(blocks[at - 1]);
}

/** A value a row, the last one reaching down to the end; or all of them in one cell. */
function inRows({ values, isInRows }: Values, column: number, first: number, height: number): readonly Placed[] {
  if (!isInRows || values.length < 2) return [{ column, row: first, lines: values, rowSpan: height }];
  const step = Math.floor(height / values.length);
  return values.map((value, at) => ({
    column,
    row: first + at * step,
    lines: [value],
    rowSpan: at === values.length - 1 ? height - at * step : step,
  }));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
