import type { PlanView } from '../../../shared/plan-view';
import { grouped } from './grouped';

/** What the plan itself says to a question of its checklist. */
export interface Hint {
  /** What it is about, which is how it is put into words. */
  readonly about: Topic;
  /** How many leave it open. */
  readonly open: number;
  /** Of how many; 0 where there is nothing of the kind. */
  readonly all: number;
  /** The kind of gap that lists them. */
  readonly key: string;
}

type Topic = 'timing' | 'responsible' | 'indicators' | 'audiences';

/** Words by which a question is known, in the languages plans are written in. */
const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ['timing', /tidsatt|tidsätt|tidplan|tidsplan|aktivitet.*\btid\b|timed|timetable|schedule/i],
  ['indicators', /mätbar|\bmät(?:a|as|er)\b|measur/i],
  ['audiences', /målgrupp|intressent|audience|stakeholder/i],
  ['responsible', /personalresurs|bemann|ansvarig|medarbetare|staff|responsible/i],
];

const KEYS: Readonly<Record<Topic, string>> = {
  timing: 'activity-without.timing',
  responsible: 'activity-without.responsible',
  indicators: 'goal-without-indicator',
  audiences: 'audience-not-addressed',
};

/** The hint to a question; undefined for one that the plan says nothing of. Pure. */
export function hintTo(question: string, { gaps, activities, goals, audiences }: PlanView): Hint | undefined {
  const about = TOPICS.find(([, words]) => words.test(question))?.[0];
  if (!about) return undefined;
  const key = KEYS[about];
  const open = grouped(gaps).find((group) => group.key === key)?.gaps.length ?? 0;
  const counted = { timing: activities, responsible: activities, indicators: goals, audiences: audiences.filter(({ all }) => !all) }; // prettier-ignore
  return { about, open, all: counted[about].length, key };
}

/** Whether somebody has answered yes to what the plan leaves open. Pure. */
export const isAtOdds = (answer: string | null, hint: Hint | undefined): boolean =>
  answer === 'yes' && hint !== undefined && (hint.open > 0 || hint.all === 0);
