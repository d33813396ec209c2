import { planContentOf, requiredBy, type PlanRow } from '../approvals/host/plan-row';
import { name, one, rows, text, type Row } from '../approvals/read-row';
import type { PlanContents } from '../domain/plan-gaps';
import type { PlanPart } from '../domain/plan-parts';
import type { PlanRows } from './read-rows';
import { signsIn } from './signs-in';

/**
 * A plan as the search for gaps reads it.
 * @param partsInRows the required parts that rows around the plan give it
 */
export function contentsOf(read: PlanRows, partsInRows: readonly PlanPart[]): PlanContents {
  const plan = read.plan as unknown as PlanRow;
  const followed = new Set(read.followUps.flatMap((row) => idOf(row['activity']) ?? []));
  const told = new Set(
    read.followUps.flatMap((row) => (row['kind'] === 'lesson' ? (idOf(row['activity']) ?? []) : [])),
  );
  return {
    goals: read.goals.map((goal) => ({ id: id(goal), hasIndicator: text(goal['indicator']) !== null })),
    audiences: read.audiences.map((audience) => {
      const parent = idOf(audience['parent']);
      const scope = audience['scope'] === 'internal' ? 'internal' : 'external';
      return { id: id(audience), scope, all: audience['all'] === true, ...(parent !== undefined && { parent }) };
    }),
    activities: read.activities.map((activity) => ({
      id: id(activity),
      goals: idsOf(activity['goals']),
      audiences: idsOf(activity['audiences']),
      keyMessages: idsOf(activity['keyMessages']),
      hasDescription: text(activity['description']) !== null,
      hasTiming: text(one(activity['timing'])?.['text']) !== null,
      hasResponsible: rows(activity['responsible']).some((office) => name(office) !== null),
      hasFollowUp: followed.has(id(activity)),
      needsLesson: activity['progress'] === 'completed' && !told.has(id(activity)),
    })),
    reached: [...new Set(read.reach.flatMap(({ audience }) => idOf(audience) ?? []))],
    unexplained: signsIn(read.plan, read.reach).flatMap(({ code, isExplained }) => (isExplained ? [] : [code])),
    hasDescriptions: rows(read.plan['columns']).some(({ field }) => field === 'description'),
    requires: requiredBy(plan),
    parts: planContentOf(plan, partsInRows).parts,
  };
}

export const id = ({ documentId }: Row): string => String(documentId);

export function idOf(value: unknown): string | undefined {
  const row = one(value);
  return row ? id(row) : undefined;
}

/** A relation to a type with drafts and without knows each document once. */
export const idsOf = (value: unknown): readonly string[] => [...new Set(rows(value).map(id))];
