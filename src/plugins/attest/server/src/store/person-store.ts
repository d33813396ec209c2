import type { Core } from '@strapi/strapi';

import type { PersonId } from '../domain/request';
import type { Language } from '../words/language';
import type { Person } from './actor-store';

const SUPER_ADMIN = 'strapi-super-admin';

interface UserRow {
  readonly id: number;
  readonly firstname: string | null;
  readonly lastname: string | null;
  readonly email: string;
}

/** People with an account in the admin panel. */
export const personStore = (strapi: Core.Strapi) => {
  const active = (ids: readonly PersonId[]) => ({ id: { $in: [...ids] }, isActive: true, blocked: { $ne: true } });

  return {
    /** Of these, who is active and holds the right now. Super Admins hold every right. */
    async holding(right: string, ids: readonly PersonId[]): Promise<ReadonlySet<PersonId>> {
      if (ids.length === 0) return new Set();
      const permissions = await strapi.db
        .query('admin::permission')
        .findMany({ where: { action: `plugin::attest.${right}` }, populate: { role: { select: ['id'] } } });
      const roles = permissions.map(({ role }) => role?.id).filter((id) => id !== undefined);
      const users = await strapi.db.query('admin::user').findMany({
        where: { ...active(ids), roles: { $or: [{ id: { $in: roles } }, { code: SUPER_ADMIN }] } },
        select: ['id'],
      });
      return new Set(users.map(({ id }) => id));
    },

    /** Somebody who can be written to, with the language of their panel; undefined when the account is closed. */
    async recipient(id: PersonId): Promise<(Person & { readonly language: Language }) | undefined> {
      const user = await strapi.db.query('admin::user').findOne({ where: active([id]) });
      return user ? { ...personOf(user), language: user.preferedLanguage === 'sv' ? 'sv' : 'en' } : undefined;
    },

    /** Accounts of this address, active or not: at most one, but for what differs in case. */
    async withAddress(address: string): Promise<readonly PersonId[]> {
      const users = await strapi.db.query('admin::user').findMany({ where: { email: { $eqi: address.trim() } }, select: ['id'] }); // prettier-ignore
      return users.map(({ id }) => id);
    },

    async active(ids: readonly PersonId[]): Promise<readonly Person[]> {
      if (ids.length === 0) return [];
      return (await strapi.db.query('admin::user').findMany({ where: active(ids) })).map(personOf);
    },

    /** Everybody who can log in, by name alone; an account without one has the empty name. */
    async everybody(): Promise<readonly { readonly id: PersonId; readonly name: string }[]> {
      const where = { isActive: true, blocked: { $ne: true } };
      const users = await strapi.db.query('admin::user').findMany({ where, select: ['id', 'firstname', 'lastname'] });
      return users.map((user) => ({ id: user.id, name: nameOf(user) }));
    },

    async names(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>> {
      const wanted = [...new Set(ids)].filter((id) => id > 0);
      if (wanted.length === 0) return new Map();
      const users = await strapi.db.query('admin::user').findMany({ where: { id: { $in: wanted } } });
      return new Map(users.map((user) => [user.id, personOf(user).name]));
    },
  };
};

export type PersonStore = ReturnType<typeof personStore>;

export function personOf({ id, firstname, lastname, email }: UserRow): Person {
  return { id, email, name: nameOf({ firstname, lastname }) || email };
}

const nameOf = ({ firstname, lastname }: Pick<UserRow, 'firstname' | 'lastname'>): string =>
  [firstname, lastname].filter(Boolean).join(' ');
