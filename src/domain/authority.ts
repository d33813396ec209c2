/** Fields that give someone a say. They change only with the right to manage offices. */
export const AUTHORITY = {
  'api::office.office': ['seats', 'routingEmail', 'reportsTo', 'appointedBy', 'spokesperson'],
  'api::organisation.organisation': ['registrar'],
} as const satisfies Record<string, readonly string[]>;

/**
 * Renaming an office or organisation, moving it, widening what it speaks on or making it mean everyone changes who
 * decides, or who is believed to, as surely as a seat does.
 */
export const AUTHORITY_ONCE_CREATED = {
  'api::office.office': ['name', 'kind', 'organisation', 'speaksOn'],
  'api::organisation.organisation': ['name', 'kind', 'slug', 'partOf', 'partyOf'],
} as const satisfies Record<keyof typeof AUTHORITY, readonly string[]>;

export type Authoritative = keyof typeof AUTHORITY;

/** The authority one document bears: field → plain value; undefined when the document does not exist. */
export type Bearing = Readonly<Record<string, unknown>> | undefined;

/** The authority fields in which the two states differ; a document that does not exist bears none. */
export function changedAuthority(uid: Authoritative, before: Bearing, after: Bearing): readonly string[] {
  const isEdit = before !== undefined && after !== undefined;
  const fields: readonly string[] = [...AUTHORITY[uid], ...(isEdit ? AUTHORITY_ONCE_CREATED[uid] : [])];
  return fields.filter((field) => said(before?.[field]) !== said(after?.[field]));
}

/** Nothing, false and an empty list all say the same: no authority. */
function said(value: unknown): string {
  const isNothing = value === undefined || value === null || value === false || value === '';
  return isNothing || (Array.isArray(value) && value.length === 0) ? '' : JSON.stringify(value);
}
