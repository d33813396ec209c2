import type { Table } from '../../domain/plan-export/document';

/** Of bold letters of 9 points, and beside each of the cell's sides; twentieths of a point. */
const LETTER = 102;
const MARGINS = 200;
/** A word that is longer is broken. */
const LONGEST_WORD = 20;

/**
 * How wide the columns of a table are: each as wide as its longest word, and the rest by their weights.
 * @param width of all together, in twentieths of a point
 */
export function columnWidths({ columns, rows }: Table, width: number): readonly number[] {
  const least = columns.map(({ heading }, at) => {
    const lines = rows.flatMap((cells) => cells.filter(({ column }) => column === at).flatMap(({ lines: own }) => own));
    return longestWord([heading, ...lines]) * LETTER + MARGINS;
  });
  const needed = sum(least);
  if (needed > width) return least.map((one) => Math.floor((one * width) / needed));
  return shared(least, columns.map(({ weight }) => weight), width); // prettier-ignore
}

/** Columns whose word needs more than their weight gives them keep what it needs; the others share what is left. */
function shared(least: readonly number[], weights: readonly number[], width: number): readonly number[] {
  const fixed = new Set<number>();
  for (;;) {
    const left = width - sum(least.filter((_, at) => fixed.has(at)));
    const all = sum(weights.filter((_, at) => !fixed.has(at)));
    const widths = least.map((one, at) => (fixed.has(at) ? one : Math.floor((left * (weights[at] ?? 1)) / all)));
    const narrow = widths.findIndex((one, at) => one < (least[at] ?? 0) && !fixed.has(at));
    if (narrow === -1) return widths;
    fixed.add(narrow);
  }
}

const longestWord = (texts: readonly string[]): number =>
  Math.min(
    LONGEST_WORD,
    Math.max(1, ...texts.flatMap((text) => text.split(/\s+|(?<=[-/])/).map(({ length }) => length))),
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
