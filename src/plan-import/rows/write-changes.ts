import type { Core, UID } from '@strapi/strapi';

import { meaningIn, type Choices, type Reference } from '../../domain/plan-import/changes';
import type { PlanChange } from '../../domain/plan-import/plan-changes';
import type { PlanPreview, Thing, ThingKey, ThingKind } from '../../domain/plan-import/preview';
import { ImportRefused } from '../refused';
import { ACTIVITY, CREATOR, FOLLOW_UP, idOf, KINDS, PLAN, REACH, type Row } from './kinds';
import { planRowOf } from './plan-row';
import type { Rights } from './rights';
import { rowOfActivity, rowOfFollowUp, rowOfReach, rowOfThing } from './row-of';
import type { Target } from './target';

export interface Writing {
  readonly target: Target;
  readonly preview: PlanPreview;
  readonly choices: Choices;
  readonly changes: readonly PlanChange[];
  /** Of a plan that is made. */
  readonly title: string;
}

/** Things others point at come before those; the plan stands between what it points at and what points at it. */
const BEFORE_THE_PLAN: readonly ThingKind[] = ['organisation', 'office'];
const AFTER_THE_PLAN: readonly ThingKind[] = ['audience', 'channel', 'key-message', 'goal'];

/**
 * Writes the changes, each row through the document service and only where the person may. Call it in a transaction.
 * @param person number of the admin user
 * @returns the plan’s document id
 * @throws ImportRefused `may-not-make`, `may-not-write`
 */
export async function writeChanges(
  strapi: Core.Strapi,
  { rights, person }: { readonly rights: Rights; readonly person: number },
  { target, preview, choices, changes, title }: Writing,
): Promise<string> {
  const made = new Map<ThingKey, string>();
  const meaning = meaningIn(preview, choices);
  const fresh = changes.flatMap((change) => (change.do === 'make-thing' ? [change.thing] : []));
  let plan = target.plan?.documentId ?? '';

  refuseWhatMayNotBeMade();
  for (const kind of BEFORE_THE_PLAN) await makeAll(kind);
  await writePlan();
  for (const kind of AFTER_THE_PLAN) await makeAll(kind);
  for (const change of changes) await writeChange(change);
  return plan;

  function idsOf(references: readonly (Reference | undefined)[]): readonly string[] {
    return references.flatMap((one) => (one ? ('id' in one ? [one.id] : (made.get(one.made) ?? [])) : []));
  }
  function meant(keys: readonly ThingKey[]): readonly string[] {
    return idsOf(keys.map(meaning));
  }
  function rowFor(thing: Thing): Row {
    const order = preview.things.filter(({ kind }) => kind === thing.kind).indexOf(thing) + 1;
    return rowOfThing(thing, { plan, organisations: target.organisations, order, idsOf: meant });
  }

  function refuseWhatMayNotBeMade(): void {
    const things = fresh
      .filter((thing) => !rights.may('create', KINDS[thing.kind].uid, { data: rowFor(thing) }))
      .map(({ kind, name }) => ({ kind, name }));
    if (things.length > 0) throw new ImportRefused({ code: 'may-not-make', things });
  }

  /** An audience that is part of another comes after it. */
  async function makeAll(kind: ThingKind): Promise<void> {
    const things = fresh.filter((thing) => thing.kind === kind);
    const parts = things.filter(({ traits }) => traits.parent);
    for (const thing of [...things.filter((one) => !parts.includes(one)), ...parts])
      made.set(thing.key, await create(KINDS[kind].uid, rowFor(thing)));
  }

  async function writePlan(): Promise<void> {
    const data = planRowOf(changes, target.plan?.row ?? {}, meant);
    if (!target.plan) plan = await create(PLAN, { title, organisations: target.organisations, ...data });
    else if (Object.keys(data).length > 0) await update(PLAN, plan, data);
  }

  async function writeChange(change: PlanChange): Promise<void> {
    switch (change.do) {
      case 'make-activity': {
        const row = rowOfActivity(change.values, idsOf);
        const activity = await create(ACTIVITY, { ...row, plan, order: change.order });
        return tell(activity, change.values.followUps);
      }
      case 'change-activity': {
        const row = rowOfActivity(change.values, idsOf);
        if (Object.keys(row).length > 0) await update(ACTIVITY, change.id, row);
        return tell(change.id, change.values.followUps ?? []);
      }
      case 'make-reach': {
        const [audience, channel] = [idsOf([change.audience])[0], idsOf([change.channel])[0]];
        await create(REACH, { ...rowOfReach(change.reach), plan, audience, channel });
        return;
      }
      case 'link-thing':
        return link(KINDS[change.kind].uid, change.id);
    }
  }

  async function tell(activity: string, texts: readonly string[]): Promise<void> {
    for (const text of texts) await create(FOLLOW_UP, { ...rowOfFollowUp(text), plan, activity });
  }

  async function link(uid: UID.ContentType, documentId: string): Promise<void> {
    rights.require('update', uid, { row: await rowOf(uid, documentId), data: { plans: [] } });
    await strapi.documents(uid).update({
      documentId,
      data: { plans: { connect: [plan] }, updatedBy: person } as never,
    });
  }

  async function create(uid: UID.ContentType, data: Row): Promise<string> {
    rights.require('create', uid, { data });
    const row = await strapi
      .documents(uid)
      .create({ data: { ...data, createdBy: person, updatedBy: person } as never });
    return idOf(row as Row);
  }

  async function update(uid: UID.ContentType, documentId: string, data: Row): Promise<void> {
    rights.require('update', uid, { row: await rowOf(uid, documentId), data });
    await strapi.documents(uid).update({ documentId, data: { ...data, updatedBy: person } as never });
  }

  async function rowOf(uid: UID.ContentType, documentId: string): Promise<Row> {
    const where = { documentId, ...(uid === PLAN && { publishedAt: null }) };
    const row = await strapi.db.query(uid).findOne({ where, populate: CREATOR as never });
    if (!row) throw new ImportRefused({ code: 'changed-meanwhile' });
    return row;
  }
}
