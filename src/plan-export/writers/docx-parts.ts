import { safeLink } from '../../api/newsroom/html/safe-link';
import type { Item, Part, Run } from '../../domain/plan-export/document';
import { ExternalHyperlink, Paragraph, TextRun, type Element } from '../../word-files/docx-library';
import { BULLETS, CELL, EMPHASIS, NUMBERS } from './docx-look';
import { docxTable } from './docx-table';

const LEVELS = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;

/** @param width of the text on the page, in twentieths of a point */
export const docxParts = (parts: readonly Part[], width: number): readonly Element[] =>
  parts.flatMap((part, nth) => partOf(part, width, nth));

function partOf(part: Part, width: number, nth: number): readonly Element[] {
  switch (part.kind) {
    case 'heading':
      return [new Paragraph({ text: part.text, heading: LEVELS[part.level] })];
    case 'paragraph':
      return [new Paragraph({ children: runsOf(part.runs) })];
    case 'list':
      return part.items.map((item) => itemOf(item, nth));
    case 'table':
      // Two tables without a line between them would be one.
      return [docxTable(part, width), new Paragraph({ text: '', style: CELL })];
  }
}

const itemOf = ({ runs, level, isOrdered }: Item, instance: number): Element =>
  new Paragraph({
    style: 'ListParagraph',
    numbering: { reference: isOrdered ? NUMBERS : BULLETS, level: Math.min(level, 4), instance },
    children: runsOf(runs),
  });

const runsOf = (runs: readonly Run[]): readonly Element[] =>
  runs.flatMap((run): readonly Element[] => {
    const link = linkOf(run);
    const texts = textsOf(run, link !== undefined);
    return link === undefined ? texts : [new ExternalHyperlink({ link, children: texts })];
  });

/** An address on this server means nothing in a file that lies elsewhere. */
function linkOf({ href }: Run): string | undefined {
  const link = safeLink(href);
  return link?.startsWith('/') ? undefined : link;
}

/** One for each line: a broken line is broken in Word too. */
const textsOf = ({ text, isBold, isItalic, isUnderlined, isStruck }: Run, isLink: boolean): readonly Element[] =>
  text.split('\n').map((line, at) => {
    const style = isLink ? 'Hyperlink' : isBold ? EMPHASIS : undefined;
    return new TextRun({
      text: line,
      ...(at > 0 && { break: 1 }),
      ...(style && { style }),
      ...(isItalic && { italics: true }),
      ...(isUnderlined && { underline: {} }),
      ...(isStruck && { strike: true }),
    });
  });
