import { adminApi } from '@strapi/strapi/admin';

import type { PlanReportView } from '../../shared/plan-report';
import type { PlanFromTemplate } from '../../shared/plan-template';
import type { PlanView } from '../../shared/plan-view';

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

const PLANS = '/content-manager/collection-types/api::plan.plan';

export const { usePlanViewQuery, usePlanReportQuery, usePlansQuery, useUsePlanAsTemplateMutation } = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document'] })
  .injectEndpoints({
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
    }),
  });
