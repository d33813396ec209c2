import { adminApi } from '@strapi/strapi/admin';

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

const PLANS = '/content-manager/collection-types/api::plan.plan';

export const { usePlanViewQuery, usePlansQuery } = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document'] })
  .injectEndpoints({
    endpoints: (build) => ({
      planView: build.query<PlanView, string>({
        query: (documentId) => `/plan-views/${documentId}`,
        transformResponse: ({ data }: { readonly data: PlanView }) => data,
      }),
      plans: build.query<PlanPages, number>({
        query: (page) => `${PLANS}?sort=title:ASC&pageSize=50&page=${page}`,
        providesTags: [{ type: 'Document', id: 'api::plan.plan_LIST' }],
      }),
    }),
  });
