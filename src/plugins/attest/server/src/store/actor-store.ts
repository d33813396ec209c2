import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

const ACTOR = 'plugin::attest.actor';

export interface Person {
  readonly id: number;
  readonly name: string;
  readonly email: string;
}

/** What the log writes for acts of the server itself. */
export const SERVER = 'server';

/**
 * Keys under which people stand in the log. A key means nothing by itself; who it is can be erased, and the log still
 * verifies.
 */
export const actorStore = (strapi: Core.Strapi) => ({
  /** The person's key, made at their first act. Call inside a transaction that holds the log's lock. */
  async keyOf({ id, name, email }: Person): Promise<string> {
    const known = await strapi.db.query(ACTOR).findOne({ where: { person: id } });
    if (!known)
      return (await strapi.db.query(ACTOR).create({ data: { key: randomUUID(), person: id, name, email } })).key;
    if (known.name !== name || known.email !== email) {
      await strapi.db.query(ACTOR).update({ where: { id: known.id }, data: { name, email } });
    }
    return known.key;
  },

  async names(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await strapi.db.query(ACTOR).findMany({ where: { key: { $in: [...new Set(keys)] } } });
    return new Map(rows.map(({ key, name }) => [key, name ?? '']));
  },

  /** Everybody who has acted and has not been forgotten. */
  async all(): Promise<readonly { readonly key: string; readonly name: string }[]> {
    const rows = await strapi.db.query(ACTOR).findMany({ where: { name: { $notNull: true } } });
    return rows.map(({ key, name }) => ({ key, name }));
  },

  /** Forgets who a leaver was: their acts stay in the log under a key that leads to nobody. */
  async forget(email: string): Promise<readonly string[]> {
    const rows = await strapi.db.query(ACTOR).findMany({ where: { email } });
    const data = { person: null, name: null, email: null };
    for (const { id } of rows) await strapi.db.query(ACTOR).update({ where: { id }, data });
    return rows.map(({ key }) => key);
  },
});
