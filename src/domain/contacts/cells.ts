/** What a spreadsheet may take for a formula or a command: OWASP, CSV injection; wide forms of the signs too. */
const BEGINS_FORMULA = /^('*[=+\-@\t\r\n＝＋－＠])/;
/** The same where a spreadsheet that expects another character between values would begin a cell. */
const BEGINS_WITHIN = /([,;|\t\r\n])('*[=+\-@＝＋－＠])/g;

/** A cell that no spreadsheet calculates: it gets an apostrophe before it. `asWritten` takes it away again. */
export const harmless = (text: string): string => text.replace(BEGINS_WITHIN, "$1'$2").replace(BEGINS_FORMULA, "'$1");

/** What a cell says, as text: a formula is not calculated, and the apostrophes of an export are taken away. */
export const asWritten = (cell: string): string =>
  cell.replace(BEGINS_FORMULA, without).replace(BEGINS_WITHIN, (_, between: string, rest: string) => between + without(rest)); // prettier-ignore

/** One row of CSV as Excel reads it in Sweden. */
export const csvRow = (cells: readonly string[]): string => cells.map((cell) => quoted(harmless(cell))).join(';');

const without = (formula: string): string => formula.replace(/^'/, '');

const quoted = (text: string): string => (/[";,\r\n']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
