import type { PlanRows } from '../plan-view/read-rows';
import { CREATORS, ID, own, READS, type Part, type Read } from '../plan-view/what-is-read';

/**
 * What a new plan takes over, type by type. Not: what was decided (adoption, register number, amounts), answered (the checklist's
 * answers) or came of it (progress, follow-ups, lessons). Audiences and key messages are shared, as plans share them anyway.
 */
export const COPIED = {
  plan: {
    values: ['kind', 'project'],
    relations: ['organisations', 'parent', 'responsible', 'consulted'],
    parts: {
      sections: ['kind', 'heading', 'body'],
      requires: ['part'],
      columns: ['field', 'heading'],
      qualities: ['quality'],
      legend: ['code', 'label'],
      checklist: ['question'],
      budget: ['label', 'currency'],
      relatedDocuments: ['title', 'url', 'file'],
      review: ['text', 'rrule', 'bodies'],
    },
  },
  goals: {
    values: ['statement', 'level', 'strength', 'order', 'qualifier', 'indicator', 'unit', 'baseline', 'target', 'due'],
    relations: ['parent', 'audiences'],
    parts: {},
  },
  activities: {
    values: ['summary', 'description', 'location', 'public', 'budget', 'order'],
    relations: ['goals', 'audiences', 'keyMessages', 'responsible', 'partners', 'channels'],
    parts: { timing: ['mode', 'text', 'start', 'end', 'rrule'] },
  },
  reach: { values: ['code', 'condition', 'note'], relations: ['audience', 'channel'], parts: {} },
} as const satisfies Readonly<Record<string, Copied>>;

export interface Copied {
  readonly values: readonly string[];
  readonly relations: readonly string[];
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

const fieldsOf = ({ values, relations, parts }: Copied) => ({
  ...own(...values, ...relations),
  ...Object.fromEntries(Object.entries(parts).map(([name, [first]]) => [name, `${name}.${first}`])),
});

const populateOf = ({ relations, parts }: Copied) => ({
  ...Object.fromEntries(relations.map((name) => [name, ID])),
  ...Object.fromEntries(Object.keys(parts).map((name) => [name, PARTS[name] ?? true])),
  ...CREATORS,
});

const PARTS: Readonly<Record<string, unknown>> = {
  review: { populate: { bodies: ID } },
  relatedDocuments: { populate: { file: { select: ['id'] } } },
};

/** What is copied, with the fields that are; what is shared, as the plan page reads it. */
export const TEMPLATE_READS = {
  plan: { ...READS.plan, fields: { title: 'title', ...fieldsOf(COPIED.plan) }, populate: populateOf(COPIED.plan) },
  goals: { ...READS.goals, fields: fieldsOf(COPIED.goals), populate: populateOf(COPIED.goals) },
  activities: { ...READS.activities, fields: fieldsOf(COPIED.activities), populate: populateOf(COPIED.activities) },
  reach: { ...READS.reach, fields: fieldsOf(COPIED.reach), populate: populateOf(COPIED.reach) },
  audiences: READS.audiences,
  keyMessages: READS.keyMessages,
} as const satisfies Readonly<Partial<Record<Part, Read>>>;

/** A plan as it is read to be copied. */
export type TemplateRows = PlanRows<keyof typeof TEMPLATE_READS>;
