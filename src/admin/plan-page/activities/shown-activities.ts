import type { ActivityView, ColumnField, MonthsView } from '../../../shared/plan-view';
import { textsIn, type Names } from './texts-in';

/** What is asked of the table; nothing is asked by what is absent. */
export interface Question {
  /** documentId of a goal. */
  readonly goal?: string;
  /** documentId of an audience. */
  readonly audience?: string;
  /** A number from 1, or one of the words of `MonthsView`. */
  readonly month?: string;
  /** A column, with `:asc` or `:desc`; else the plan's own order. */
  readonly sort?: string;
}

/** The activities that are asked for, in the order that is asked for. Pure. */
export function shownActivities(
  activities: readonly ActivityView[],
  { goal, audience, month, sort }: Question,
  names: Names,
): readonly ActivityView[] {
  const shown = activities.filter(
    (activity) =>
      (goal === undefined || activity.goals.includes(goal)) &&
      (audience === undefined || activity.audiences.includes(audience)) &&
      (month === undefined || isIn(activity.months, month)),
  );
  if (sort === undefined) return shown;
  const [field, direction] = sort.split(':') as [ColumnField, string];
  const compare = comparing(field, names);
  return [...shown].sort((a, b) => compare(a, b, direction === 'desc' ? -1 : 1));
}

export const isIn = (months: MonthsView, month: string): boolean =>
  typeof months === 'string' ? months === month : months.includes(Number(month));

/** Times by the year's first month that they name; the rest by its words. What is empty stands last, either way. */
function comparing(field: ColumnField, names: Names) {
  const words = new Intl.Collator('sv', { numeric: true });
  const said = (activity: ActivityView) => textsIn(activity, field, names).join(' ');
  return (a: ActivityView, b: ActivityView, way: 1 | -1): number => {
    const [one, other] = [said(a), said(b)];
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    const byMonth = field === 'timing' ? firstMonth(a.months) - firstMonth(b.months) : 0;
    return way * (byMonth || words.compare(one, other));
  };
}

/** What goes on all year comes after December, and what has no month after that. */
const firstMonth = (months: MonthsView): number =>
  typeof months === 'string' ? (months === 'all-year' ? 13 : 14) : (months[0] ?? 14);
