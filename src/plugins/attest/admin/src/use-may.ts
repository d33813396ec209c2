import { useRBAC } from '@strapi/strapi/admin';

type Permissions = Parameters<typeof useRBAC>[0];

/**
 * Whether the person holds one of these, for example `permissions.readLog`. Strapi's own `allowedActions` go by the last
 * word of a permission, and `log.read` and `request.read` have the same: ask for them one by one. It answers once, and no for good
 * when it is asked before the person's rights have come: ask within `Page.Protect`, which waits for them.
 */
export const useMay = (permissions: Permissions): boolean =>
  Object.values(useRBAC(permissions).allowedActions).some(Boolean);
