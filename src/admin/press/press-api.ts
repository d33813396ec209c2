import { adminApi } from '@strapi/strapi/admin';

import type { DeliveryView, MailingView, PressChoices, PressPreview } from '../../shared/press';

/** What a mailing is made of. */
export interface Asked {
  readonly message: string;
  readonly lists: readonly string[];
  readonly attachments: 'link' | 'file';
}

interface Paged<Row> {
  readonly data: readonly Row[];
  readonly meta: { readonly pagination: { readonly page: number; readonly pageCount: number; readonly total: number } };
}

const dataOf = <Data>({ data }: { readonly data: Data }): Data => data;
const post = (url: string, data?: object) => ({ url, method: 'POST' as const, ...(data && { data }) });

export const {
  usePressChoicesQuery,
  useMailingsQuery,
  useMailingQuery,
  useDeliveriesQuery,
  useLazyPreviewQuery,
  useTestMutation,
  useStartMutation,
  useStopMutation,
  useResumeMutation,
} = adminApi.enhanceEndpoints({ addTagTypes: ['PressMailing'] }).injectEndpoints({
  endpoints: (build) => ({
    pressChoices: build.query<PressChoices, void>({
      query: () => '/press-choices',
      transformResponse: dataOf<PressChoices>,
      providesTags: ['PressMailing'],
    }),
    mailings: build.query<Paged<MailingView>, number>({
      query: (page) => `/press-mailings?page=${page}`,
      providesTags: ['PressMailing'],
    }),
    mailing: build.query<MailingView, string>({
      query: (key) => `/press-mailings/${key}`,
      transformResponse: dataOf<MailingView>,
      providesTags: ['PressMailing'],
    }),
    deliveries: build.query<
      Paged<DeliveryView>,
      { readonly key: string; readonly state: string; readonly page: number }
    >({
      query: ({ key, state, page }) => `/press-mailings/${key}/deliveries?page=${page}${state && `&state=${state}`}`,
      providesTags: ['PressMailing'],
    }),
    preview: build.query<PressPreview, Asked>({
      query: (asked) => post('/press-mailings/previews', asked),
      transformResponse: dataOf<PressPreview>,
    }),
    test: build.mutation<{ readonly to: string }, Asked>({
      query: (asked) => post('/press-mailings/tests', asked),
      transformResponse: dataOf<{ readonly to: string }>,
    }),
    start: build.mutation<MailingView, Asked & { readonly recipients: number }>({
      query: (start) => post('/press-mailings', start),
      transformResponse: dataOf<MailingView>,
      invalidatesTags: ['PressMailing'],
    }),
    stop: build.mutation<MailingView, string>({
      query: (key) => post(`/press-mailings/${key}/stop`),
      transformResponse: dataOf<MailingView>,
      invalidatesTags: ['PressMailing'],
    }),
    resume: build.mutation<MailingView, string>({
      query: (key) => post(`/press-mailings/${key}/resume`),
      transformResponse: dataOf<MailingView>,
      invalidatesTags: ['PressMailing'],
    }),
  }),
});
