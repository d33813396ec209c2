import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';

import { Box, Button, Flex, Typography } from '@strapi/design-system';

import { usePlanWords } from '../use-plan-words';
import { Conflict } from './conflict';
import { keyOf, type Edit } from './edits';
import { focusCell, neighbour } from './moves';
import { useEdits } from './use-edits';

interface Props {
  readonly edit: Edit;
  /** What is written, and where: "Responsible: Open house". */
  readonly label: string;
  readonly isLong?: boolean;
  readonly save: (key: string) => Promise<boolean>;
  readonly children: ReactNode;
}

const CONTROLS = 'input, textarea, button, a, [role="combobox"]';

/**
 * What a cell is written with. Enter saves and Tab saves and moves on, Escape leaves all as it was; whoever goes elsewhere
 * has saved. After a no everything that was written stays.
 */
export function CellEditor({ edit, label, isLong = false, save, children }: Props) {
  const { t } = usePlanWords();
  const edits = useEdits();
  const box = useRef<HTMLDivElement>(null);
  const isLeaving = useRef(false);
  const key = keyOf(edit);
  const isFresh = edit.state === 'open' && edit.draft === edit.base;
  useEffect(() => {
    if (!isFresh) return;
    controlsIn(box.current)[0]?.focus();
    box.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // Once, when the cell is opened.
  }, []);

  function leave(act: () => void, to?: HTMLElement): void {
    const cell = box.current?.closest<HTMLElement>('[data-cell]');
    isLeaving.current = true;
    act();
    const next = to ?? cell;
    if (next) focusCell(next);
    isLeaving.current = false;
  }
  const drop = () => leave(() => edits.drop(key));
  const saveAnd = (to?: HTMLElement) => leave(() => void save(key), to);

  function onKeyDown(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (!box.current?.contains(target)) return;
    event.stopPropagation();
    if (event.key === 'Escape') return take(event, drop);
    if (event.key === 'Enter' && saves(event, target, isLong)) return take(event, () => saveAnd());
    if (event.key === 'Tab') {
      const controls = controlsIn(box.current);
      const edge = event.shiftKey ? controls[0] : controls.at(-1);
      if (target !== edge) return;
      const next = neighbour(box.current, event.shiftKey ? 'Previous' : 'Next');
      take(event, () => saveAnd(next));
    }
  }

  function onBlur({ relatedTarget }: FocusEvent<HTMLDivElement>): void {
    const isElsewhere = !box.current?.contains(relatedTarget) && !relatedTarget?.closest('[data-radix-popper-content-wrapper]'); // prettier-ignore
    if (isElsewhere && !isLeaving.current && document.hasFocus() && edits.of(key)?.state === 'open') void save(key);
  }

  return (
    <Box
      ref={box}
      role="group"
      aria-label={label}
      minWidth="22rem"
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      onClick={(event: React.MouseEvent) => event.stopPropagation()}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        {children}
        {edit.state === 'refused' && (
          <Typography role="alert" variant="pi" textColor="danger600">
            {edit.message}
          </Typography>
        )}
        {edit.state === 'conflict' ? (
          <Conflict edit={edit} onSave={() => saveAnd()} onDrop={drop} />
        ) : (
          <Flex gap={2} wrap="wrap">
            <Button size="S" tabIndex={-1} onClick={() => saveAnd()}>
              {t('edit.save')}
            </Button>
            <Button size="S" variant="tertiary" tabIndex={-1} onClick={drop}>
              {t('edit.cancel')}
            </Button>
            <Typography variant="pi" textColor="neutral600">
              {isLong ? t('edit.keys-long') : t('edit.keys')}
            </Typography>
          </Flex>
        )}
      </Flex>
    </Box>
  );
}

function take(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  act();
}

/** In a text of several lines Enter begins a line; lists of choices and buttons have their own use for it. */
function saves(event: KeyboardEvent, target: HTMLElement, isLong: boolean): boolean {
  if (event.ctrlKey || event.metaKey) return true;
  return !isLong && !target.matches('[role="combobox"], a, button:not([role])');
}

const controlsIn = (box: HTMLElement | null): readonly HTMLElement[] =>
  [...(box?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])].filter((control) => control.tabIndex >= 0);
