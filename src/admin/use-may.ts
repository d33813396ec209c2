import { useAuth, useRBAC } from '@strapi/strapi/admin';

type Permissions = Parameters<typeof useRBAC>[0];

/** Asked for while the person's rights are on their way: nobody has it. */
const NOBODYS: Permissions = [{ action: 'admin::nobodys', subject: null }];

/**
 * Whether the person has one of these rights. Strapi's `useRBAC` answers each list of rights once: asked before the person's
 * rights have come, as on the first page of a visit, it would say no for as long as the page stands.
 * @param permissions the same list at each call, for example a constant
 */
export function useMay(permissions: Permissions): boolean {
  const areKnown = !useAuth('useMay', ({ isLoading }) => isLoading);
  const { allowedActions } = useRBAC(areKnown ? permissions : NOBODYS);
  return Object.values(allowedActions).some(Boolean);
}
