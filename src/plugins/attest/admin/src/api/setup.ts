import type { GroupView, SetupView } from '../../../shared/contracts';
import { attestApi, dataOf, type Answer } from './attest-api';

/** How the plugin is set up: the same for everybody, and for as long as the server runs. */
const setupApi = attestApi.injectEndpoints({
  endpoints: (build) => ({
    setup: build.query<SetupView, void>({
      query: () => '/attest/setup',
      transformResponse: dataOf<SetupView>,
    }),
    groups: build.query<readonly GroupView[], void>({
      query: () => '/attest/groups',
      transformResponse: dataOf<readonly GroupView[]>,
      providesTags: ['Attest'],
    }),
    /** Strapi's own description of all types and components. */
    schemas: build.query<Schemas, void>({
      query: () => '/content-manager/init',
      transformResponse: ({ data: { contentTypes, components } }: Answer<Init>) =>
        Object.fromEntries([...contentTypes, ...components].map((schema) => [schema.uid, schema])),
    }),
  }),
});

export const { useSetupQuery, useGroupsQuery, useSchemasQuery } = setupApi;

export interface SchemaAttribute {
  readonly type: string;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly target?: string;
  readonly targetModel?: string;
  readonly relation?: string;
  readonly enum?: readonly string[];
  readonly mappedBy?: string;
}

export interface Schema {
  readonly uid: string;
  readonly info: { readonly displayName: string };
  readonly attributes: Readonly<Record<string, SchemaAttribute>>;
}

export type Schemas = Readonly<Record<string, Schema>>;

/** The set-up as far as it is known here, without asking for it: the menu does, for every screen. */
export const useKnownSetup = (): SetupView | undefined => setupApi.endpoints.setup.useQueryState().data;

interface Init {
  readonly contentTypes: readonly Schema[];
  readonly components: readonly Schema[];
}
