import type { PlanContents } from '../plan-gaps';
import type { PlanPart } from '../plan-parts';
import type { PlanPreview, Thing, ThingKind } from './preview';

/** A preview as the search for gaps reads a plan: what would be open if it were taken over as it is. */
export function contentsOf(preview: PlanPreview): PlanContents {
  const of = (kind: ThingKind): readonly Thing[] => preview.things.filter((thing) => thing.kind === kind);
  return {
    goals: of('goal').map(({ key }) => ({ id: key, hasIndicator: false })),
    audiences: of('audience').map(({ key, traits }) => ({
      id: key,
      scope: traits.scope ?? 'external',
      ...(traits.all && { all: true }),
      ...(traits.parent && { parent: traits.parent }),
    })),
    activities: preview.activities.map((activity) => ({
      id: activity.key,
      goals: activity.goals,
      audiences: activity.audiences,
      keyMessages: activity.keyMessages,
      hasDescription: activity.description !== undefined,
      hasTiming: activity.timing !== undefined,
      hasResponsible: activity.responsible.length > 0,
      hasFollowUp: activity.followUps.length > 0,
    })),
    reached: [...new Set(preview.reaches.map(({ audience }) => audience))],
    unexplained: preview.legend.flatMap(({ code, label }) => (label ? [] : [code])),
    hasDescriptions: preview.columns.some(({ field }) => field === 'description'),
    requires: [],
    parts: partsOf(preview, of),
  };
}

function partsOf(
  { sections, activities, reaches, review }: PlanPreview,
  of: (kind: ThingKind) => readonly Thing[],
): readonly PlanPart[] {
  const written = sections.map(({ kind }) => kind as PlanPart);
  return [
    ...written,
    ...(activities.length > 0 ? (['activities'] as const) : []),
    ...(activities.some(({ timing }) => timing) ? (['timetable'] as const) : []),
    ...(of('goal').length > 0 ? (['goals'] as const) : []),
    ...(of('audience').length > 0 ? (['audiences'] as const) : []),
    ...(of('channel').length > 0 || reaches.length > 0 ? (['channels'] as const) : []),
    ...(of('key-message').length > 0 ? (['key-messages'] as const) : []),
    ...(review ? (['follow-up'] as const) : []),
  ];
}
