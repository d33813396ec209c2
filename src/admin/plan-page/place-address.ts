import type { PlaceView } from '../../shared/plan-view';

/**
 * Where a row is written; a new one where there is none yet. The field stands after the #: the content manager's own
 * `?field=` breaks the page of a form with lists of parts. Pure.
 */
export function addressOf({ uid, documentId, field }: PlaceView): string {
  const at = `/content-manager/collection-types/${uid}/${documentId ?? 'create'}`;
  return field === null || documentId === null ? at : `${at}#${field}`;
}
