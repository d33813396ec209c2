import type { PlanRows } from '../../plan-view/read-rows';
import { ID, NAME, own, READS, type Part, type Read } from '../../plan-view/what-is-read';

/** The plan and its rows as the plan page reads them, without messages; and what only stands in the plan's document. */
export const EXPORTS = {
  plan: {
    ...READS.plan,
    fields: {
      ...READS.plan.fields,
      ...own('slug', 'lessons', 'consulted'),
      qualities: 'qualities.quality',
      checklist: 'checklist.question',
      relatedDocuments: 'relatedDocuments.title',
    },
    populate: { ...READS.plan.populate, consulted: NAME, qualities: true, checklist: true, relatedDocuments: true },
  },
  goals: {
    ...READS.goals,
    fields: { ...READS.goals.fields, ...own('audiences', 'unit', 'baseline', 'target', 'due') },
    populate: { ...READS.goals.populate, audiences: ID },
  },
  audiences: { ...READS.audiences, fields: { ...READS.audiences.fields, ...own('needs', 'desired') } },
  keyMessages: READS.keyMessages,
  activities: READS.activities,
  reach: READS.reach,
  followUps: { ...READS.followUps, fields: { ...READS.followUps.fields, ...own('text') } },
} as const satisfies Readonly<Partial<Record<Part, Read>>>;

/** A plan as it is read for an export. */
export type ExportedRows = PlanRows<keyof typeof EXPORTS>;
