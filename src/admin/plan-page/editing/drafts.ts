import type { ActivityView, ColumnField, NamedView, ReachView } from '../../../shared/plan-view';
import type { Names } from '../activities/texts-in';

/** What a cell says, or is about to say. */
export type Draft =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly value: string }
  | { readonly kind: 'many'; readonly chosen: readonly NamedView[] }
  | { readonly kind: 'timing'; readonly timing: TimingDraft }
  /** A place of the matrix: its signs, and the rows that they stand for now. */
  | { readonly kind: 'codes'; readonly text: string; readonly rows: readonly ReachView[] };

/** Empty where nothing is said. */
export interface TimingDraft {
  readonly mode: string;
  readonly text: string;
  readonly start: string;
  readonly end: string;
  readonly rrule: string;
}

const NO_TIME: TimingDraft = { mode: 'unspecified', text: '', start: '', end: '', rrule: '' };

/** The columns that are relations, by the field of an activity that they are. */
export const RELATIONS = {
  goals: 'goals',
  audiences: 'audiences',
  'key-messages': 'keyMessages',
  channels: 'channels',
  responsible: 'responsible',
  partners: 'partners',
} as const satisfies Partial<Record<ColumnField, string>>;

export type RelationColumn = keyof typeof RELATIONS;
export const isRelation = (field: string): field is RelationColumn => field in RELATIONS;

/** A column's field as the content model names it; follow-ups are rows of their own. */
export const attributeOf = (field: ColumnField): string | null =>
  field === 'follow-up' ? null : isRelation(field) ? RELATIONS[field] : field;

/** What a cell says now. Pure. */
export function draftOf(activity: ActivityView, field: ColumnField, names: Names): Draft {
  const among = (ids: readonly string[], all: ReadonlyMap<string, string>) =>
    ids.flatMap((documentId) => (all.has(documentId) ? [{ documentId, name: all.get(documentId) ?? '' }] : []));
  switch (field) {
    case 'goals':
      return { kind: 'many', chosen: among(activity.goals, names.goals) };
    case 'audiences':
      return { kind: 'many', chosen: among(activity.audiences, names.audiences) };
    case 'key-messages':
      return { kind: 'many', chosen: among(activity.keyMessages, names.keyMessages) };
    case 'channels':
      return { kind: 'many', chosen: among(activity.channels, names.channels) };
    case 'responsible':
    case 'partners':
      return { kind: 'many', chosen: activity[field] };
    case 'timing':
      return { kind: 'timing', timing: timingOf(activity) };
    case 'progress':
      return { kind: 'choice', value: activity.progress ?? '' };
    case 'budget':
      return { kind: 'text', text: activity.budget === null ? '' : String(activity.budget) };
    case 'follow-up':
      return { kind: 'text', text: '' };
    default:
      return { kind: 'text', text: activity[field] ?? '' };
  }
}

/**
 * What a save of the cell says: the one field, of relations only what comes and goes, so that what others have chosen, or
 * what the person may not see, stays. Undefined where nothing is changed. Pure.
 */
export function changeOf(field: ColumnField, base: Draft, draft: Draft): Readonly<Record<string, unknown>> | undefined {
  const attribute = attributeOf(field);
  if (attribute === null || isSame(base, draft)) return undefined;
  switch (draft.kind) {
    case 'many':
      return { [attribute]: movesBetween(base.kind === 'many' ? base.chosen : [], draft.chosen) };
    case 'timing':
      return { [attribute]: isNothing(draft.timing) ? null : emptyAsNull(draft.timing) };
    case 'choice':
      return { [attribute]: draft.value };
    case 'codes':
      return undefined;
    case 'text':
      return { [attribute]: valueOf(field, draft.text.trim()) };
  }
}

export const isSame = (one: Draft, other: Draft): boolean => JSON.stringify(said(one)) === JSON.stringify(said(other));

/** What a draft says, one text for each thing. Pure. */
export function textsOfDraft(draft: Draft): readonly string[] {
  switch (draft.kind) {
    case 'many':
      return draft.chosen.map(({ name }) => name);
    case 'timing':
      return draft.timing.text ? [draft.timing.text] : [];
    case 'choice':
      return draft.value ? [draft.value] : [];
    case 'text':
    case 'codes':
      return draft.text ? [draft.text] : [];
  }
}

function said(draft: Draft): unknown {
  if (draft.kind === 'many') return draft.chosen.map(({ documentId }) => documentId).sort();
  return draft.kind === 'codes' ? draft.text.trim() : draft;
}

function timingOf({ timing }: ActivityView): TimingDraft {
  if (timing === null) return NO_TIME;
  const { mode, text, start, end, rrule } = timing;
  return { mode: mode ?? 'unspecified', text, start: start ?? '', end: end ?? '', rrule: rrule ?? '' };
}

const isNothing = ({ mode, ...rest }: TimingDraft): boolean =>
  mode === 'unspecified' && Object.values(rest).every((value) => value.trim() === '');

const emptyAsNull = (timing: TimingDraft) =>
  Object.fromEntries(Object.entries(timing).map(([name, value]) => [name, value === '' && name !== 'text' ? null : value])); // prettier-ignore

function movesBetween(before: readonly NamedView[], after: readonly NamedView[]) {
  const missing = (from: readonly NamedView[], among: readonly NamedView[]) =>
    from.flatMap(({ documentId }) => (among.some((one) => one.documentId === documentId) ? [] : [{ documentId }]));
  return { connect: missing(after, before), disconnect: missing(before, after) };
}

/** What an activity is called is never nothing: the server says so, where a person would have it. */
function valueOf(field: ColumnField, text: string): string | number | null {
  if (field === 'summary') return text;
  if (text === '') return null;
  if (field !== 'budget') return text;
  const amount = Number(text.replace(/[\s\u00a0]/g, '').replace(',', '.'));
  return Number.isNaN(amount) ? text : amount;
}
