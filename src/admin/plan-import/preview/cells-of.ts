import type { ChangeView, PreviewedActivity, PreviewView } from '../../../shared/plan-import';
import { becomes, type Becomes } from '../names/becomes';
import type { Decisions } from '../names/decisions';

export type Field = string;

/** Of a column, the words of the document where it has its own heading. */
export interface Column {
  readonly field: Field;
  readonly heading?: string;
}

const ALL: readonly Field[] = ['summary', 'description', 'goals', 'audiences', 'key-messages', 'channels', 'timing', 'responsible', 'partners', 'location', 'progress', 'budget', 'follow-up']; // prettier-ignore

/** The columns of the document’s table in its order, and after them whatever else its activities hold. Pure. */
export function columnsIn({ preview }: PreviewView): readonly Column[] {
  const { columns, activities } = preview;
  const own = columns.filter(({ field }, nth) => columns.findIndex((other) => other.field === field) === nth);
  const isSaid = (field: Field) => activities.some((activity) => isFilled(activity, field));
  const summary = own.find(({ field }) => field === 'summary') ?? { field: 'summary' };
  const others = ALL.filter((field) => field !== 'summary' && !own.some((one) => one.field === field) && isSaid(field));
  return [summary, ...own.filter(({ field }) => field !== 'summary'), ...others.map((field) => ({ field }))];
}

const LISTS = { goals: 'goals', audiences: 'audiences', 'key-messages': 'keyMessages', channels: 'channels', responsible: 'responsible', partners: 'partners' } as const; // prettier-ignore

/** Keys of the things in a cell; `undefined` for a cell that holds none. Pure. */
export const keysIn = (activity: PreviewedActivity, field: Field): readonly string[] | undefined =>
  field in LISTS ? activity[LISTS[field as keyof typeof LISTS]] : undefined;

/** What stands in a cell that holds words. Enumerations and amounts are worded elsewhere. Pure. */
export function textsIn(activity: PreviewedActivity, field: Field): readonly string[] {
  if (field === 'follow-up') return activity.followUps;
  const value: unknown = Reflect.get(activity, field);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

function isFilled(activity: PreviewedActivity, field: Field): boolean {
  if (field === 'timing') return activity.timing !== undefined;
  return (keysIn(activity, field) ?? textsIn(activity, field)).length > 0;
}

/** What the things of a cell become. Pure. */
export function thingsIn(keys: readonly string[], view: PreviewView, decisions: Decisions): readonly Becomes[] {
  return keys.flatMap((key) => {
    const thing = view.preview.things.find((one) => one.key === key);
    return thing ? [becomes(thing, view, decisions)] : [];
  });
}

/** What is to happen with an activity: nothing where the plan has it as the document says. Pure. */
export const changeOf = (at: number, changes: readonly ChangeView[]): ChangeView | undefined =>
  changes.find((change) => change.do.endsWith('-activity') && change.at === at);
