import { number, text, type Row } from '../approvals/read-row';
import { id, idsOf } from './contents-of';

/** A goal with how it is measured, as documents tell of it. */
export const measuredGoal = (goal: Row) => ({
  id: id(goal),
  statement: text(goal['statement']) ?? '',
  level: text(goal['level']),
  audiences: idsOf(goal['audiences']),
  indicator: text(goal['indicator']),
  unit: text(goal['unit']),
  baseline: number(goal['baseline']),
  target: number(goal['target']),
  due: text(goal['due']),
});
