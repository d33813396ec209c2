import type { Policy } from 'strapi-plugin-attest/strapi-server';

import type { Account } from '../support/application';
import { rule as routeNamed } from '../support/small-host';

export const ACCOUNTS = ['unit', 'editor', 'communicator', 'head', 'chair', 'registrar', 'admin'] as const satisfies readonly Account[]; // prettier-ignore
export const OFFICES = ['Första granskningen', 'Andra granskningen'] as const;

/** What a policy of the model says: of news what `news` says, of everything else that it is approved. */
export interface Rule {
  readonly news: 'approve' | 'inform' | 'free';
  /** Of each step the office asked, as an index; the second step asks the other one. */
  readonly offices: readonly [0 | 1];
  readonly quorum: 'one' | 'all' | 2;
  readonly steps: 1 | 2;
  readonly publish: 'on-approval' | 'by-author' | 'by-other';
  readonly fourEyes: 'strict' | 'author-confirms' | 'off';
}

/** The model's own reading of it, without the plugin's. */
export const routeOf = (rule: Rule, kind: string): Rule['news'] => (kind === 'news' ? rule.news : 'approve');

export const officesAsked = ({ offices: [first], steps }: Rule): readonly number[] =>
  steps === 1 ? [first] : [first, 1 - first];

/** As it is proposed over HTTP. */
export function policyOf(rule: Rule, offices: readonly string[]): Policy {
  const { quorum, publish, fourEyes } = rule;
  const steps = officesAsked(rule).map((office) => ({ groups: [offices[office] ?? ''], quorum }));
  const approve = { route: 'approve', steps, publish, fourEyes } as unknown as Extract<
    Policy['routes'][number]['outcome'],
    { route: 'approve' }
  >;
  const outcomes = {
    approve,
    inform: { route: 'inform', groups: [offices[rule.offices[0]] ?? ''] },
    free: { route: 'free' },
  } as const;
  const anyone = { any: ['public-web', 'closed'] };
  const routes = [
    routeNamed('news', { kind: { any: ['news'] }, exposure: anyone }, outcomes[rule.news]),
    routeNamed('otherwise', {}, approve),
  ];
  return { routes, requirements: [] };
}
