import { DEFAULT_COLUMNS } from '../default-columns';
import { composedSummary } from '../plan-import/composed-summary';
import { tidy } from '../plan-import/normal-form';
import { ROOM } from './column-room';
import type { Cell, Language, Table } from './document';
import { merged, type Block } from './merged-rows';
import type { ActivityContent, PlanColumn, PlanContent } from './plan-content';
import { amount, HEADINGS, PROGRESS } from './words';

type Field = PlanColumn['field'];

/** Sentences, one below the other in rows of their own; names share a cell. */
const IN_ROWS: readonly Field[] = ['goals', 'key-messages'];
const ALWAYS: readonly Field[] = ['summary', 'audiences', 'timing', 'responsible'];
/** Of a page standing upright. */
const MOST_UPRIGHT = 5;

/** The action plan as its document has it: the plan's own columns in its own order, merged cells beside goals and key messages. */
export function actionPlan(plan: PlanContent, language: Language): Table | undefined {
  const columns = columnsOf(plan, language);
  if (columns.length === 0 || (plan.activities.length === 0 && plan.columns.length === 0)) return undefined;
  const summary = columns.findIndex(({ field }) => field === 'summary');
  const blocks = plan.activities.map(
    (activity): Block =>
      columns.map(({ field }, at) => {
        const values = valuesOf(field, activity, plan, language);
        return { values, isInRows: IN_ROWS.includes(field) && at > summary };
      }),
  );
  // Where there is nothing yet there is a line to write on.
  const written = blocks.length > 0 ? blocks : [columns.map(() => ({ values: [], isInRows: false }))];
  return {
    kind: 'table',
    of: 'action-plan',
    name: HEADINGS[language].activities,
    columns: columns.map(({ field, heading }) => ({ heading, weight: ROOM[field] })),
    rows: merged(written, Math.max(0, summary)).map((cells) => cells.map((cell) => headed(cell, summary))),
    isWide: columns.length > MOST_UPRIGHT,
  };
}

/** The fields that the table shows. */
export const fieldsShown = (plan: PlanContent, language: Language): readonly Field[] =>
  columnsOf(plan, language).map(({ field }) => field);

const headed = (cell: Cell, summary: number): Cell => ({ ...cell, isHeading: cell.column === summary });

/** A plan that names its activities by channel and audience has no column for their names, unless somebody has named one otherwise. */
function columnsOf(plan: PlanContent, language: Language): readonly PlanColumn[] {
  const named = (field: Field): PlanColumn => ({ field, heading: DEFAULT_COLUMNS[language][field] });
  if (plan.columns.length > 0) {
    const isNamed = plan.columns.some(({ field }) => field === 'summary');
    return isNamed || plan.activities.every((one) => isComposed(one, plan)) ? plan.columns : [named('summary'), ...plan.columns]; // prettier-ignore
  }
  const isSaid = (field: Field) =>
    plan.activities.some((activity) => valuesOf(field, activity, plan, language).length > 0);
  const isTold = (field: Field) => field !== 'progress' || plan.activities.some(({ progress }) => progress !== 'needs-action'); // prettier-ignore
  if (plan.activities.length === 0) return [];
  return (Object.keys(DEFAULT_COLUMNS[language]) as Field[])
    .filter((field) => ALWAYS.includes(field) || (isSaid(field) && isTold(field)))
    .map(named);
}

function isComposed({ summary, channels, keyMessages, audiences }: ActivityContent, plan: PlanContent): boolean {
  const [subject] = [...namesOf(plan.channels, channels), ...namesOf(messages(plan), keyMessages)];
  return summary === composedSummary([subject, namesOf(plan.audiences, audiences)[0]]);
}

function valuesOf(field: Field, activity: ActivityContent, plan: PlanContent, language: Language): readonly string[] {
  switch (field) {
    case 'summary':
      return lines(activity.summary);
    case 'description':
      return lines(activity.description);
    case 'goals':
      return namesOf(plan.goals.map(({ id, statement }) => ({ id, name: statement })), activity.goals); // prettier-ignore
    case 'audiences':
      return namesOf(plan.audiences, activity.audiences);
    case 'key-messages':
      return namesOf(messages(plan), activity.keyMessages);
    case 'channels':
      return namesOf(plan.channels, activity.channels);
    case 'timing':
      return lines(activity.timing?.text ?? null);
    case 'responsible':
      return activity.responsible;
    case 'partners':
      return activity.partners;
    case 'location':
      return lines(activity.location);
    case 'progress':
      return activity.progress === null ? [] : [PROGRESS[language][activity.progress] ?? activity.progress];
    case 'budget':
      return activity.budget === null ? [] : [`${amount(activity.budget, language)} kr`];
    case 'follow-up':
      return plan.followUps
        .filter((told) => told.activity === activity.id)
        .map(({ text, title }) => tidy(text ?? title));
  }
}

const messages = ({ keyMessages }: PlanContent) => keyMessages.map(({ id, text }) => ({ id, name: text }));

/** In the order in which the activity points at them. */
const namesOf = (all: readonly { readonly id: string; readonly name: string }[], ids: readonly string[]) =>
  ids.flatMap((id) => tidy(all.find((one) => one.id === id)?.name ?? '') || []);

const lines = (text: string | null): readonly string[] => (text ?? '').split(/\r?\n/).map(tidy).filter(Boolean);
