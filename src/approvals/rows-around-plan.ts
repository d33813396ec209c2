import type { Core, UID } from '@strapi/strapi';

import type { Row } from './read-row';
import type { RowsAround } from './shown-plan';

/** Where they are, which field of theirs points at the plan, and what is read with them. */
const AROUND = {
  goals: ['api::goal.goal', 'plan', { parent: true, audiences: true }],
  audiences: ['api::audience.audience', 'plans', { parent: true }],
  keyMessages: ['api::key-message.key-message', 'plans', { audiences: true }],
  activities: ['api::activity.activity', 'plan', { timing: true, goals: true, audiences: true, channels: true, keyMessages: true }],
  reach: ['api::reach.reach', 'plan', { audience: true, channel: true }],
} as const; // prettier-ignore

/** What is said of a plan in rows of their own, that know their plan and that it does not know. */
export async function rowsAroundPlan(strapi: Core.Strapi, documentId: string): Promise<RowsAround> {
  const found: Record<string, readonly Row[]> = {};
  for (const [part, [uid, field, populate]] of Object.entries(AROUND)) found[part] = await around(uid, field, populate);
  return found as unknown as RowsAround;

  /** A plan has a row as drafted and one as published; whoever points at both is found twice. */
  async function around(uid: UID.Schema, field: string, populate: object): Promise<readonly Row[]> {
    const where = { [field]: { documentId } };
    const rows: readonly Row[] = await strapi.db
      .query(uid)
      .findMany({ where, populate: populate as never, orderBy: { id: 'asc' } });
    return [...new Map(rows.map((row) => [row['id'], row])).values()];
  }
}
