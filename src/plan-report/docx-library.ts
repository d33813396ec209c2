import { createRequire } from 'node:module';

type Options = Readonly<Record<string, unknown>>;
/** Something that the library has made: a paragraph, a table, a whole file. */
export type Part = Readonly<{ fileChild?: symbol }>;
type Made = new (options: Options) => Part;

/**
 * As much of the package `docx` as a report takes. Its own types import each other without endings, which Node's way of
 * resolving modules does not read.
 */
interface Library {
  readonly Document: Made;
  readonly Footer: Made;
  readonly Paragraph: Made;
  readonly Table: Made;
  readonly TableCell: Made;
  readonly TableRow: Made;
  readonly TextRun: Made;
  readonly Packer: { toBuffer(document: Part): Promise<Buffer> };
  readonly PageNumber: { readonly CURRENT: string; readonly TOTAL_PAGES: string };
}

export const { Document, Footer, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun } = createRequire(
  __filename,
)('docx') as Library;
