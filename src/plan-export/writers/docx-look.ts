import type { Options } from '../../word-files/docx-library';

/** In twentieths of a point. */
export const CENTIMETRE = 567;
export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';
/** A style of ours for bold words: an import takes a line that is marked as bold all through for a heading. */
export const EMPHASIS = 'Emphasised';
export const CELL = 'TableText';
export const HEAD = 'TableHeading';

const INK = '1F2A44';
const FONT = 'Calibri';

type RunLanguage = Readonly<{ value: string; eastAsia: string; bidirectional: string }>;

/** Word's own styles by their own names, so that contents, navigation and readers aloud know them. Sizes are half points. */
export const STYLES = (language: RunLanguage): Options => ({
  default: {
    document: { run: { font: FONT, size: 22, language }, paragraph: { spacing: { after: 120, line: 264 } } },
    title: { run: { font: FONT, size: 52, bold: true, color: INK }, paragraph: { spacing: { after: 240 } } },
    heading1: heading(32, 360),
    heading2: heading(26, 240),
    heading3: heading(23, 200),
    listParagraph: { paragraph: { spacing: { after: 120 }, contextualSpacing: true } },
    hyperlink: { run: { color: '0B5CAD', underline: {} } },
  },
  paragraphStyles: [
    { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 18, color: '5A6478' } },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 18, color: '5A6478' } },
    { id: CELL, name: 'Table Text', basedOn: 'Normal', run: { size: 18 }, paragraph: { spacing: { after: 40, line: 240 } } }, // prettier-ignore
    { id: HEAD, name: 'Table Heading', basedOn: CELL, run: { size: 18, bold: true, color: 'FFFFFF' } },
  ],
  characterStyles: [{ id: EMPHASIS, name: 'Emphasised', run: { bold: true } }],
});

function heading(size: number, before: number) {
  return {
    run: { font: FONT, size, bold: true, color: INK },
    paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
  };
}

export const COLOURS = { head: INK, side: 'F2F4F8', line: 'B8C0CE' } as const;
