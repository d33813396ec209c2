import { useRBAC } from '@strapi/strapi/admin';

type Permissions = Exclude<Parameters<typeof useRBAC>[0], undefined>;

/**
 * Whether the person holds one of these, for example `permissions.readLog`. Strapi names what is allowed after the last
 * word of a permission, and `log.read` and `request.read` have the same: so each question is asked by itself.
 */
export const useMay = (permissions: Permissions): boolean =>
  Object.values(useRBAC(permissions).allowedActions).some(Boolean);
