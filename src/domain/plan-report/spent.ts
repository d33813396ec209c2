import type { BudgetLine, Money, PlannedEffort, Publication, WhatHappened } from './what-happened';

/** What a year was to cost, and what of it is known to have been spent. */
export interface Spent {
  /** The plan's lines of that year, and those without a year. */
  readonly budget: readonly BudgetLine[];
  /** Set aside for each activity that has something, in the plan's own currency. */
  readonly activities: readonly { readonly id: string; readonly amount: number }[];
  /** What advertisements cost that were published in the year, one sum for each currency. */
  readonly adverts: readonly Money[];
}

interface InYear {
  readonly efforts: readonly PlannedEffort[];
  readonly publications: readonly Publication[];
}

/** Pure. */
export const spentIn = (year: number, { budget }: WhatHappened, { efforts, publications }: InYear): Spent => ({
  budget: budget.filter((line) => line.year === null || line.year === year),
  activities: efforts.flatMap(({ id, budget: amount }) => (amount === null ? [] : [{ id, amount }])),
  adverts: sums(publications.flatMap(({ cost }) => cost ?? [])),
});

/** One sum for each currency; different ones are never added up. */
export function sums(amounts: readonly Money[]): readonly Money[] {
  const byCurrency = new Map<string, number>();
  for (const { amount, currency } of amounts) byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + amount);
  return [...byCurrency].map(([currency, amount]) => ({ currency, amount }));
}
