import type { ActorView, LogEntryView, LogVerificationView } from '../../../shared/contracts';
import { attestApi, dataOf, type Paged } from './attest-api';

/** As the address of the page has it, and the server takes it. */
export interface LogQuery {
  readonly kind?: string;
  readonly uid?: string;
  readonly document?: string;
  readonly actor?: string;
  /** Days, YYYY-MM-DD, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly page?: string;
  readonly pageSize?: string;
}

export const { useLogQuery, useActorsQuery, useLazyVerifyQuery } = attestApi.injectEndpoints({
  endpoints: (build) => ({
    log: build.query<Paged<LogEntryView>, LogQuery>({
      query: (params) => ({ url: '/attest/log', method: 'GET', config: { params } }),
      providesTags: ['Attest'],
    }),
    actors: build.query<readonly ActorView[], void>({
      query: () => '/attest/log/actors',
      transformResponse: dataOf<readonly ActorView[]>,
      providesTags: ['Attest'],
    }),
    /** Reads the whole log; asked for by a person, never by the way. */
    verify: build.query<LogVerificationView, string>({
      query: (head) => ({ url: '/attest/log/verify', method: 'GET', config: { params: head ? { head } : {} } }),
      transformResponse: dataOf<LogVerificationView>,
    }),
  }),
});
