import type { KeyboardEvent, ReactNode } from 'react';

import { Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { styled } from 'styled-components';

import { usePlanWords } from '../use-plan-words';
import type { Edit } from './edits';
import { useCellStop } from './grid';
import { useEdit, useSaved } from './use-edits';

interface Props {
  /** Of the grid: `row field`. */
  readonly id: string;
  readonly isHead?: boolean;
  /** Opens the cell; absent where the person may not write in it. */
  readonly onOpen?: (() => void) | undefined;
  /** What the cell says; of a cell that is being saved, what it will say. */
  readonly children: (saving: Edit | undefined) => ReactNode;
  readonly editor: (edit: Edit) => ReactNode;
}

/** A cell that is written where it stands: click, Enter or F2 opens it. */
export function GridCell({ id, isHead = false, onOpen, children, editor }: Props) {
  const { t } = usePlanWords();
  const stop = useCellStop(id);
  const edit = useEdit(id);
  const isSaved = useSaved() === id;
  const isWriting = edit !== undefined && edit.state !== 'saving';
  const open = isWriting ? undefined : onOpen;
  return (
    <Cell
      as={isHead ? 'th' : 'td'}
      {...(isHead && { scope: 'row' })}
      {...stop}
      data-cell={id}
      {...(!onOpen && { 'aria-readonly': true })}
      $isOpen={Boolean(open)}
      onClick={open}
      onKeyDown={(event: KeyboardEvent<HTMLElement>) => {
        if (event.target !== event.currentTarget || !['Enter', 'F2'].includes(event.key)) return;
        event.preventDefault();
        if (isWriting) event.currentTarget.querySelector<HTMLElement>('input, textarea, button')?.focus();
        else open?.();
      }}
    >
      {isWriting ? editor(edit) : children(edit)}
      {edit?.state === 'saving' && (
        <Typography tag="div" variant="pi" textColor="neutral600">
          {t('edit.saving')}
        </Typography>
      )}
      {isSaved && !edit && (
        <Flex gap={1}>
          <Check aria-hidden width="1.2rem" height="1.2rem" fill="success600" />
          <Typography variant="pi" textColor="neutral600">
            {t('edit.saved')}
          </Typography>
        </Flex>
      )}
    </Cell>
  );
}

const Cell = styled.td<{ readonly $isOpen: boolean }>`
  cursor: ${({ $isOpen }) => ($isOpen ? 'text' : 'default')};

  &:hover {
    background: ${({ theme, $isOpen }) => ($isOpen ? theme.colors.primary100 : 'inherit')};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;
