import type { CommentView, RequestDetail, RequestRow, View } from '../../../shared/contracts';
import { attestApi, changed, dataOf, type At, type Paged } from './attest-api';

export type InboxQuery = Readonly<Record<string, string | number | undefined>> & { readonly view: View };
export type InboxPage = Paged<RequestRow, { readonly counts: Readonly<Record<View, number>> }>;

/** Milliseconds between two looks at an inbox: the same for the menu's number and the list, which would else disagree. */
export const LOOKS_EVERY = 30_000;

/** A request, and the document it is about: its acts change what is shown of both. */
export type OfRequest = At & { readonly id: string };

export const {
  useInboxQuery,
  useRequestQuery,
  useDecideMutation,
  useConfirmMutation,
  useWithdrawMutation,
  useReassignMutation,
  useAcknowledgeMutation,
  useRenewLinksMutation,
  useCommentMutation,
  useResolveMutation,
  useReviewMutation,
} = attestApi.injectEndpoints({
  endpoints: (build) => ({
    inbox: build.query<InboxPage, InboxQuery>({
      query: (params) => ({ url: '/attest/requests', method: 'GET', config: { params } }),
      providesTags: ['Attest'],
    }),
    request: build.query<RequestDetail, string>({
      query: (id) => `/attest/requests/${id}`,
      transformResponse: dataOf<RequestDetail>,
      providesTags: ['Attest'],
    }),
    decide: build.mutation<RequestDetail, OfRequest & { readonly decision: Decision }>({
      query: ({ id, decision }) => ({ url: `/attest/requests/${id}/decisions`, method: 'POST', data: decision }),
      transformResponse: dataOf<RequestDetail>,
      invalidatesTags: changed,
    }),
    confirm: build.mutation<RequestDetail, OfRequest & { readonly fingerprint: string }>({
      query: ({ id, fingerprint }) => ({
        url: `/attest/requests/${id}/confirm`,
        method: 'POST',
        data: { fingerprint },
      }),
      transformResponse: dataOf<RequestDetail>,
      invalidatesTags: changed,
    }),
    withdraw: build.mutation<RequestDetail, OfRequest>({
      query: ({ id }) => ({ url: `/attest/requests/${id}/withdraw`, method: 'POST' }),
      transformResponse: dataOf<RequestDetail>,
      invalidatesTags: changed,
    }),
    reassign: build.mutation<RequestDetail, OfRequest & { readonly to: string; readonly reason: string }>({
      query: ({ id, to, reason }) => ({
        url: `/attest/requests/${id}/reassign`,
        method: 'POST',
        data: { to, reason },
      }),
      transformResponse: dataOf<RequestDetail>,
      invalidatesTags: changed,
    }),
    renewLinks: build.mutation<RequestDetail, OfRequest>({
      query: ({ id }) => ({ url: `/attest/requests/${id}/links`, method: 'POST' }),
      transformResponse: dataOf<RequestDetail>,
      invalidatesTags: changed,
    }),
    acknowledge: build.mutation<{ readonly acknowledged: number }, OfRequest>({
      query: ({ id }) => ({ url: `/attest/requests/${id}/acknowledge`, method: 'POST' }),
      transformResponse: dataOf<{ readonly acknowledged: number }>,
      invalidatesTags: changed,
    }),
    comment: build.mutation<CommentView, OfRequest & { readonly comment: NewComment }>({
      query: ({ id, comment }) => ({ url: `/attest/requests/${id}/comments`, method: 'POST', data: comment }),
      transformResponse: dataOf<CommentView>,
      invalidatesTags: ['Attest'],
    }),
    resolve: build.mutation<RequestDetail, { readonly id: string; readonly comment: string }>({
      query: ({ id, comment }) => ({ url: `/attest/requests/${id}/comments/${comment}/resolve`, method: 'POST' }),
      transformResponse: dataOf<RequestDetail>,
      invalidatesTags: ['Attest'],
    }),
    review: build.mutation<RequestDetail, OfRequest & { readonly verdict: string; readonly comment?: string }>({
      query: ({ id, verdict, comment }) => ({
        url: `/attest/overrides/${id}/review`,
        method: 'POST',
        data: { verdict, comment },
      }),
      transformResponse: dataOf<RequestDetail>,
      invalidatesTags: changed,
    }),
  }),
});

export interface Decision {
  readonly verdict: 'approve' | 'request-changes' | 'decline';
  readonly fingerprint: string;
  readonly step: number;
  readonly comment?: string;
  readonly meeting?: { readonly body: string; readonly date: string; readonly paragraph: string };
}

export interface NewComment {
  readonly text: string;
  readonly field?: string;
  readonly isBlocking?: boolean;
}
