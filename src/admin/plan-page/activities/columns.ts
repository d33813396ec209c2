import type { ColumnField, PlanView } from '../../../shared/plan-view';

export interface Column {
  readonly field: ColumnField;
  /** In the plan's own words; empty where the panel's are used. */
  readonly heading: string;
}

const WITHOUT_ANY: readonly ColumnField[] = ['summary', 'goals', 'audiences', 'timing', 'responsible', 'follow-up'];

/** The columns of the plan's table, in its own order. What an activity is called is always among them: it leads on. Pure. */
export function columnsOf({ columns }: Pick<PlanView, 'columns'>): readonly Column[] {
  const named = columns.length > 0 ? columns : WITHOUT_ANY.map((field) => ({ field, heading: '' }));
  const once = named.filter(({ field }, nth) => named.findIndex((other) => other.field === field) === nth);
  return once.some(({ field }) => field === 'summary') ? once : [{ field: 'summary', heading: '' }, ...once];
}
