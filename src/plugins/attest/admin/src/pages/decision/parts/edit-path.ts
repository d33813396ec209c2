import type { At } from '../../../api/attest-api';
import type { Schemas } from '../../../api/setup';

/** Where the content manager edits a document. */
export function editPath(schemas: Schemas | undefined, { uid, documentId }: At): string {
  const isSingle = schemas?.get(uid)?.kind === 'singleType';
  return isSingle ? `/content-manager/single-types/${uid}` : `/content-manager/collection-types/${uid}/${documentId}`;
}
