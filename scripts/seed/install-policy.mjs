import { createRequire } from 'node:module';

import groups from './example-groups.cjs';

const require = createRequire(import.meta.url);
/** The application as it is built; its types are checked where it is written. */
const BUILT = '../../dist/src/approvals/example-policy-for.js';

/**
 * Brings the rules of the example organisations into force, once: a policy that people have changed since is left alone.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {(line: string) => void} say
 */
export async function installExamplePolicy(strapi, say) {
  const store = strapi.store({ type: 'core', name: 'budkavle_seed' });
  if (await store.get({ key: 'policy' })) return;
  const ids = /** @type {Record<string, string>} */ (await store.get({ key: 'documents' }));
  const { examplePolicyFor } = require(BUILT);
  const policy = examplePolicyFor(groups.exampleGroupIds(ids));
  const version = await strapi
    .plugin('attest')
    .service('policy')
    .install(policy, 'The rules of the example organisations');
  await store.set({ key: 'policy', value: version });
  say(`Installed the example policy: ${policy.routes.length} routes, ${policy.requirements.length} requirements.`);
}
