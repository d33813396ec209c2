/** A document as it was written, whatever kind of file it came in: what stands in it, in order, and nothing of how it looks. */
export interface Source {
  readonly blocks: readonly Block[];
}

export type Block =
  | Readonly<{ kind: 'heading'; level: number; text: string }>
  | Readonly<{ kind: 'paragraph'; text: string }>
  | Readonly<{ kind: 'list'; items: readonly ListItem[] }>
  | Readonly<{ kind: 'table'; rows: readonly TableRow[] }>;

export interface ListItem {
  readonly text: string;
  /** 0 for the outermost items. */
  readonly level: number;
  /** The number or letter before it where the list is numbered, for example `2` or `B`. */
  readonly mark?: string;
}

/** The cells that begin in a row; those that reach into it from above or from the left are not repeated. */
export interface TableRow {
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  /** The paragraphs, list items and broken lines of the cell, each for itself; none in an empty cell. */
  readonly lines: readonly string[];
  readonly colSpan: number;
  readonly rowSpan: number;
  /** Where the file says it itself: the column, from 0. Otherwise cells stand one after the other. */
  readonly column?: number;
}

/** Where in a source something stands: the block, then item, or row, cell and line, for example `4:0:2:1`. */
export type Place = string;

/** One text of a source that nothing may happen to unseen: a heading, paragraph, list item or line of a cell. */
export interface Piece {
  readonly at: Place;
  readonly text: string;
}

/** Everything that is written in a source, in its order; what is blank is left out. */
export function piecesOf({ blocks }: Source): readonly Piece[] {
  return blocks.flatMap(ofBlock).filter(({ text }) => text.trim() !== '');
}

function ofBlock(block: Block, index: number): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [{ at: `${index}`, text: block.text }];
    case 'list':
      return block.items.map(({ text }, item) => ({ at: `${index}:${item}`, text }));
    case 'table':
      return block.rows.flatMap(({ cells }, row) =>
        cells.flatMap(({ lines }, cell) =>
          lines.map((text, line) => ({ at: `${index}:${row}:${cell}:${line}`, text })),
        ),
      );
  }
}
