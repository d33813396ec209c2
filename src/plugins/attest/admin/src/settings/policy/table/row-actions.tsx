import { useEffect, useRef } from 'react';

import { Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Duplicate, Pencil, Trash } from '@strapi/icons';

import type { Rule, TableName } from '../model/rows';
import type { Names } from '../model/words';
import type { Editing } from '../use-editing';

interface Props {
  readonly names: Names;
  readonly rule: Rule;
  readonly table: TableName;
  /** Counted from 0; `last` is the last place that a row can be moved to. */
  readonly index: number;
  readonly last: number;
  readonly isPinned: boolean;
  readonly canMove: boolean;
  readonly editing: Editing;
}

/** What is done with one row. */
export function RowActions({ names, rule, table, index, last, isPinned, canMove, editing }: Props) {
  const { t } = names;
  const pressed = useRef<HTMLButtonElement | null>(null);
  const of = { title: rule.title };
  // The row is put elsewhere in the page when it moves, and the browser then forgets what had the focus.
  useEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [index]);
  const move = (to: number) => ({
    disabled: to < 0 || to > last,
    onClick: (event: React.MouseEvent<HTMLButtonElement>) => {
      pressed.current = event.currentTarget;
      editing.move(table, rule.id, to);
    },
  });

  return (
    <Flex gap={1} wrap="wrap" justifyContent="flex-end">
      {isPinned && (
        <Typography variant="pi" textColor="neutral600">
          {t('policy.pinned')}
        </Typography>
      )}
      {canMove && !isPinned && (
        <>
          <MoveButton label={t('policy.move-up', of)} {...move(index - 1)}>
            <ArrowUp />
          </MoveButton>
          <MoveButton label={t('policy.move-down', of)} {...move(index + 1)}>
            <ArrowDown />
          </MoveButton>
        </>
      )}
      <IconButton label={t('policy.edit', of)} onClick={() => editing.edit(table, rule.id)}>
        <Pencil />
      </IconButton>
      <IconButton label={t('policy.copy', of)} onClick={() => editing.copy(table, rule.id)}>
        <Duplicate />
      </IconButton>
      {!isPinned && (
        <IconButton label={t('policy.remove', of)} onClick={() => editing.remove(table, rule.id)}>
          <Trash />
        </IconButton>
      )}
    </Flex>
  );
}

interface MoveProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly onClick: React.MouseEventHandler<HTMLButtonElement>;
  readonly children: React.ReactNode;
}

/** Keeps the focus when the row can go no further: a button that is disabled would lose it. */
function MoveButton({ label, disabled, onClick, children }: MoveProps) {
  return (
    <IconButton label={label} aria-disabled={disabled} onClick={disabled ? () => undefined : onClick}>
      {children}
    </IconButton>
  );
}
