import type { UID } from '@strapi/strapi';

/** What is read of rows that are pointed at. */
export const ID = { select: ['documentId'] } as const;
export const NAME = { select: ['documentId', 'name'] } as const;
/** Conditions of permissions speak of the creator and the creator's roles. */
export const CREATORS = { createdBy: { populate: { roles: true } } } as const;

/** One type as it is read around a plan. */
export interface Read {
  readonly uid: UID.Schema;
  /** The field of its rows that points at the plan; null for the plan. */
  readonly towards: string | null;
  /** The fields that are shown, each with the path by which the right to it is asked for. */
  readonly fields: Readonly<Record<string, string>>;
  readonly populate: Readonly<Record<string, unknown>>;
}

/** Fields the right to which is asked for by their own name. */
export const own = (...names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, name]));

/** All that the plan page reads, type by type: one question each, and one for each relation, however many rows there are. */
export const READS = {
  plan: {
    uid: 'api::plan.plan',
    towards: null,
    fields: {
      ...own('title', 'kind', 'identifier', 'project', 'organisations', 'responsible'),
      sections: 'sections.kind',
      adoption: 'adoption.date',
      review: 'review.text',
      requires: 'requires.part',
      columns: 'columns.field',
      legend: 'legend.code',
      budget: 'budget.label',
      checklist: 'checklist.question',
    },
    populate: {
      organisations: NAME,
      responsible: NAME,
      sections: true,
      adoption: { populate: { body: NAME } },
      review: { populate: { bodies: NAME } },
      requires: true,
      columns: true,
      legend: true,
      budget: true,
      checklist: true,
      ...CREATORS,
    },
  },
  goals: {
    uid: 'api::goal.goal',
    towards: 'plan',
    fields: own('statement', 'level', 'order', 'indicator'),
    populate: CREATORS,
  },
  audiences: {
    uid: 'api::audience.audience',
    towards: 'plans',
    fields: own('name', 'scope', 'all', 'order', 'parent'),
    populate: { parent: ID, ...CREATORS },
  },
  keyMessages: {
    uid: 'api::key-message.key-message',
    towards: 'plans',
    fields: own('text', 'kind'),
    populate: CREATORS,
  },
  activities: {
    uid: 'api::activity.activity',
    towards: 'plan',
    fields: {
      ...own('summary', 'description', 'progress', 'location', 'budget', 'order'),
      ...own('goals', 'audiences', 'keyMessages', 'channels', 'responsible', 'partners'),
      timing: 'timing.text',
    },
    populate: {
      timing: true,
      goals: ID,
      audiences: ID,
      keyMessages: ID,
      channels: { select: ['documentId', 'name', 'kind'] },
      responsible: NAME,
      partners: NAME,
      ...CREATORS,
    },
  },
  reach: {
    uid: 'api::reach.reach',
    towards: 'plan',
    fields: own('code', 'condition', 'audience', 'channel'),
    populate: {
      audience: { select: ['documentId', 'name', 'scope', 'all'] },
      channel: { select: ['documentId', 'name', 'kind'] },
      ...CREATORS,
    },
  },
  followUps: {
    uid: 'api::follow-up.follow-up',
    towards: 'plan',
    fields: own('title', 'kind', 'date', 'activity', 'goal'),
    populate: { activity: ID, goal: ID, ...CREATORS },
  },
  messages: {
    uid: 'api::message.message',
    towards: 'plan',
    fields: own('headline', 'kind', 'activity', 'audiences', 'channels', 'keyMessages'),
    populate: { activity: ID, audiences: ID, channels: ID, keyMessages: ID, ...CREATORS },
  },
} as const satisfies Readonly<Record<string, Read>>;

export type Part = keyof typeof READS;

/** What somebody asks for: the plan, and of what is around it no more than they show. */
export type Reads<P extends Part = Part> = Readonly<Record<P | 'plan', Read>>;
