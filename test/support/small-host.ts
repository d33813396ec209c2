import type { Group, GovernedDocument, Host, Policy, Route } from 'strapi-plugin-attest/strapi-server';

import type { Application } from './application';

const label = (word: string) => ({ sv: word, en: word });
const fact = (name: string, ...values: string[]) => ({
  name,
  label: label(name),
  values: values.map((value) => ({ value, label: label(value) })),
});

/** A host on the example data: messages by kind, organisations' offices as groups, and one check. */
export const smallHost = ({ strapi }: Application): Host => ({
  checkIds: ['reading-level'],
  vocabulary: async () => {
    const { enum: kinds } = strapi.getModel('api::message.message').attributes['kind'] as unknown as { enum: string[] };
    return { facts: [fact('kind', ...kinds), fact('placement', 'digital'), fact('exposure', 'public-web', 'closed')] };
  },
  defaultPolicy: async () => undefined,
  populate: () => [],
  goesLiveAt: () => undefined,
  describe: ({ row }: GovernedDocument) => ({ kind: [String(row['kind'])], exposure: ['closed'] }),
  checks: async () => [],
  shown: () => null,
  groups: async (): Promise<readonly Group[]> => {
    const offices = await strapi.db.query('api::office.office').findMany({ populate: { seats: true } });
    return offices.map(({ documentId, name, seats }) => ({
      id: documentId,
      name,
      hasMembers: seats.length > 0,
      memberCount: seats.length,
    }));
  },
  resolveGroup: (group) => [group],
  members: async () => [],
  groupsOf: async () => [],
  onLive: async () => undefined,
  onEnded: async () => undefined,
});

/** A rule that says no more than a test needs. */
export const rule = (id: string, when: Route['when'], outcome: Route['outcome']): Route => ({
  id,
  title: `Regel ${id}`,
  because: 'So the plan says.',
  source: 'Plan 2015, Print',
  strength: 'must',
  when,
  outcome,
});

export const approvedBy = (...groups: string[]): Route['outcome'] => ({
  route: 'approve',
  steps: [{ groups, quorum: 'one' }],
  publish: 'on-approval',
  fourEyes: 'strict',
});

/** Posters are free, all else is approved by the group. */
export const smallPolicy = (group: string, ...first: Route[]): Policy => ({
  routes: [
    ...first,
    rule('poster', { kind: { any: ['poster'] }, exposure: { only: ['closed'] } }, { route: 'free' }),
    rule('otherwise', {}, approvedBy(group)),
  ],
  requirements: [],
});
