import { planContentOf, type PlanRow } from '../approvals/host/plan-row';
import { maybe, text, type Row } from '../approvals/read-row';
import { pastDatesIn } from '../domain/past-dates';
import { id } from '../plan-view/contents-of';
import type { PastView } from '../shared/plan-template';
import { TEMPLATE_READS, type TemplateRows } from './what-is-copied';

interface New {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly plan: string;
  /** Of goals and activities, by the document id of what they were copied from. */
  readonly copies: ReadonlyMap<string, string>;
}

/** What of the copied texts and days has passed, and where it stands in the new plan. Pure. */
export function pastIn({ plan, goals, activities }: TemplateRows, made: New): readonly PastView[] {
  const { today, copies } = made;
  const inPlan = planContentOf(plan as unknown as PlanRow, []).texts.filter(({ field }) => field !== 'title');
  const named = (part: 'goals' | 'activities', row: Row, words: readonly string[]) =>
    words.map((one) => ({ uid: TEMPLATE_READS[part].uid, documentId: copies.get(id(row)) ?? '', text: one }));
  return [
    ...inPlan.flatMap((field) =>
      pastDatesIn(field.text, today).map((one) => ({ uid: TEMPLATE_READS.plan.uid, documentId: made.plan, text: one })),
    ),
    ...goals.flatMap((goal) => named('goals', goal, ofGoal(goal, today))),
    ...activities.flatMap((activity) => named('activities', activity, ofActivity(activity, today))),
  ];
}

function ofGoal(goal: Row, today: string): readonly string[] {
  const statement = text(goal['statement']) ?? '';
  const due = text(goal['due']);
  return [...pastDatesIn(statement, today), ...(due !== null && due < today ? [`${statement} (${due})`] : [])];
}

function ofActivity(activity: Row, today: string): readonly string[] {
  const summary = text(activity['summary']) ?? '';
  const words = maybe(activity['timing'], (timing) => text(timing['text'])) ?? '';
  const last = maybe(activity['timing'], ({ mode, start, end }) =>
    mode === 'once' ? (text(end) ?? text(start)) : null,
  );
  const isPast = (last !== null && last < today) || pastDatesIn(words, today).length > 0;
  const texts = [summary, text(activity['description']) ?? ''].flatMap((one) => pastDatesIn(one, today));
  return [...texts, ...(isPast ? [`${summary} (${words || last})`] : [])];
}
