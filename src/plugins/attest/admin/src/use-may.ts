import { useRBAC } from '@strapi/strapi/admin';

type Permissions = Parameters<typeof useRBAC>[0];

/**
 * Whether the person holds one of these, for example `permissions.readLog`. Strapi's own `allowedActions` go by the last
 * word of a permission, and `log.read` and `request.read` have the same: ask for them one by one.
 */
export const useMay = (permissions: Permissions): boolean =>
  Object.values(useRBAC(permissions).allowedActions).some(Boolean);
