import type { GroupView, SetupView } from '../../../shared/contracts';
import { attestApi, dataOf, type Answer } from './attest-api';

/** How the plugin is set up: the same for everybody, and for as long as the server runs. */
export const { useSetupQuery, useGroupsQuery, useSchemaListQuery } = attestApi.injectEndpoints({
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
    schemaList: build.query<readonly Schema[], void>({
      query: () => '/content-manager/init',
      transformResponse: ({ data: { contentTypes, components } }: Answer<Init>) => [...contentTypes, ...components],
    }),
  }),
});

/** The same by uid. The cache holds nothing but plain data, so the map is made of it, once. */
export function useSchemasQuery(): { readonly data: Schemas | undefined } {
  const { data: list } = useSchemaListQuery();
  return { data: list && byUid(list) };
}

const maps = new WeakMap<readonly Schema[], Schemas>();

function byUid(list: readonly Schema[]): Schemas {
  const made = maps.get(list) ?? new Map(list.map((schema) => [schema.uid, schema]));
  maps.set(list, made);
  return made;
}

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
  readonly kind?: 'collectionType' | 'singleType';
  readonly info: { readonly displayName: string };
  readonly attributes: Readonly<Record<string, SchemaAttribute>>;
}

export type Schemas = ReadonlyMap<string, Schema>;

interface Init {
  readonly contentTypes: readonly Schema[];
  readonly components: readonly Schema[];
}
