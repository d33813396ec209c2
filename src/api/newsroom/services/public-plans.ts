import type { Core } from '@strapi/strapi';

import { slugRegister } from '../../../documents/slug-register';
import { planLinksOf, type LinkedPlan } from '../../../domain/public-plan-links';
import type { PublicPlan } from '../../../domain/public-plan';
import type { CalendarQuestion } from '../parse/calendar-question';
import type { PlanFilters, PlanQuestion } from '../parse/plan-question';
import { firstLiveFrom, rowAt, spliced, type End, type Found, type Table } from '../rows/public-row';

const TABLE = { uid: 'api::newsroom.public-plan', subject: 'api::plan.plan', key: 'plan' } as const satisfies Table;
const ORGANISATION = 'api::newsroom.public-plan-organisation';

interface Row extends LinkedPlan {
  readonly json: string;
}

/** The plans the public reads. Written in the transaction of the publication, and read by nothing but the public routes. */
const publicPlans = ({ strapi }: { strapi: Core.Strapi }) => {
  const table = () => strapi.db.query(TABLE.uid);
  const organisations = () => strapi.db.query(ORGANISATION);

  return {
    firstLiveFrom: (plan: string): Promise<string | undefined> => firstLiveFrom(strapi, TABLE, plan),

    /** Puts the plan in the place of what stood there before. */
    async show({ organisations: slugs, ...row }: PublicPlan, edition: string): Promise<void> {
      const { plan } = row;
      const data = { ...row, edition, state: 'live', withdrawnAt: null, withdrawnReason: null };
      const { count } = await table().updateMany({ where: { plan }, data });
      if (count === 0) await table().create({ data });
      await organisations().deleteMany({ where: { plan } });
      if (slugs.length > 0) await organisations().createMany({ data: slugs.map((slug) => ({ plan, slug })) });
    },

    /** Takes a live plan away; only its address, the time and the reason remain. */
    async end(live: { plan: string; edition: string }, { state, at, reason = null }: End<'withdrawn'>): Promise<void> {
      const nothing = { kind: null, title: null, year: null, parent: null, json: null, words: null };
      const data = { ...nothing, state, withdrawnAt: at, withdrawnReason: reason };
      const { count } = await table().updateMany({ where: { ...live, state: 'live' }, data });
      if (count > 0) await organisations().deleteMany({ where: { plan: live.plan } });
    },

    /** One page, each plan as finished JSON; `total` only when it was asked for. */
    async list(question: PlanQuestion): Promise<{ json: string[]; total?: number }> {
      const { filters, words, sort, page, pageSize, withCount } = question;
      const where = whereOf(filters, words);
      const orderBy = [...sort.map(({ column, direction }) => ({ [column]: direction })), { id: 'desc' }];
      const rows: Row[] = await table().findMany({ where, orderBy, limit: pageSize, offset: (page - 1) * pageSize });
      const json = await linked(rows);
      return withCount ? { json, total: await table().count({ where }) } : { json };
    },

    /** Where all of them are read, the newest first. @param limit as many as a sitemap has room for */
    async addresses(limit: number): Promise<readonly { readonly slug: string; readonly liveFrom: string }[]> {
      const orderBy = [{ firstLiveFrom: 'desc' as const }, { id: 'desc' as const }];
      return table().findMany({ select: ['slug', 'liveFrom'], where: { state: 'live' }, orderBy, limit });
    },

    /** As JSON, for the calendar to read their activities in; in the order they went live. */
    async all({ organisation, plan }: CalendarQuestion): Promise<readonly string[]> {
      const slugs = plan && (await slugRegister(strapi).everyAddressOf(TABLE.subject, plan));
      const where = { $and: [whereOf({ organisation }, []), ...(slugs ? [{ slug: { $in: slugs } }] : [])] };
      const rows = await table().findMany({ select: ['json'], where, orderBy: [{ firstLiveFrom: 'asc' }, { id: 'asc' }] }); // prettier-ignore
      return rows.map(({ json }) => json);
    },

    async at(slug: string): Promise<Found<'withdrawn'>> {
      const row = await rowAt(strapi, TABLE, slug);
      if (!row) return undefined;
      if (row.state !== 'live') return { state: row.state, at: row.withdrawnAt, reason: row.withdrawnReason };
      if (row.slug !== slug) return { state: 'moved', slug: row.slug };
      const [json = ''] = await linked([row]);
      return { state: 'live', json };
    },
  };

  function whereOf({ organisation, ...columns }: PlanFilters, words: readonly string[]): object {
    const plain = Object.entries(columns).flatMap(([column, values]) =>
      values ? [{ [column]: { $in: values } }] : [],
    );
    const having = organisation ? [{ plan: { $in: plansOf(organisation) } }] : [];
    const written = words.map((word) => ({ words: { $contains: word } }));
    return { state: 'live', $and: [...plain, ...having, ...written] };
  }

  /** A query inside the query, so that the database never hands over more plans than the page shows. */
  function plansOf(slugs: readonly string[]): unknown {
    return strapi.db
      .queryBuilder(ORGANISATION)
      .select('plan')
      .where({ slug: { $in: slugs } })
      .getKnexQuery();
  }

  /** Links are read and not stored: what is linked to may be withdrawn, or get another address, at any time. */
  async function linked(rows: readonly Row[]): Promise<string[]> {
    if (rows.length === 0) return [];
    const others: LinkedPlan[] = await table().findMany({
      select: ['plan', 'slug', 'title', 'parent'],
      where: {
        state: 'live',
        $or: [{ plan: { $in: rows.flatMap(({ parent }) => parent ?? []) } }, { parent: { $in: rows.map(({ plan }) => plan) } }],
      },
      orderBy: [{ firstLiveFrom: 'desc' }, { id: 'desc' }],
    }); // prettier-ignore
    const prefix: string = strapi.config.get('api.rest.prefix', '/api');
    return rows.map((row) => spliced(row.json, JSON.stringify(planLinksOf(row, others, prefix))));
  }
};

export default publicPlans;

/** The service, with its type: Strapi knows its own services only. */
export const publicPlansOf = (strapi: Core.Strapi) =>
  strapi.service('api::newsroom.public-plans') as unknown as ReturnType<typeof publicPlans>;
