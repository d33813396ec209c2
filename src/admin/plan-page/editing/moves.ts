/** The cell that a key leads to from another; undefined at the edge, and for keys that lead nowhere. */
export function neighbour(from: HTMLElement, key: string): HTMLElement | undefined {
  const here = from.closest<HTMLTableCellElement>('td, th');
  const row = here?.closest('tr');
  const rows = [...(row?.parentElement?.children ?? [])] as HTMLTableRowElement[];
  if (!here || !row) return undefined;
  const [down, across] = [rows.indexOf(row), here.cellIndex];
  const last = row.cells.length - 1;
  const at = (y: number, x: number) => rows[y]?.cells[x];
  switch (key) {
    case 'ArrowUp':
      return at(down - 1, across);
    case 'ArrowDown':
      return at(down + 1, across);
    case 'ArrowLeft':
      return at(down, across - 1);
    case 'ArrowRight':
      return at(down, across + 1);
    case 'Home':
      return at(down, 0);
    case 'End':
      return at(down, last);
    case 'Next':
      return at(down, across + 1) ?? at(down + 1, 0);
    case 'Previous':
      return at(down, across - 1) ?? at(down - 1, last);
    default:
      return undefined;
  }
}

/** Moves to a cell, or to the one thing in it that is pressed. */
export function focusCell(cell: HTMLElement): void {
  const stop = cell.matches('[data-cell]') ? cell : cell.querySelector<HTMLElement>('[data-cell]');
  stop?.focus();
  stop?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
