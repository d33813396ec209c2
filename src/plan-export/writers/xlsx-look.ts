import type { Style } from 'exceljs';

const LINE = { style: 'thin', color: { argb: 'FFB8C0CE' } } as const;
const BORDER = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const fill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;

/** `@` says that it is text, whatever it begins with: a cell that is edited is not calculated then. */
export const TEXT: Partial<Style> = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } };
export const CELL: Partial<Style> = { ...TEXT, border: BORDER, font: { name: 'Calibri', size: 10 } };
export const SIDE: Partial<Style> = { ...CELL, fill: fill('FFF2F4F8') };
export const HEAD: Partial<Style> = {
  ...CELL,
  fill: fill('FF1F2A44'),
  font: { name: 'Calibri', size: 10, bold: true, color: { argb: 'FFFFFFFF' } },
};

/** How many lines a text takes in a column of that many letters; no program reckons it for merged cells. */
export const linesIn = (text: string, letters: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(1, letters))), 0);
