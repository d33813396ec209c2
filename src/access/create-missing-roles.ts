import type { Core } from '@strapi/strapi';

import { grantsOf, type Grant } from './grants';
import { ROLES, type RoleCode } from './roles';

const STOCK = ['strapi-editor', 'strapi-author'];
const ROLE = 'admin::role';
const PERMISSION = 'admin::permission';

/** What a role was given before: permission → its fields then. */
type Given = Record<string, readonly string[]>;

/**
 * Creates the roles that are missing and gives each permission, and each field within it, once in its life: what an
 * administrator takes away stays away, and what a later release adds still arrives. Nodes that start together take turns.
 */
export async function createMissingRoles(strapi: Core.Strapi): Promise<void> {
  const memory = strapi.store({ type: 'core', name: 'budkavle_grants' });
  await strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres') await trx.raw('SELECT pg_advisory_xact_lock(1920298867)');
    const existing = await strapi.db.query(ROLE).findMany({ where: { code: { $in: Object.keys(ROLES) } } });
    if (existing.length === 0) await removeUnusedStockRoles(strapi);
    for (const code of Object.keys(ROLES) as RoleCode[]) {
      const known = existing.find((role) => role.code === code);
      const role = known ?? (await strapi.db.query(ROLE).create({ data: { code, ...ROLES[code] } }));
      const given = known ? ((await memory.get({ key: code })) as Given | null) : null;
      await give(strapi, role.id, code, given ?? {}, (value) => memory.set({ key: code, value }));
    }
  });
}

async function give(
  strapi: Core.Strapi,
  roleId: number,
  code: RoleCode,
  given: Given,
  remember: (value: Given) => Promise<void>,
): Promise<void> {
  const grants = grantsOf(code, (uid) => fieldPaths(strapi, uid));
  const fresh = grants.filter((grant) => !(nameOf(grant) in given));
  const grown = grants.filter((grant) => newFields(grant, given).length > 0);
  if (fresh.length === 0 && grown.length === 0) return;
  if (fresh.length > 0) await strapi.service('admin::role').addPermissions(roleId, fresh);
  for (const grant of grown) await addFields(strapi, roleId, grant, newFields(grant, given));
  await remember({
    ...given,
    ...Object.fromEntries(grants.map((grant) => [nameOf(grant), grant.properties.fields ?? []])),
  });
}

/** Fields that the model has gained since the permission was given. */
function newFields(grant: Grant, given: Given): readonly string[] {
  const before = given[nameOf(grant)];
  return before ? (grant.properties.fields ?? []).filter((field) => !before.includes(field)) : [];
}

async function addFields(strapi: Core.Strapi, roleId: number, grant: Grant, fields: readonly string[]): Promise<void> {
  const where = { role: roleId, action: grant.action, subject: grant.subject };
  const permission = await strapi.db.query(PERMISSION).findOne({ where });
  if (!permission) return;
  const properties = { ...permission.properties, fields: [...(permission.properties.fields ?? []), ...fields] };
  await strapi.db.query(PERMISSION).update({ where: { id: permission.id }, data: { properties } });
}

/** Strapi's own Editor may change and publish everything, its Author all of their own: not here, unless someone holds them. */
async function removeUnusedStockRoles(strapi: Core.Strapi): Promise<void> {
  for (const code of STOCK) {
    const role = await strapi.db.query(ROLE).findOne({ where: { code }, populate: { users: { select: ['id'] } } });
    if (role && role.users.length === 0) await strapi.service('admin::role').deleteByIds([role.id]);
  }
}

const nameOf = ({ action, subject }: Grant): string => `${action} ${subject ?? ''}`.trim();

function fieldPaths(strapi: Core.Strapi, uid: string): readonly string[] {
  const schema = strapi.contentTypes[uid as keyof typeof strapi.contentTypes];
  return strapi.service('admin::content-type').getNestedFields(schema, { components: strapi.components });
}
