import type { PlaceView } from '../../shared/plan-view';

/**
 * The content manager moves to a field that the address names. In the form of a type with lists of parts that breaks the
 * page, so there the address leads to the form alone.
 */
const WITH_LISTS = ['api::plan.plan', 'api::audience.audience'];

/** Where a row is written; a new one where there is none yet. Pure. */
export function addressOf({ uid, documentId, field }: PlaceView): string {
  const at = `/content-manager/collection-types/${uid}/${documentId ?? 'create'}`;
  return field === null || documentId === null || WITH_LISTS.includes(uid) ? at : `${at}?field=${field}`;
}
