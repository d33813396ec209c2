import { adminApi } from '@strapi/strapi/admin';

import type { PlanReportView } from '../../shared/plan-report';
import type { PlanFromTemplate } from '../../shared/plan-template';
import type { NamedView, PlanView } from '../../shared/plan-view';

/** A plan as the content manager lists it. */
export interface ListedPlan {
  readonly documentId: string;
  readonly title: string | null;
  readonly kind: string | null;
  readonly identifier: string | null;
  readonly status?: string;
}

export interface PlanPages {
  readonly results: readonly ListedPlan[];
  readonly pagination: { readonly page: number; readonly pageCount: number; readonly total: number };
}

export interface AskedReport {
  readonly documentId: string;
  /** Not set: the present one. */
  readonly year?: number;
  readonly lang: 'sv' | 'en';
}

/** A row that is saved as the content manager saves it; a new one without `documentId`. */
export interface SavedRow {
  readonly uid: string;
  readonly documentId?: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The version it is made on: another that was saved meanwhile is not written over. */
  readonly readAt?: string;
}

export interface Version {
  readonly documentId: string;
  readonly updatedAt: string;
}

/** Something to choose; `of` tells apart what is called the same. */
export interface Choice extends NamedView {
  readonly of?: string;
}

/** What a relation can be pointed at. */
export interface Choices {
  readonly uid: string;
  readonly field: string;
  /** Part of a name; '' for any. */
  readonly search: string;
}

interface State {
  readonly documentId: string;
  readonly state: string;
}

interface Office extends NamedView {
  readonly organisation?: { readonly name?: string } | null;
}

const ROWS = '/content-manager/collection-types';
const PLANS = `${ROWS}/api::plan.plan`;
/** As many as are offered at once; the rest are found by searching. */
const OFFERED = 50;
/** As many as one call takes. */
const STATES_AT_ONCE = 100;

/** The content manager's own tags of a row and the lists it stands in, so that its screens are fetched anew. */
const tagsOf = (uid: string, documentId?: string) => [
  { type: 'Document' as const, id: `${uid}_LIST` },
  ...(documentId === undefined ? [] : [{ type: 'Document' as const, id: `${uid}_${documentId}` }]),
  'Relations' as const,
];

export const {
  usePlanViewQuery,
  useLazyPlanViewQuery,
  usePlanReportQuery,
  usePlansQuery,
  useUsePlanAsTemplateMutation,
  useSaveRowMutation,
  useRemoveRowMutation,
  useChoicesQuery,
  useOfficesQuery,
  useMessageStatesQuery,
} = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations'] }).injectEndpoints({
  endpoints: (build) => ({
    planView: build.query<PlanView, string>({
      query: (documentId) => `/plan-views/${documentId}`,
      transformResponse: ({ data }: { readonly data: PlanView }) => data,
    }),
    planReport: build.query<PlanReportView, AskedReport>({
      query: ({ documentId, year, lang }) =>
        `/plan-reports/${documentId}?lang=${lang}${year === undefined ? '' : `&year=${year}`}`,
      transformResponse: ({ data }: { readonly data: PlanReportView }) => data,
    }),
    usePlanAsTemplate: build.mutation<PlanFromTemplate, { readonly documentId: string; readonly title: string }>({
      query: ({ documentId, title }) => ({ url: `/plan-templates/${documentId}`, method: 'POST', data: { title } }),
      transformResponse: ({ data }: { readonly data: PlanFromTemplate }) => data,
      invalidatesTags: [{ type: 'Document', id: 'api::plan.plan_LIST' }],
    }),
    plans: build.query<PlanPages, number>({
      query: (page) => `${PLANS}?sort=title:ASC&pageSize=50&page=${page}`,
      providesTags: [{ type: 'Document', id: 'api::plan.plan_LIST' }],
    }),
    saveRow: build.mutation<Version, SavedRow>({
      query: ({ uid, documentId, data, readAt }) => ({
        url: documentId === undefined ? `${ROWS}/${uid}` : `${ROWS}/${uid}/${documentId}`,
        method: documentId === undefined ? 'POST' : 'PUT',
        data,
        config: { params: readAt === undefined ? {} : { readAt } },
      }),
      transformResponse: ({ data }: { readonly data: Version }) => data,
      invalidatesTags: (_result, error, { uid, documentId }) => (error ? [] : tagsOf(uid, documentId)),
    }),
    removeRow: build.mutation<unknown, Omit<Required<SavedRow>, 'data'>>({
      query: ({ uid, documentId, readAt }) => ({
        url: `${ROWS}/${uid}/${documentId}`,
        method: 'DELETE',
        config: { params: { readAt } },
      }),
      invalidatesTags: (_result, error, { uid, documentId }) => (error ? [] : tagsOf(uid, documentId)),
    }),
    choices: build.query<readonly NamedView[], Choices>({
      query: ({ uid, field, search }) => ({
        url: `/content-manager/relations/${uid}/${field}`,
        method: 'GET',
        config: { params: { page: 1, pageSize: OFFERED, ...(search && { _q: search, _filter: '$containsi' }) } },
      }),
      transformResponse: ({ results }: { readonly results: readonly NamedView[] }) =>
        results.map(({ documentId, name }) => ({ documentId, name })),
    }),
    /** Where messages stand with their approvals, by documentId. */
    messageStates: build.query<Readonly<Record<string, string>>, readonly string[]>({
      queryFn: async (documents, _api, _options, ask) => {
        const states: Record<string, string> = {};
        for (let from = 0; from < documents.length; from += STATES_AT_ONCE) {
          const some = documents.slice(from, from + STATES_AT_ONCE).join(',');
          const params = { uid: 'api::message.message', documents: some };
          const { data, error } = await ask({ url: '/attest/states', method: 'GET', config: { params } });
          if (error) return { error };
          for (const { documentId, state } of (data as { data: readonly State[] }).data) states[documentId] = state;
        }
        return { data: states };
      },
    }),
    /** Offices are called the same in one organisation as in another. */
    offices: build.query<readonly Choice[], string>({
      query: (search) => ({
        url: `${ROWS}/api::office.office`,
        method: 'GET',
        config: { params: { page: 1, pageSize: OFFERED, sort: 'name:ASC', ...(search && { 'filters[name][$containsi]': search }) } }, // prettier-ignore
      }),
      transformResponse: ({ results }: { readonly results: readonly Office[] }) =>
        results.map(({ documentId, name, organisation }) => ({
          documentId,
          name,
          ...(organisation?.name && { of: organisation.name }),
        })),
      providesTags: [{ type: 'Document', id: 'api::office.office_LIST' }],
    }),
  }),
});
