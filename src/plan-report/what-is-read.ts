import { READS, type Part, type Read } from '../plan-view/what-is-read';

const ID = { select: ['documentId'] } as const;
const NAME = { select: ['documentId', 'name'] } as const;

const own = (...names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, name]));

/** What the plan page reads, and what only a report tells: measures, texts of follow-ups, lessons. */
export const REPORT_READS: Readonly<Record<Part, Read>> = {
  ...READS,
  plan: { ...READS.plan, fields: { ...READS.plan.fields, ...own('lessons') } },
  goals: {
    ...READS.goals,
    fields: { ...READS.goals.fields, ...own('unit', 'baseline', 'target', 'due', 'audiences') },
    populate: { ...READS.goals.populate, audiences: ID },
  },
  followUps: {
    ...READS.followUps,
    fields: { ...READS.followUps.fields, ...own('text', 'value', 'unit', 'url', 'outlet', 'body') },
    populate: { ...READS.followUps.populate, outlet: NAME, body: NAME },
  },
};

/** The messages of a plan. */
export const MESSAGES: Omit<Read, 'towards'> = {
  uid: 'api::message.message',
  fields: { ...own('headline', 'kind', 'activity', 'audiences', 'channels'), advert: 'advert.cost' },
  populate: {
    activity: ID,
    audiences: ID,
    channels: ID,
    advert: true,
    createdBy: { populate: { roles: true } },
  },
};
