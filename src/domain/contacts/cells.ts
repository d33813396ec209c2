/** What a spreadsheet may take for a formula or a command: OWASP, CSV injection; wide forms of the signs too. */
const BEGINS_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A cell that no spreadsheet calculates: it gets an apostrophe before it. `asWritten` takes it away again. */
export const harmless = (text: string): string => (BEGINS_FORMULA.test(text) ? `'${text}` : text);

/** What a cell says, as text: a formula is not calculated, and the apostrophe of an export is taken away. */
export const asWritten = (cell: string): string => (cell.startsWith("'") && BEGINS_FORMULA.test(cell) ? cell.slice(1) : cell); // prettier-ignore

/** One row of CSV as Excel reads it in Sweden. */
export const csvRow = (cells: readonly string[]): string => cells.map((cell) => quoted(harmless(cell))).join(';');

const quoted = (text: string): string => (/[";,\r\n']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
