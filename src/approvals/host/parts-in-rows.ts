import type { Core } from '@strapi/strapi';

import type { PlanPart } from '../../domain/plan-parts';
import { requiredBy, type PlanRow } from './plan-row';

/** Where the parts stand that are rows of their own, or that such rows show; any one row of any source will do. */
const SOURCES = {
  activities: [['api::activity.activity', 'plan']],
  // What an activity says of its time is its place in the timetable.
  timetable: [['api::activity.activity', 'plan', { timing: { text: { $notNull: true } } }]],
  goals: [['api::goal.goal', 'plan']],
  audiences: [
    ['api::audience.audience', 'plans'],
    ['api::reach.reach', 'plan'],
  ],
  channels: [
    ['api::reach.reach', 'plan'],
    ['api::activity.activity', 'plan', { channels: { id: { $notNull: true } } }],
  ],
  'key-messages': [['api::key-message.key-message', 'plans']],
  'follow-up': [['api::follow-up.follow-up', 'plan']],
} as const;

type Part = keyof typeof SOURCES;

/** The required parts that rows of their own give the plan; looks for no others. */
export async function partsInRowsOf(strapi: Core.Strapi, plan: PlanRow): Promise<readonly PlanPart[]> {
  const asked = requiredBy(plan).filter((part): part is Part => part in SOURCES);
  const found: PlanPart[] = [];
  for (const part of new Set(asked)) if (await hasRows(part)) found.push(part);
  return found;

  async function hasRows(part: Part): Promise<boolean> {
    for (const [uid, field, also] of SOURCES[part] as readonly (readonly [SourceUid, string, object?])[]) {
      const where = { [field]: { documentId: plan.documentId }, ...also };
      if (await strapi.db.query(uid).findOne({ select: ['id'], where })) return true;
    }
    return false;
  }
}

type SourceUid = (typeof SOURCES)[Part][number][0];
