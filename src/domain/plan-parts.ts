/** The parts that a plan may be required to have, in the order of the form. */
export const PLAN_PARTS = [
  'activities',
  'responsibilities',
  'budget',
  'strategy',
  'goals',
  'timetable',
  'background',
  'challenges',
  'purpose',
  'audiences',
  'channels',
  'key-messages',
  'follow-up',
] as const;

export type PlanPart = (typeof PLAN_PARTS)[number];

/** Parts that are rows of their own and point at the plan: the plan itself does not show whether there are any. */
export const PARTS_IN_ROWS: readonly PlanPart[] = [
  'activities',
  'goals',
  'timetable',
  'audiences',
  'channels',
  'key-messages',
];

/** As much of a plan as says which parts it holds itself. */
export interface PlanOutline {
  readonly sections: readonly { readonly kind: string; readonly isWritten: boolean }[];
  readonly hasResponsible: boolean;
  readonly hasBudget: boolean;
  readonly hasReview: boolean;
}

/**
 * The parts that stand in the plan itself. A section counts when something is written under its heading; an office that
 * is responsible, a line of the budget and a time of review each say as much as a section of their kind.
 */
export function partsWithin({ sections, hasResponsible, hasBudget, hasReview }: PlanOutline): readonly PlanPart[] {
  const kinds = sections.filter(({ isWritten }) => isWritten).map(({ kind }) => kind);
  const held: readonly string[] = [
    ...kinds,
    ...(hasResponsible ? ['responsibilities'] : []),
    ...(hasBudget ? ['budget'] : []),
    ...(hasReview ? ['follow-up'] : []),
  ];
  return PLAN_PARTS.filter((part) => held.includes(part));
}

/** The required parts that would stand in the plan itself and do not; of those in rows of their own nothing is said. */
export function missingWithin(requires: readonly PlanPart[], outline: PlanOutline): readonly PlanPart[] {
  const held = [...partsWithin(outline), ...PARTS_IN_ROWS];
  return requires.filter((part) => !held.includes(part));
}
