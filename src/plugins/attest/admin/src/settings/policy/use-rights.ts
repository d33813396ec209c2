import { useRBAC } from '@strapi/strapi/admin';

import { permissions } from '../../permissions';

const ASKED = { propose: permissions.proposePolicy, activate: permissions.activatePolicy };

/** What the person may do with the policy beside reading it; the server decides. */
export function usePolicyRights(): { readonly mayPropose: boolean; readonly mayActivate: boolean } {
  const { allowedActions } = useRBAC(ASKED);
  const { canPropose = false, canActivate = false } = allowedActions as Readonly<Record<string, boolean>>;
  return { mayPropose: canPropose, mayActivate: canActivate };
}
