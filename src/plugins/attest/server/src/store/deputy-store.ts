import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import type { Instant, PersonId } from '../domain/request';

const DEPUTY = 'plugin::attest.deputy';

export interface Deputyship {
  readonly key: string;
  readonly principal: PersonId;
  readonly deputy: PersonId;
  /** First and last instant. */
  readonly fromDate: Instant;
  readonly toDate: Instant;
  readonly reason: string | null;
  readonly appointedBy: PersonId;
  readonly appointedAt: Instant;
  readonly endedBy: PersonId | null;
  readonly endedAt: Instant | null;
}

export interface Past {
  readonly rows: readonly Deputyship[];
  readonly total: number;
}

/** Deputies are dated and do not cascade: a deputy's deputy stands in for nobody but the deputy. */
export const deputyStore = (strapi: Core.Strapi) => {
  const inForce = (at: Instant) => ({ fromDate: { $lte: at }, toDate: { $gte: at }, endedAt: null });
  const deputies = () => strapi.db.query(DEPUTY);
  return {
    async ofPrincipals(principals: readonly PersonId[], at: Instant): Promise<readonly Deputyship[]> {
      if (principals.length === 0) return [];
      return deputies().findMany({
        where: { principal: { $in: [...principals] }, ...inForce(at) },
        orderBy: { id: 'asc' },
      });
    },
    /** Those whose deputy the person is then. */
    async principalsOf(deputy: PersonId, at: Instant): Promise<readonly PersonId[]> {
      const rows = await deputies().findMany({ where: { deputy, ...inForce(at) } });
      return rows.map(({ principal }) => principal);
    },
    async current(at: Instant): Promise<readonly Deputyship[]> {
      return deputies().findMany({ where: { toDate: { $gte: at }, endedAt: null }, orderBy: { fromDate: 'asc' } });
    },
    /** What is over, latest first. @param page from 1 @param of one person's own; everybody's when not given */
    async past(at: Instant, page: { readonly page: number; readonly pageSize: number }, of?: PersonId): Promise<Past> {
      const isOver = { $or: [{ toDate: { $lt: at } }, { endedAt: { $notNull: true } }] };
      const where = { $and: [isOver, of === undefined ? {} : { $or: [{ principal: of }, { deputy: of }] }] };
      const paged = { limit: page.pageSize, offset: (page.page - 1) * page.pageSize };
      const orderBy = [{ toDate: 'desc' }, { id: 'desc' }];
      return {
        rows: await deputies().findMany({ where, orderBy, ...paged }),
        total: await deputies().count({ where }),
      };
    },
    async byKey(key: string): Promise<Deputyship | undefined> {
      return (await deputies().findOne({ where: { key } })) ?? undefined;
    },
    async appoint(given: Omit<Deputyship, 'key' | 'endedBy' | 'endedAt'>): Promise<Deputyship> {
      return deputies().create({ data: { key: randomUUID(), ...given, endedBy: null, endedAt: null } });
    },
    async end(key: string, by: PersonId, at: Instant): Promise<void> {
      await deputies().update({ where: { key }, data: { endedBy: by, endedAt: at } });
    },
  };
};

export type DeputyStore = ReturnType<typeof deputyStore>;
