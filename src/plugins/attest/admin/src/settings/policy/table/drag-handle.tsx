import type { RefObject } from 'react';

import { Box } from '@strapi/design-system';
import { Drag } from '@strapi/icons';

/** How a row takes part in being dragged. */
export interface Dragging {
  readonly isDragged: boolean;
  readonly isTarget: boolean;
  start(): void;
  over(): void;
  drop(): void;
  end(): void;
}

/** What a row is dragged by; for those who use a mouse, as the buttons of the row do the same. */
export function DragHandle({ row, drag }: { readonly row: RefObject<HTMLElement>; readonly drag: Dragging }) {
  return (
    <Box
      aria-hidden
      cursor="grab"
      color="neutral600"
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', '');
        if (row.current) event.dataTransfer.setDragImage(row.current, 0, 0);
        drag.start();
      }}
      onDragEnd={drag.end}
    >
      <Drag />
    </Box>
  );
}
