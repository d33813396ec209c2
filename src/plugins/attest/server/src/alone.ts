import type { Core, UID } from '@strapi/strapi';

import type { Group } from './domain/facts';
import type { Policy } from './domain/policy';
import type { Host, Member } from './host';

const SUPER_ADMIN = 'strapi-super-admin';

/** Strapi makes its roles after the plugin has started, and the first account one of these: there will be members. */
const FIRST_ADMIN: Group = { id: SUPER_ADMIN, name: 'Super Admin', hasMembers: true };

/** The plugin without an application that knows more: types are the facts, admin roles the groups, nothing is checked. */
export function aloneHost(strapi: Core.Strapi, governed: readonly string[]): Host {
  const roles = () => strapi.db.query('admin::role').findMany({ populate: { users: true }, orderBy: { id: 'asc' } });

  return {
    checkIds: [],
    async vocabulary() {
      const values = governed.map((uid) => ({ value: uid, label: { sv: nameOf(uid), en: nameOf(uid) } }));
      return { facts: [{ name: 'type', label: { sv: 'Innehållstyp', en: 'Content type' }, values }] };
    },
    defaultPolicy: async () => DEFAULT,
    populate: () => [],
    describe: ({ uid }) => ({ type: [uid] }),
    checks: async () => [],
    shown: () => ({}),
    goesLiveAt: () => undefined,
    async groups() {
      const groups = (await roles()).map(({ code, name, users }) => {
        const memberCount = users.filter(({ isActive }: { isActive: boolean }) => isActive).length;
        return { id: code, name, hasMembers: memberCount > 0, memberCount };
      });
      return groups.some(({ id, hasMembers }) => id === SUPER_ADMIN && hasMembers)
        ? groups
        : [FIRST_ADMIN, ...groups.filter(({ id }) => id !== SUPER_ADMIN)];
    },
    resolveGroup: (group) => [group],
    async members(group): Promise<readonly Member[]> {
      const role = (await roles()).find(({ code }) => code === group);
      return ((role?.users ?? []) as UserRow[]).filter(({ isActive }) => isActive).map(memberOf);
    },
    async groupsOf(person) {
      const own = (await roles()).filter(({ users }) => users.some(({ id }: { id: number }) => id === person));
      return own.map(({ code }) => code);
    },
    onLive: async () => undefined,
    onEnded: async () => undefined,
  };

  function nameOf(uid: string): string {
    return strapi.getModel(uid as UID.ContentType)?.info.displayName ?? uid;
  }
}

interface UserRow {
  readonly id: number;
  readonly firstname: string | null;
  readonly lastname: string | null;
  readonly email: string;
  readonly isActive: boolean;
}

const memberOf = ({ id, firstname, lastname, email }: UserRow): Member => ({
  person: id,
  name: [firstname, lastname].filter(Boolean).join(' ') || email,
  email,
});

const DEFAULT: Policy = {
  routes: [
    {
      id: 'otherwise',
      title: 'Everything',
      because: 'Until the organisation has written its own rules, everything is approved by another than its writers.',
      source: 'The plugin’s default',
      strength: 'must',
      when: {},
      outcome: {
        route: 'approve',
        steps: [{ groups: [SUPER_ADMIN], quorum: 'one' }],
        publish: 'by-author',
        fourEyes: 'strict',
      },
    },
  ],
  requirements: [],
};
