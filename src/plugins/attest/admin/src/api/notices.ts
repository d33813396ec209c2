import type { NoticeView } from '../../../shared/contracts';
import { attestApi, type Paged } from './attest-api';

export type NoticesPage = Paged<NoticeView, { readonly unseen: number }>;

export const { useNoticesQuery, useSeenMutation } = attestApi.injectEndpoints({
  endpoints: (build) => ({
    notices: build.query<NoticesPage, { readonly page: number; readonly pageSize: number }>({
      query: ({ page, pageSize }) => `/attest/notices?page=${page}&pageSize=${pageSize}`,
      providesTags: ['Attest'],
    }),
    seen: build.mutation<unknown, readonly string[]>({
      query: (ids) => ({ url: '/attest/notices/seen', method: 'POST', data: { ids } }),
      invalidatesTags: ['Attest'],
    }),
  }),
});
