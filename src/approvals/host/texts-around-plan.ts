import type { TextField } from '../../domain/checks/text-fields';
import type { Json } from '../../domain/json';
import type { PlanSurroundings } from '../../domain/shown-plan';

/** What nobody writes words in. */
const NO_WORDS = ['documentId', 'start', 'end', 'due', 'rrule'];

/** Everything that is written around a plan and goes public with it, each at its place: `activities.0.description`. */
export function textsAroundPlan(around: PlanSurroundings): readonly TextField[] {
  const { goals, audiences, keyMessages, activities, reach } = around;
  return textsIn({ goals, audiences, keyMessages, activities, reach }, '');
}

function textsIn(value: Json, field: string): readonly TextField[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => !NO_WORDS.includes(name))
    .flatMap(([name, inner]) => textsIn(inner as Json, field === '' ? name : `${field}.${name}`));
}
