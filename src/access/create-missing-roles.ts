import type { Core } from '@strapi/strapi';

import { grantsOf, type Grant } from './grants';
import { ROLES, type RoleCode } from './roles';

const STOCK = ['strapi-editor', 'strapi-author'];

/**
 * Creates the roles that are missing and gives each permission once in its life: what an administrator takes away
 * stays away, and what a later release adds still arrives.
 */
export async function createMissingRoles(strapi: Core.Strapi): Promise<void> {
  const given = strapi.store({ type: 'core', name: 'budkavle_grants' });
  const existing = await strapi.db.query('admin::role').findMany({ where: { code: { $in: Object.keys(ROLES) } } });
  if (existing.length === 0) await removeUnusedStockRoles(strapi);
  for (const code of Object.keys(ROLES) as RoleCode[]) {
    await strapi.db.transaction(async () => {
      const known = existing.find((role) => role.code === code);
      const role = known ?? (await strapi.db.query('admin::role').create({ data: { code, ...ROLES[code] } }));
      const before = new Set(known ? ((await given.get({ key: code })) as string[] | null) : []);
      const grants = grantsOf(code, (uid) => fieldPaths(strapi, uid));
      const fresh = grants.filter((grant) => !before.has(nameOf(grant)));
      if (fresh.length === 0) return;
      await strapi.service('admin::role').addPermissions(role.id, fresh);
      await given.set({ key: code, value: [...before, ...fresh.map(nameOf)] });
    });
  }
}

/** Strapi's own Editor and Author may do everything with every type: not here, unless someone already holds them. */
async function removeUnusedStockRoles(strapi: Core.Strapi): Promise<void> {
  for (const code of STOCK) {
    const role = await strapi.db
      .query('admin::role')
      .findOne({ where: { code }, populate: { users: { select: ['id'] } } });
    if (role && role.users.length === 0) await strapi.service('admin::role').deleteByIds([role.id]);
  }
}

const nameOf = ({ action, subject }: Grant): string => `${action} ${subject ?? ''}`.trim();

function fieldPaths(strapi: Core.Strapi, uid: string): readonly string[] {
  const schema = strapi.contentTypes[uid as keyof typeof strapi.contentTypes];
  return strapi.service('admin::content-type').getNestedFields(schema, { components: strapi.components });
}
