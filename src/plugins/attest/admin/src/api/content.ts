import type { ContentView, DifferenceView, DisplayNamesView } from '../../../shared/contracts';
import { attestApi, dataOf, documentTags, type Answer, type At } from './attest-api';

/** One request as it was read: when it says something else, it is asked for anew, and not before. */
export interface AsRead {
  readonly id: string;
  readonly fingerprint: string;
}

/** What is live, what was approved last, or what the author submitted before an approver amended it. */
export type Against = 'live' | 'approved' | 'submitted';

export interface Differences {
  /** Null when there is nothing to compare with. */
  readonly differences: readonly DifferenceView[] | null;
  readonly names: DisplayNamesView;
}

/** What documents say. What somebody is reading does not change under their eyes, so no act makes it be fetched anew. */
export const { useRequestContentQuery, useDraftContentQuery, useDifferencesQuery } = attestApi.injectEndpoints({
  endpoints: (build) => ({
    requestContent: build.query<ContentView, AsRead>({
      query: ({ id }) => `/attest/requests/${id}/content`,
      transformResponse: dataOf<ContentView>,
    }),
    draftContent: build.query<ContentView, At>({
      query: ({ uid, documentId }) => `/attest/subjects/${uid}/${documentId}/content`,
      transformResponse: dataOf<ContentView>,
      providesTags: (_result, _error, at) => [...documentTags(at).slice(0, 1)],
    }),
    differences: build.query<Differences, AsRead & { readonly against: Against }>({
      query: ({ id, against }) => `/attest/requests/${id}/diff?against=${against}`,
      transformResponse: ({ data, meta }: Compared): Differences => ({ differences: data, names: meta.names }),
    }),
  }),
});

type Compared = Answer<Differences['differences']> & { readonly meta: { readonly names: DisplayNamesView } };
