import type { Cell, Table as PlanTable } from '../../domain/plan-export/document';
import { columnWidths } from './column-widths';
import { Paragraph, Table, TableCell, TableRow, type Element } from '../../word-files/docx-library';
import { CELL, COLOURS, HEAD } from './docx-look';

const LINE = { style: 'single', size: 4, color: COLOURS.line } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };

/** A table whose headings are marked as such and come again at the top of each page. */
export function docxTable(table: PlanTable, width: number): Element {
  const { columns, rows, of } = table;
  const widths = columnWidths(table, width);
  const hasSide = of !== 'action-plan';
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    borders: BORDERS,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    tableLook: { firstRow: true, firstColumn: hasSide, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ heading }, at) => headOf(heading, widths[at] ?? 0)) }), // prettier-ignore
      ...rows.map((cells) => new TableRow({ children: cells.map((cell) => cellOf(cell, widths[cell.column] ?? 0)) })),
    ],
  });
}

const headOf = (text: string, width: number): Element =>
  new TableCell({
    width: { size: width, type: 'dxa' },
    shading: { type: 'clear', fill: COLOURS.head, color: 'auto' },
    children: [new Paragraph({ text: text, style: HEAD })],
  });

const cellOf = ({ lines, rowSpan, isHeading }: Cell, width: number): Element =>
  new TableCell({
    width: { size: width, type: 'dxa' },
    ...(rowSpan > 1 && { rowSpan }),
    ...(isHeading && { shading: { type: 'clear', fill: COLOURS.side, color: 'auto' } }),
    children: (lines.length === 0 ? [''] : lines).map((line) => new Paragraph({ text: line, style: CELL })),
  });
