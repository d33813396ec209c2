import type { GovernedDocument } from 'strapi-plugin-attest/strapi-server';

import { PLAN } from './governed';
import type { AdoptionRow, PlanRow } from './plan-row';

/** Stands in the policy for the body that a plan itself says adopts it. */
export const ADOPTING_BODY = 'adopting-body';

/**
 * The groups that a name in the policy stands for. A plan is adopted by the body of its latest adoption: the one that
 * waits for its date, else the one with the latest. A plan that names no body has none.
 */
export function resolveGroup(group: string, { uid, row }: GovernedDocument): readonly string[] {
  if (group !== ADOPTING_BODY) return [group];
  const adoptions = uid === PLAN ? ((row as unknown as PlanRow).adoption ?? []) : [];
  const latest = adoptions.reduce<AdoptionRow | undefined>(later, undefined);
  return latest?.body ? [latest.body.documentId] : [];
}

function later(found: AdoptionRow | undefined, next: AdoptionRow): AdoptionRow {
  return found === undefined || dateOf(next) > dateOf(found) ? next : found;
}

/** No date yet is later than any date. */
const dateOf = ({ date }: AdoptionRow): string => date ?? '9999-99-99';
