import { attestApi, documentTags, type At } from './attest-api';

/** A save of a draft, as the content manager sends it. */
export interface Save {
  readonly model: string;
  readonly documentId?: string;
  readonly collectionType: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

export const { useReadAnewMutation } = attestApi.injectEndpoints({
  endpoints: (build) => ({
    /** Lets the content manager ask for the document anew. */
    readAnew: build.mutation<null, At>({
      queryFn: () => ({ data: null }),
      invalidatesTags: (_result, _error, at) => [documentTags(at)[0]],
    }),
  }),
});
