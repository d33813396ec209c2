import { attestApi, documentTags, type At } from './attest-api';

/** A save of a draft, as the content manager sends it. */
export interface Save {
  readonly model: string;
  readonly documentId?: string;
  readonly collectionType: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

export const { useSaveOverMutation, useReadAnewMutation } = attestApi.injectEndpoints({
  endpoints: (build) => ({
    /** Saves once more what was refused, over a version the person has been told of: that of `readAt`. */
    saveOver: build.mutation<unknown, At & { readonly save: Save; readonly readAt: string }>({
      query: ({ uid, documentId, save, readAt }) => ({
        url: `/content-manager/collection-types/${uid}/${documentId}`,
        method: 'PUT',
        data: save.data,
        config: { params: { ...save.params, attestReadAt: readAt } },
      }),
      invalidatesTags: (_result, error, at) => (error ? [] : [...documentTags(at), 'Attest']),
    }),
    /** Lets the content manager ask for the document anew. */
    readAnew: build.mutation<null, At>({
      queryFn: () => ({ data: null }),
      invalidatesTags: (_result, _error, at) => [documentTags(at)[0]],
    }),
  }),
});
