import type { EditionView, RequestView, SubjectView } from '../../../shared/contracts';
import { attestApi, changed, dataOf, documentTags, type Answer, type At } from './attest-api';

/** How a document stands with the policy, and what is done with a document as a whole. */
export const {
  useSubjectQuery,
  useSubmitMutation,
  usePublishMutation,
  useUnscheduleMutation,
  useTakeDownMutation,
  useOverrideMutation,
  useMarkFalseAlarmMutation,
} = attestApi.injectEndpoints({
  endpoints: (build) => ({
    subject: build.query<SubjectView, At>({
      query: ({ uid, documentId }) => `/attest/subjects/${uid}/${documentId}`,
      transformResponse: dataOf<SubjectView>,
      providesTags: (_result, _error, at) => [...documentTags(at).slice(0, 1), 'Attest'],
    }),
    submit: build.mutation<RequestView, At & { readonly note?: string; readonly fingerprint: string }>({
      query: (data) => ({ url: '/attest/requests', method: 'POST', data }),
      transformResponse: dataOf<RequestView>,
      invalidatesTags: changed,
    }),
    /** Answers the edition, or the request when it is for later. */
    publish: build.mutation<EditionView | RequestView, At & { readonly at?: string; readonly fingerprint: string }>({
      query: (data) => ({ url: '/attest/publications', method: 'POST', data }),
      transformResponse: dataOf<EditionView | RequestView>,
      invalidatesTags: changed,
    }),
    unschedule: build.mutation<RequestView, At & { readonly request: string }>({
      query: ({ request }) => ({ url: `/attest/schedules/${request}`, method: 'DELETE' }),
      transformResponse: dataOf<RequestView>,
      invalidatesTags: changed,
    }),
    takeDown: build.mutation<EditionView | null, At & { readonly reason: string }>({
      query: (data) => ({ url: '/attest/unpublications', method: 'POST', data }),
      transformResponse: dataOf<EditionView | null>,
      invalidatesTags: changed,
    }),
    override: build.mutation<RequestView, At & { readonly category: string; readonly reason: string }>({
      query: (data) => ({ url: '/attest/overrides', method: 'POST', data }),
      transformResponse: dataOf<RequestView>,
      invalidatesTags: changed,
    }),
    markFalseAlarm: build.mutation<void, At & { readonly mark: string; readonly reason: string }>({
      query: ({ uid, documentId, ...data }) => ({
        url: `/attest/subjects/${uid}/${documentId}/false-alarms`,
        method: 'POST',
        data,
      }),
      transformResponse: (_answer: Answer<never> | undefined) => undefined,
      invalidatesTags: changed,
    }),
  }),
});
