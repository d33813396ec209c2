import { CheckCircle } from '@strapi/icons';

import { useSetupQuery } from '../api/setup';

/** Stands in the menu of every screen, so it is also where the set-up is asked for. */
export function InboxIcon() {
  useSetupQuery();
  return <CheckCircle />;
}
