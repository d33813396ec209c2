import { attestApi, type Answer } from './attest-api';

interface RuleTitle {
  readonly id: string;
  readonly title: string;
}

/** The rules of the policy in force, by name. */
export const { useRuleTitlesQuery } = attestApi.injectEndpoints({
  endpoints: (build) => ({
    ruleTitles: build.query<readonly RuleTitle[], void>({
      query: () => '/attest/policies/active',
      transformResponse: ({ data }: Answer<{ readonly routes: readonly RuleTitle[] }>) =>
        data.routes.map(({ id, title }) => ({ id, title })),
      providesTags: ['Attest'],
    }),
  }),
});
