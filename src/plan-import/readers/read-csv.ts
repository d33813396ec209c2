import { parse } from 'csv-parse/sync';

import type { Block } from '../../domain/plan-import/blocks';
import type { Limits } from './limits';
import { NotReadable } from './not-readable';
import { sheetBlocks } from './sheet-blocks';

const DELIMITERS = [';', '\t', ',', '|'] as const;

/**
 * A table as Excel saves it in Sweden (semicolons) or elsewhere; the character between values is found out, or said by a
 * first line `sep=;`.
 * @throws NotReadable
 */
export function readCsv(text: string, limits: Limits, delimiter = delimiterOf(text)): readonly Block[] {
  const rows = csvRows(text, delimiter);
  const cells = rows.flatMap((row, at) => row.map((value, column) => ({ row: at, column, text: value })));
  return sheetBlocks(cells, limits);
}

/**
 * The values of each row, as text.
 * @param most no more rows are read
 * @throws NotReadable
 */
export function csvRows(text: string, delimiter: string, most?: number): readonly (readonly string[])[] {
  try {
    return parse(text.replace(/^sep=.\r?\n/i, ''), {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      bom: true,
      ...(most !== undefined && { to: most }),
    });
  } catch {
    throw new NotReadable('file-damaged');
  }
}

/** The one that the first lines have most of, outside of quotation marks. */
export function delimiterOf(text: string): string {
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const beginning = text.slice(0, 5000).replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: beginning.split(delimiter).length }));
  return said ?? counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}
