import type { PlanRows } from '../plan-view/read-rows';
import { CREATORS, ID, NAME, own, READS, type Part, type Read } from '../plan-view/what-is-read';

/** Of what the plan page reads what a report tells, and what only a report does: measures, texts of follow-ups, lessons, costs. */
export const REPORT_READS = {
  plan: { ...READS.plan, fields: { ...READS.plan.fields, ...own('lessons') } },
  goals: {
    ...READS.goals,
    fields: { ...READS.goals.fields, ...own('unit', 'baseline', 'target', 'due', 'audiences') },
    populate: { ...READS.goals.populate, audiences: ID },
  },
  audiences: READS.audiences,
  activities: READS.activities,
  reach: READS.reach,
  followUps: {
    ...READS.followUps,
    fields: { ...READS.followUps.fields, ...own('text', 'value', 'unit', 'url', 'outlet', 'body') },
    populate: { ...READS.followUps.populate, outlet: NAME, body: NAME },
  },
  messages: {
    ...READS.messages,
    fields: { ...own('headline', 'kind', 'activity', 'audiences', 'channels'), advert: 'advert.cost' },
    populate: { activity: ID, audiences: ID, channels: ID, advert: true, ...CREATORS },
  },
} as const satisfies Readonly<Partial<Record<Part, Read>>>;

/** A plan as it is read for a report. */
export type ReportedRows = PlanRows<keyof typeof REPORT_READS>;
