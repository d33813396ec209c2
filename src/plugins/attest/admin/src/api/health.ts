import type { DeadEntryView, HealthView } from '../../../shared/contracts';
import { attestApi, dataOf, type Paged } from './attest-api';

export const { useHealthQuery, useDeadEntriesQuery, useRetryMutation } = attestApi.injectEndpoints({
  endpoints: (build) => ({
    health: build.query<HealthView, void>({
      query: () => '/attest/health',
      transformResponse: dataOf<HealthView>,
      providesTags: ['Attest'],
    }),
    deadEntries: build.query<Paged<DeadEntryView>, number>({
      query: (page) => `/attest/outbox/dead?pageSize=10&page=${page}`,
      providesTags: ['Attest'],
    }),
    retry: build.mutation<unknown, string>({
      query: (id) => ({ url: `/attest/outbox/${encodeURIComponent(id)}/retry`, method: 'POST' }),
      invalidatesTags: ['Attest'],
    }),
  }),
});
