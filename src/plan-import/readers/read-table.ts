import { megabytes, type Limits } from './limits';
import { NotReadable } from './not-readable';
import { csvRows, delimiterOf } from './read-csv';
import { isArchive, textOf } from './text-of';

/** As much as a table of values may need at most. */
export type TableLimits = Pick<Limits, 'bytes' | 'rows' | 'columns'>;

/**
 * The rows of a CSV file or of the same pasted, every value as the text it is: nothing is calculated.
 * @throws NotReadable
 */
export function readTable(given: Buffer | string, limits: TableLimits): readonly (readonly string[])[] {
  const size = Buffer.byteLength(given);
  if (size > limits.bytes)
    throw new NotReadable('file-too-large', { megabytes: megabytes(size), most: megabytes(limits.bytes) });
  if (typeof given !== 'string' && isArchive(given)) throw new NotReadable('file-kind-unknown');
  const text = typeof given === 'string' ? given : textOf(given);
  if (text.trim() === '') throw new NotReadable('file-empty');
  const rows = csvRows(text.trimEnd(), delimiterOf(headOf(text)), limits.rows + 1);
  if (rows.length > limits.rows) throw new NotReadable('too-many-rows', { rows: rows.length, most: limits.rows });
  const columns = Math.max(...rows.map((row) => row.length));
  if (columns > limits.columns) throw new NotReadable('too-many-columns', { columns, most: limits.columns });
  return rows;
}

/** Names and notes have commas and semicolons of their own: the headings say what stands between values. */
const headOf = (text: string): string => /^(sep=.\r?\n)?[^]*?[^\s,;|][^\r\n]*/i.exec(text)?.[0] ?? text;
