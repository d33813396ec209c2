import type { DeputyView, PersonView } from '../../../shared/contracts';
import { attestApi, dataOf, type Paged } from './attest-api';

export interface Appointment {
  readonly principal: number;
  readonly deputy: number;
  readonly from: string;
  readonly to: string;
  readonly reason?: string;
}

export const {
  useDeputiesQuery,
  usePastDeputiesQuery,
  usePeopleQuery,
  useAppointDeputyMutation,
  useEndDeputyshipMutation,
} = attestApi.injectEndpoints({
  endpoints: (build) => ({
    deputies: build.query<readonly DeputyView[], void>({
      query: () => '/attest/deputies',
      transformResponse: dataOf<readonly DeputyView[]>,
      providesTags: ['Attest'],
    }),
    pastDeputies: build.query<Paged<DeputyView>, number>({
      query: (page) => `/attest/deputies?past=true&pageSize=10&page=${page}`,
      providesTags: ['Attest'],
    }),
    people: build.query<readonly PersonView[], void>({
      query: () => '/attest/people',
      transformResponse: dataOf<readonly PersonView[]>,
    }),
    appointDeputy: build.mutation<DeputyView, Appointment>({
      query: (data) => ({ url: '/attest/deputies', method: 'POST', data }),
      transformResponse: dataOf<DeputyView>,
      invalidatesTags: ['Attest'],
    }),
    endDeputyship: build.mutation<unknown, string>({
      query: (id) => ({ url: `/attest/deputies/${id}`, method: 'DELETE' }),
      invalidatesTags: ['Attest'],
    }),
  }),
});
