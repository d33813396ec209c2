import { adminApi } from '@strapi/strapi/admin';

import type { PlacesView } from '../../shared/plan-import';

/** What the server asks of whoever imports: to make plans, or to change them. */
export const MAY_IMPORT = ['create', 'update'].map((right) => ({
  action: `plugin::content-manager.explorer.${right}`,
  subject: 'api::plan.plan',
}));

export const { usePlacesQuery } = adminApi.injectEndpoints({
  endpoints: (build) => ({
    places: build.query<PlacesView, void>({
      query: () => '/plan-import/places',
      transformResponse: ({ data }: { readonly data: PlacesView }) => data,
    }),
  }),
});
