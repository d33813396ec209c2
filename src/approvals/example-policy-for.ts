import type { Policy } from 'strapi-plugin-attest/strapi-server';

import { EXAMPLE_GROUPS, examplePolicy, type ExampleGroup, type ExampleGroups } from './policy/example-policy';

/**
 * The example policy for offices that exist, for whoever installs it.
 * @param ids the office's documentId for each of `EXAMPLE_GROUPS`
 * @throws naming the offices that are not given: a rule must not ask an office that is nowhere
 */
export function examplePolicyFor(ids: Readonly<Partial<Record<ExampleGroup, string>>>): Policy {
  const missing = EXAMPLE_GROUPS.filter((group) => !ids[group]);
  if (missing.length > 0) throw new Error(`The example policy asks offices that are not there: ${missing.join(', ')}.`);
  return examplePolicy(ids as ExampleGroups);
}
