import { createContext, useContext, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

import { DataTable } from '../parts/data-table';
import { focusCell, neighbour } from './moves';

interface Active {
  /** The one cell that Tab stops at. */
  readonly cell: string | undefined;
  reached(cell: string): void;
}

const ActiveContext = createContext<Active>({ cell: undefined, reached: () => undefined });

/** Whether Tab stops at a cell, and what tells that it has been reached. */
export function useCellStop(id: string): { readonly tabIndex: 0 | -1; onFocus(): void } {
  const { cell, reached } = useContext(ActiveContext);
  return { tabIndex: cell === id ? 0 : -1, onFocus: () => reached(id) };
}

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** A table whose cells are gone through with the arrow keys, as in a spreadsheet; Tab stops at it once. */
export function Grid({ label, children }: Props) {
  const [cell, reached] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  // The cell may have gone, with a filter or because another person removed its row.
  useEffect(() => {
    const cells = box.current?.querySelectorAll<HTMLElement>('[data-cell]') ?? [];
    const names = [...cells].map(({ dataset }) => dataset['cell']);
    if (names.length > 0 && !names.includes(cell)) reached(names[0]);
  });
  return (
    <ActiveContext.Provider value={{ cell, reached }}>
      <div ref={box} onKeyDown={move}>
        <DataTable label={label} hasFixedStart isGrid>
          {children}
        </DataTable>
      </div>
    </ActiveContext.Provider>
  );
}

/** Only from the cell itself: what is written in it has its own use for the keys. */
function move(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  if (!target.matches('[data-cell]') || event.altKey || event.ctrlKey || event.metaKey) return;
  const to = neighbour(target, event.key);
  if (!to) return;
  event.preventDefault();
  focusCell(to);
}
