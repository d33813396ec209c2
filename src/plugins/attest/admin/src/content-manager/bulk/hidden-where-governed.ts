import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin';

import { useIsGoverned } from '../edit-view/use-is-governed';

/** The content manager's own action, for types the policy does not govern. */
export function hiddenWhereGoverned(own: BulkActionComponent): BulkActionComponent {
  const useOwn = own;
  const hidden: BulkActionComponent = (props) => {
    const stock = useOwn(props);
    return useIsGoverned(props.model) === false ? stock : null;
  };
  return Object.assign(hidden, { type: own.type });
}
