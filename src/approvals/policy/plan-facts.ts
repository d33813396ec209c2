import type { PlanPart } from '../../domain/plan-parts';
import type { Facts } from './message-facts';

/** The little of a plan that decides its route. */
export interface PlanFacts {
  readonly kind: string;
  readonly organisations: readonly { readonly slug: string }[];
  /** Required parts that the plan itself lacks; what stands in rows of its own is for the check to find. */
  readonly missingParts: readonly PlanPart[];
}

/** What the policy may know of a plan, in the words of `vocabularyOf`. */
export function factsOfPlan({ kind, organisations, missingParts }: PlanFacts): Facts {
  return {
    document: ['plan'],
    kind: kind ? [kind] : [],
    organisation: [...new Set(organisations.map(({ slug }) => slug))],
    'missing-part': [...new Set(missingParts)],
  };
}
