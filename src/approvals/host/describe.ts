import type { Facts, GovernedDocument } from 'strapi-plugin-attest/strapi-server';

import { factsOf } from '../policy/message-facts';
import { factsOfPlan } from '../policy/plan-facts';
import { MESSAGE, PLAN } from './governed';
import { messageFactsOf, type MessageRow } from './message-row';
import { planFactsOf, type PlanRow } from './plan-row';

/**
 * What the policy may know of a document. Pure.
 * @throws when the type is neither message nor plan
 */
export function describe({ uid, row }: GovernedDocument): Facts {
  if (uid === MESSAGE) return factsOf(messageFactsOf(row as unknown as MessageRow));
  if (uid === PLAN) return factsOfPlan(planFactsOf(row as unknown as PlanRow));
  throw new Error(`${uid} is not published by the policy: there is no description of it.`);
}
