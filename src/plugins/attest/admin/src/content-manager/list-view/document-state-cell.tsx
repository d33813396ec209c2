import { Typography } from '@strapi/design-system';

import type { At } from '../../api/attest-api';
import { useDocumentStateQuery } from '../../api/document-states';
import { useSetupQuery } from '../../api/setup';
import { StateBadge } from '../../components/state-badge';

/** Where one document stands; nothing for a type that no policy governs. */
export function DocumentStateCell({ uid, documentId }: At) {
  const { data: setup } = useSetupQuery();
  const isGoverned = setup?.governed.includes(uid) ?? false;
  const { data: state } = useDocumentStateQuery({ uid, documentId }, { skip: !isGoverned });
  if (!isGoverned || state === undefined) return null;
  return state === null ? <Typography textColor="neutral600">–</Typography> : <StateBadge status={state} />;
}
