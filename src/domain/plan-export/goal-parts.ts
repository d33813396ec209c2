import { normal, tidy } from '../plan-import/normal-form';
import { meaningOf } from '../plan-import/topics';
import { heading, list, type Language, type Part } from './document';
import type { GoalContent, PlanContent } from './plan-content';
import { LEVELS } from './words';

/**
 * The goals as a list, or under their audiences and levels (`Chefer`, `Veta`) where each is for one audience alone.
 * The headings of these are only written where they cannot be taken for those of something else.
 */
export function goalParts({ goals, audiences }: PlanContent, language: Language): readonly Part[] {
  const general = goals.filter((goal) => goal.audiences.length === 0);
  const groups = audiences
    .map((audience) => ({ name: tidy(audience.name), own: goals.filter((goal) => goal.audiences[0] === audience.id) }))
    .filter(({ own }) => own.length > 0);
  const isGrouped =
    groups.length > 1 &&
    goals.every((goal) => goal.audiences.length < 2) &&
    groups.reduce((sum, { own }) => sum + own.length, general.length) === goals.length &&
    groups.every(({ name, own }) => isPlain(name) && own.some(({ level }) => wordFor(level, language)));
  if (!isGrouped) return listed(goals);
  return [...listed(general), ...groups.flatMap(({ name, own }) => [heading(2, name), ...byLevel(own, language)])];
}

function byLevel(goals: readonly GoalContent[], language: Language): readonly Part[] {
  const levels = [...new Set(goals.map(({ level }) => wordFor(level, language)))];
  return [...levels.filter((level) => !level), ...levels.filter(Boolean)].flatMap((level) => [
    ...(level ? [heading(3, level)] : []),
    ...listed(goals.filter((goal) => wordFor(goal.level, language) === level)),
  ]);
}

const wordFor = (level: string | null, language: Language): string | undefined => LEVELS[language][level ?? ''];
const isPlain = (name: string): boolean => Object.keys(meaningOf(name)).length === 0 && normal(name) !== '';
const listed = (goals: readonly GoalContent[]): readonly Part[] =>
  goals.length === 0 ? [] : [list(goals.map(({ statement }) => tidy(statement)))];
