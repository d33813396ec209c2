import { adminApi } from '@strapi/strapi/admin';

import type { PlacesView } from '../../shared/plan-import';

export const { usePlacesQuery } = adminApi.injectEndpoints({
  endpoints: (build) => ({
    places: build.query<PlacesView, void>({
      query: () => '/plan-import/places',
      transformResponse: ({ data }: { readonly data: PlacesView }) => data,
    }),
  }),
});
