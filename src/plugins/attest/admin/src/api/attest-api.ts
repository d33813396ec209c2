import { adminApi } from '@strapi/strapi/admin';

/**
 * The plugin's calls in the admin panel's own cache. Everything they read carries the tag `Attest`, and every act
 * invalidates it: what is on the screen is asked for anew, and nothing else.
 */
export const attestApi = adminApi.enhanceEndpoints({ addTagTypes: ['Attest', 'Document'] });

export interface Answer<Data> {
  readonly data: Data;
}

export interface Paged<Data, More = unknown> {
  readonly data: readonly Data[];
  readonly meta: More & { readonly pagination: Pagination };
}

export interface Pagination {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly pageCount: number;
}

/** A document of a governed type. */
export interface At {
  readonly uid: string;
  readonly documentId: string;
}

/** The tags by which the content manager knows a document and the lists it stands in. */
export const documentTags = ({ uid, documentId }: At) =>
  [
    { type: 'Document', id: `${uid}_${documentId}` },
    { type: 'Document', id: `${uid}_LIST` },
  ] as const;

export const dataOf = <Data>({ data }: Answer<Data>): Data => data;

/** What an act changes: after a no only what the plugin itself shows, so that a form being edited stays as it is. */
export const changed = (_result: unknown, error: unknown, at: At) =>
  error ? (['Attest'] as const) : ([...documentTags(at), 'Attest'] as const);
