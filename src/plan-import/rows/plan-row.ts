import { fitting, LONGEST_STRING } from '../../domain/plan-import/normal-form';
import type { PlanChange } from '../../domain/plan-import/plan-changes';
import { rowsIn, type Row } from './kinds';
import { rowOfQuestion, rowOfSection } from './row-of';

/** The parts that a plan has already, as they are sent back with what is added to them. */
const KEPT = {
  sections: ['id', 'kind', 'heading', 'body'],
  columns: ['id', 'field', 'heading'],
  qualities: ['id', 'quality'],
  legend: ['id', 'code', 'label'],
  checklist: ['id', 'question', 'answer', 'note'],
} as const;

/** Of a plan, the fields that the changes add to; empty when they leave the plan itself alone. */
export function planRowOf(
  changes: readonly PlanChange[],
  before: Row,
  bodiesOf: (keys: readonly string[]) => readonly string[],
): Row {
  const added = addedParts(changes);
  const lists = Object.entries(KEPT).flatMap(([part, fields]) => {
    const fresh = added[part as keyof typeof KEPT];
    if (fresh.length === 0) return [];
    const kept = rowsIn(before[part]).map((entry) => Object.fromEntries(fields.map((field) => [field, entry[field]])));
    return [[part, [...kept, ...fresh]] as const];
  });
  const review = changes.find((change) => change.do === 'add-review')?.review;
  return {
    ...Object.fromEntries(lists),
    ...(review && {
      review: { text: review.text, ...(review.rrule && { rrule: review.rrule }), bodies: bodiesOf(review.bodies) },
    }),
  };
}

function addedParts(changes: readonly PlanChange[]): Readonly<Record<keyof typeof KEPT, readonly Row[]>> {
  const sections = changes.flatMap((change) => (change.do === 'add-section' ? [rowOfSection(change.section)] : []));
  const parts = changes.find((change) => change.do === 'add-parts')?.parts ?? {};
  return {
    sections,
    columns: (parts.columns ?? []).map(({ field, heading }) => ({ field, heading })),
    qualities: (parts.qualities ?? []).map((quality) => ({ quality: fitting(quality, LONGEST_STRING) })),
    legend: (parts.legend ?? []).map(({ code, label }) => ({ code, ...(label && { label }) })),
    checklist: (parts.checklist ?? []).map(rowOfQuestion),
  };
}
