import type { Core } from '@strapi/strapi';

import { acting } from '../../access/acting-person';
import { organisationsOf } from '../../access/organisations-of';
import { MANAGE_OFFICES } from '../../access/rights';
import type { PlacesView } from '../../shared/plan-import';
import { CREATOR, idOf, PLAN, rowsIn, textIn } from './kinds';
import type { Rights } from './rights';
import { ANY_PART } from './target';

const ORGANISATION = 'api::organisation.organisation';

/**
 * Where a person may import to: the organisations for which they may make a plan, and the plans that they may add to.
 * @param day in Sweden, as `2026-03-01`: seats are held for a time
 */
export async function placesFor(strapi: Core.Strapi, rights: Rights, day: string): Promise<PlacesView> {
  const mayMakePlan = rights.may('create', PLAN, { data: ANY_PART });
  return { mayMakePlan, organisations: mayMakePlan ? await organisations() : [], plans: await plans() };

  async function organisations(): Promise<PlacesView['organisations']> {
    const who = acting(strapi);
    if (who.kind !== 'person') return [];
    const own = who.may(MANAGE_OFFICES) ? undefined : await organisationsOf(strapi, who.id, day);
    const rows = await strapi.db.query(ORGANISATION).findMany({ populate: CREATOR as never, orderBy: { name: 'asc' } });
    return rows
      .filter((row) => (!own || own.has(idOf(row))) && rights.may('read', ORGANISATION, { row }))
      .map((row) => ({ documentId: idOf(row), name: textIn(row['name']) }))
      .filter(({ documentId }, at, all) => all.findIndex((one) => one.documentId === documentId) === at);
  }

  async function plans(): Promise<PlacesView['plans']> {
    const populate = { ...CREATOR, organisations: { select: ['documentId', 'name'] } };
    const where = { publishedAt: null };
    const rows = await strapi.db
      .query(PLAN)
      .findMany({ where, populate: populate as never, orderBy: { title: 'asc' } });
    return rows
      .filter((row) => rights.may('read', PLAN, { row }) && rights.may('update', PLAN, { row, data: ANY_PART }))
      .map((row) => ({
        documentId: idOf(row),
        title: textIn(row['title']),
        organisations: [...new Set(rowsIn(row['organisations']).map(({ name }) => textIn(name)))],
      }));
  }
}
