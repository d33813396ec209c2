import type { GapView } from '../../../shared/plan-view';

/** Gaps of one kind. */
export interface GapGroup {
  /** `activity-without.timing`, `goal-without-indicator`: what the kind is called in words. */
  readonly key: string;
  readonly gaps: readonly GapView[];
}

/** First what the plan cannot be adopted or carried out without, then what it would be better for. */
const ORDER = [
  'part-missing',
  'completed-without-lesson',
  'goal-without-activity',
  'audience-not-addressed',
  'no-external-audience-named',
  'activity-without.timing',
  'activity-without.responsible',
  'activity-without.goals',
  'activity-without.audiences',
  'activity-without.key-messages',
  'activity-without.description',
  'goal-without-indicator',
  'activity-without.follow-up',
  'goal-with-one-activity',
  'audience-only-among-all',
  'sign-without-explanation',
];

/** The gaps kind by kind, the weightiest first. Pure. */
export function grouped(gaps: readonly GapView[]): readonly GapGroup[] {
  const groups = new Map<string, GapView[]>();
  for (const gap of gaps) groups.set(keyOf(gap), [...(groups.get(keyOf(gap)) ?? []), gap]);
  const place = ({ key }: GapGroup) => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);
  return [...groups].map(([key, of]) => ({ key, gaps: of })).sort((a, b) => place(a) - place(b));
}

const keyOf = ({ code, detail }: GapView): string => (code === 'activity-without' ? `${code}.${detail}` : code);
