import type {
  ActivationView,
  ActivePolicyView,
  DryRunView,
  FactsView,
  FaultView,
  FullPolicyView,
  PolicyVersionView,
  RequirementView,
  RouteView,
  SimulatedView,
  VocabularyView,
} from '../../../shared/policy-contracts';
import { attestApi, dataOf, type Answer, type At, type Paged } from './attest-api';

interface Tables {
  readonly routes: readonly RouteView[];
  readonly requirements: readonly RequirementView[];
}

/** Without `policy` the one in force is asked. */
export type Question = ({ readonly facts: FactsView } | At) & { readonly policy?: Tables };
export type Proposal = Tables & { readonly reason: string; readonly basedOn: number | null };
export type Warned<Data> = Answer<Data> & { readonly meta: { readonly warnings: readonly FaultView[] } };
export type Versions = Paged<PolicyVersionView, { readonly activation: ActivationView }>;

/** Answers to a whole policy are large, and asked for anew at each change. */
const SECONDS_KEPT = 5;

/** The policy: what it may speak of, its versions, and what it would lead to. */
export const {
  useVocabularyQuery,
  useActivePolicyQuery,
  usePolicyVersionsQuery,
  usePolicyVersionQuery,
  useSimulationQuery,
  useDryRunQuery,
  useProposePolicyMutation,
  useActivatePolicyMutation,
} = attestApi.injectEndpoints({
  endpoints: (build) => ({
    vocabulary: build.query<VocabularyView, void>({
      query: () => '/attest/vocabulary',
      transformResponse: dataOf<VocabularyView>,
      providesTags: ['Attest'],
    }),
    activePolicy: build.query<ActivePolicyView, void>({
      query: () => '/attest/policies/active',
      transformResponse: dataOf<ActivePolicyView>,
      providesTags: ['Attest'],
    }),
    policyVersions: build.query<Versions, { readonly page: number; readonly pageSize: number }>({
      query: (params) => ({ url: '/attest/policies', method: 'GET', config: { params } }),
      providesTags: ['Attest'],
    }),
    policyVersion: build.query<FullPolicyView, number>({
      query: (version) => `/attest/policies/${version}`,
      transformResponse: dataOf<FullPolicyView>,
      providesTags: ['Attest'],
    }),
    simulation: build.query<Warned<SimulatedView>, Question>({
      query: (data) => ({ url: '/attest/policies/simulate', method: 'POST', data }),
      keepUnusedDataFor: SECONDS_KEPT,
      providesTags: ['Attest'],
    }),
    dryRun: build.query<DryRunView, { readonly policy: Tables; readonly recent: number }>({
      query: (data) => ({ url: '/attest/policies/simulate', method: 'POST', data }),
      transformResponse: dataOf<DryRunView>,
      keepUnusedDataFor: SECONDS_KEPT,
      providesTags: ['Attest'],
    }),
    proposePolicy: build.mutation<PolicyVersionView, Proposal>({
      query: (data) => ({ url: '/attest/policies', method: 'POST', data }),
      transformResponse: dataOf<PolicyVersionView>,
      invalidatesTags: ['Attest'],
    }),
    activatePolicy: build.mutation<PolicyVersionView, number>({
      query: (version) => ({ url: `/attest/policies/${version}/activate`, method: 'POST' }),
      transformResponse: dataOf<PolicyVersionView>,
      invalidatesTags: ['Attest'],
    }),
  }),
});
