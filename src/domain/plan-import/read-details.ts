import { DETAIL_TABLES, type DetailTable } from '../plan-details';
import { cellAt, cellsOfRow, textOf, type Grid, type GridCell, type Words } from './grid';
import { fitting, LONGEST_STRING, normal } from './normal-form';
import type { Notebook } from './notebook';
import type { PlanPreview, Traits } from './preview';

const LONGEST_UNIT = 32;
const ANSWERS: Readonly<Record<string, 'yes' | 'no' | 'na'>> = { ja: 'yes', yes: 'yes', nej: 'no', no: 'no', 'ej aktuellt': 'na', 'n/a': 'na' }; // prettier-ignore

/** Which of the tables it is that an export adds to a plan; they are known by their headings, word for word. */
export function detailTable(grid: Grid): DetailTable | undefined {
  const headings = cellsOfRow(grid, 0).map((cell) => normal(textOf(cell)));
  const names = Object.keys(DETAIL_TABLES) as DetailTable[];
  return names.find((name) =>
    Object.values(DETAIL_TABLES[name]).some((words) => words.map(normal).join('|') === headings.join('|')),
  );
}

/**
 * What an export said beside the plan's own tables: how goals are measured, and the checklist. Its other tables say what is the
 * plan's own to say; they are listed and not read.
 */
export function readDetails(grid: Grid, table: DetailTable, notebook: Notebook): PlanPreview['checklist'] {
  const rows = [...Array(grid.height).keys()].slice(1);
  if (table === 'goals') for (const row of rows) readGoal(grid, row, notebook);
  const checklist = table === 'checklist' ? rows.flatMap((row) => readQuestion(grid, row, notebook)) : [];
  for (const { lines } of grid.cells) for (const words of lines) notebook.leave(words, 'page-furniture');
  return checklist;
}

function readGoal(grid: Grid, row: number, notebook: Notebook): void {
  const [goal, indicator, baseline, target, unit, due] = [0, 1, 2, 3, 4, 5].map((column) => cellAt(grid, row, column));
  if (!goal || goal.lines.length === 0) return;
  const numbers = { baseline: numberIn(baseline), target: numberIn(target) };
  const day = /^\d{4}-\d{2}-\d{2}$/.exec(textOf(due))?.[0];
  const traits: Traits = {
    ...(textOf(indicator) !== '' && { indicator: fitting(textOf(indicator), LONGEST_STRING) }),
    ...(numbers.baseline !== undefined && { baseline: numbers.baseline }),
    ...(numbers.target !== undefined && { target: numbers.target }),
    ...(textOf(unit) !== '' && textOf(unit).length <= LONGEST_UNIT && { unit: textOf(unit) }),
    ...(day && { due: day }),
  };
  const key = notebook.note('goal', wordsOf(goal));
  notebook.add(key, traits);
  const isRead = [
    [indicator, true],
    [baseline, numbers.baseline !== undefined],
    [target, numbers.target !== undefined],
    [unit, traits.unit !== undefined],
    [due, day !== undefined],
  ] as const;
  for (const [cell, is] of isRead)
    if (is && cell) notebook.place(wordsOf(cell), { kind: 'goal', ref: key, field: 'detail' });
}

function readQuestion(grid: Grid, row: number, notebook: Notebook): PlanPreview['checklist'] {
  const [question, answer, note] = [0, 1, 2].map((column) => cellAt(grid, row, column));
  if (!question || question.lines.length === 0) return [];
  const said = ANSWERS[normal(textOf(answer))];
  for (const cell of [question, said && answer, note])
    if (cell) notebook.place(wordsOf(cell), { kind: 'plan', ref: row - 1, field: 'checklist' });
  const whole = textOf(question);
  const asked = fitting(whole, LONGEST_STRING);
  const notes = [asked === whole ? '' : whole, textOf(note)].filter(Boolean).join('\n');
  return [{ question: asked, ...(said && { answer: said }), ...(notes && { note: notes }) }];
}

/** `1 500,5`; nothing when there is more than a number. */
function numberIn(cell: GridCell | undefined): number | undefined {
  const plain = textOf(cell).replace(/\s/g, '').replace('−', '-').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

const wordsOf = (cell: GridCell): Words => ({ text: textOf(cell), at: cell.lines.flatMap(({ at }) => at) });
