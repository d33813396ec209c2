import { cellsOfRow, textOf, type Grid, type GridCell } from './grid';
import { fitting, LONGEST_STRING } from './normal-form';
import type { Notebook } from './notebook';
import type { PlanPreview } from './preview';

type Checklist = PlanPreview['checklist'];

const MOSTLY = 0.6;
const ANSWERS: readonly (readonly [RegExp, 'yes' | 'no' | 'na'])[] = [
  [/^(ja|yes)$/i, 'yes'],
  [/^(nej|no)$/i, 'no'],
  [/^(ej aktuellt|ej relevant|n\/?a)$/i, 'na'],
];

/** Whether most rows of a table ask something. */
export function isChecklist(grid: Grid): boolean {
  const rows = [...Array(grid.height).keys()];
  const asking = rows.filter((row) => questionIn(grid, row) !== undefined);
  return asking.length > 1 && asking.length >= rows.length * MOSTLY;
}

/** The questions, with `Ja` or `Nej` where it stands in the row or a cross stands under it. */
export function readChecklist(grid: Grid, notebook: Notebook): Checklist {
  const rows = [...Array(grid.height).keys()].filter((row) => questionIn(grid, row));
  return rows.flatMap((row, index) => {
    const question = questionIn(grid, row);
    if (!question) return [];
    for (const words of question.lines) notebook.place(words, { kind: 'plan', ref: index, field: 'checklist' });
    const answer = cellsOfRow(grid, row).flatMap((cell) => {
      const said = cell === question ? undefined : answerOf(grid, cell);
      if (said) for (const words of cell.lines) notebook.place(words, { kind: 'plan', ref: index, field: 'checklist' });
      return said ?? [];
    })[0];
    const whole = textOf(question);
    const asked = fitting(whole, LONGEST_STRING);
    return [{ question: asked, ...(answer && { answer }), ...(asked !== whole && { note: whole }) }];
  });
}

const questionIn = (grid: Grid, row: number): GridCell | undefined =>
  cellsOfRow(grid, row).find((cell) => /\?$/.test(textOf(cell)));

function answerOf(grid: Grid, cell: GridCell): 'yes' | 'no' | 'na' | undefined {
  const text = textOf(cell);
  const heading = grid.cells.find(({ row, column }) => row === 0 && column === cell.column && cell.row > 0);
  const meant = /^[x✓✔]$/i.test(text) ? textOf(heading) : text;
  return ANSWERS.find(([pattern]) => pattern.test(meant))?.[1];
}
