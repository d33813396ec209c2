import { createRequire } from 'node:module';

/**
 * As much of the package `docx` as is used here. Its own types cannot be read where modules are resolved as Node does it:
 * they import each other without endings. What it writes is opened and read in test/unit/plan-export.
 */
interface Library {
  readonly Document: new (options: Options) => Element;
  readonly ExternalHyperlink: new (options: Options) => Element;
  readonly Footer: new (options: Options) => Element;
  readonly Header: new (options: Options) => Element;
  readonly Paragraph: new (options: Options) => Element;
  readonly Table: new (options: Options) => Element;
  readonly TableCell: new (options: Options) => Element;
  readonly TableRow: new (options: Options) => Element;
  readonly TextRun: new (options: Options) => Element;
  readonly Packer: { toBuffer(document: Element): Promise<Buffer> };
  readonly PageNumber: { readonly CURRENT: string; readonly TOTAL_PAGES: string };
}

export type Options = Readonly<Record<string, unknown>>;
/** Something that the library has made: a paragraph, a table, a whole file. */
export type Element = Readonly<{ fileChild?: symbol }>;

export const { Document, ExternalHyperlink, Footer, Header, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun } =
  createRequire(__filename)('docx') as Library; // prettier-ignore
