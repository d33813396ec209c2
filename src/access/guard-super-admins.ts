import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { acting, wordsFor } from './acting-person';

const SUPER_ADMIN = 'strapi-super-admin';

interface UserEvent {
  readonly params: { readonly where?: object; readonly data?: Readonly<Record<string, unknown>> };
}

/**
 * An administrator manages accounts, but neither makes a Super Admin nor touches the account of one: otherwise the one
 * right would be worth the other.
 */
export function guardSuperAdmins(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeCreate: (event) => guard(event as unknown as UserEvent),
    beforeUpdate: (event) => guard(event as unknown as UserEvent),
    beforeDelete: (event) => guard(event as unknown as UserEvent),
    beforeDeleteMany: (event) => guard(event as unknown as UserEvent),
  });

  async function guard({ params: { where, data } }: UserEvent): Promise<void> {
    const who = acting(strapi);
    const isUnjudged = who.kind === 'server' || who.kind === 'visitor' || (who.kind === 'person' && who.isSuperAdmin);
    if (isUnjudged) return;
    const touched = where
      ? await strapi.db.query('admin::user').count({ where: { $and: [where, { roles: { code: SUPER_ADMIN } }] } })
      : 0;
    if (touched === 0 && !(await makesOne(data?.['roles']))) return;
    const message = wordsFor(who, {
      sv: 'Bara en superadministratör kan utse en superadministratör eller ändra dennes konto. Inget sparades.',
      en: 'Only a Super Admin can make a Super Admin or change the account of one. Nothing was saved.',
    });
    throw new errors.PolicyError(message, { code: 'super-admins-only' });
  }

  async function makesOne(roles: unknown): Promise<boolean> {
    const role = await strapi.db.query('admin::role').findOne({ where: { code: SUPER_ADMIN } });
    return role !== null && idsIn(roles).includes(String(role.id));
  }
}

/** Roles come as ids, as rows, or within connect and set. */
function idsIn(roles: unknown): readonly string[] {
  if (Array.isArray(roles)) return roles.flatMap(idsIn);
  if (typeof roles !== 'object' || roles === null) return roles === undefined || roles === null ? [] : [String(roles)];
  const { id, connect, set } = roles as { id?: unknown; connect?: unknown; set?: unknown };
  return [...(id === undefined ? [] : [String(id)]), ...idsIn(connect), ...idsIn(set)];
}
