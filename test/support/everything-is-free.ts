import type { HostService, PolicyService } from 'strapi-plugin-attest/strapi-server';

import type { Application } from './application';

/** A policy that asks nobody, on an application without one, for tests of what publishing does beside it. */
export async function everythingIsFree({ strapi }: Application): Promise<void> {
  const host: HostService = strapi.plugin('attest').service('host');
  const policy: PolicyService = strapi.plugin('attest').service('policy');
  const current = host.current();
  host.use({ ...current, vocabulary: async () => ({ facts: [] }), describe: () => ({}) });
  const rule = {
    id: 'free',
    title: 'All',
    because: 'A test of something else.',
    source: 'Test',
    strength: 'may',
  } as const;
  await policy.install({ routes: [{ ...rule, when: {}, outcome: { route: 'free' } }], requirements: [] }, 'Test');
}

/** Takes down what is live, as a person would. */
export const takeDown = (application: Application, documentId: string): Promise<void> =>
  application.strapi
    .plugin('attest')
    .service('acts')
    .unpublish({ uid: 'api::message.message', documentId }, 'Test', { id: 1, name: 'Ada', email: 'admin@example.org' });
