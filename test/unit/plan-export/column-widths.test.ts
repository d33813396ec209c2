import type { Table } from '../../../src/domain/plan-export/document';
import { columnWidths } from '../../../src/plan-export/writers/column-widths';

const table = (headings: readonly string[], cells: readonly string[] = []): Table => ({
  kind: 'table',
  of: 'matrix',
  name: 'Matris',
  columns: headings.map((heading) => ({ heading, weight: 1 })),
  rows: [cells.map((text, column) => ({ column, lines: [text], rowSpan: 1, isHeading: false }))],
  isWide: false,
});
const sum = (widths: readonly number[]) => widths.reduce((total, one) => total + one, 0);

it('columns share the page by their weights', () => {
  expect(columnWidths(table(['A', 'B', 'C', 'D']), 8000)).toEqual([2000, 2000, 2000, 2000]);
});

it.each([
  ['a heading', table(['Utgångsläge', 'A', 'B', 'C'])],
  ['what stands below', table(['A', 'B', 'C', 'D'], ['Kommunikation'])],
])('a column is as wide as the longest word of %s', (_, given) => {
  const [first = 0, second = 0, ...rest] = columnWidths(given, 5000);
  expect(first).toBeGreaterThan(1250);
  expect(second).toBeLessThan(1250);
  expect(sum([first, second, ...rest])).toBeLessThanOrEqual(5000);
});

it('a table is never wider than the page, however long its words', () => {
  const words = Array.from({ length: 20 }, () => 'x'.repeat(200));
  const widths = columnWidths(table(words), 9000);
  expect(sum(widths)).toBeLessThanOrEqual(9000);
  expect(Math.min(...widths)).toBeGreaterThan(0);
});
