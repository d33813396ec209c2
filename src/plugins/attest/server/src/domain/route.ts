import { holds } from './condition';
import type { Facts } from './facts';
import type { Policy, Requirement, Route, When } from './policy';
import { compareStrictness } from './strictness';

/** A route that was read on the way to the answer, and the first fact that kept it from matching. */
export interface Considered {
  readonly id: string;
  readonly matched: boolean;
  readonly failedOn?: string;
}

export interface Routed {
  readonly route: Route;
  /** All that match, in the policy's order. */
  readonly requirements: readonly Requirement[];
  /** What was read to find `route`, which is the last of them. */
  readonly considered: readonly Considered[];
}

/** One way to read a document: `any` looks at `one`, while `only` and `none` look at `all`. */
interface Reading {
  readonly one: Facts;
  readonly all: Facts;
}

type Found = Pick<Routed, 'route' | 'considered'>;

/**
 * The route of a document and what is required of it. The first matching route wins; of several organisations or
 * audiences the strictest wins, between equals the one that stands first in the policy.
 * @throws when no route matches; a validated policy ends with one that matches everything
 */
export function routeFor(policy: Policy, facts: Facts): Routed {
  const perOrganisation = perValue(facts, 'organisation');
  const found = perOrganisation.flatMap(readings).map((reading) => firstMatch(policy.routes, reading));
  // All that match apply, so no audience hides one from another; splitting would only stretch `only` and `none`.
  const requirements = policy.requirements.filter(({ when }) =>
    perOrganisation.some((own) => failingFact(when, together(own)) === undefined),
  );
  return { ...found.reduce((best, next) => (isStricter(next, best) ? next : best)), requirements };
}

/**
 * All audiences together, then each by itself twice: seen as the only audience, so that another one beside it does not
 * spare it a stricter `only` or `none`; and seen first among all, so that an `only` route it does not qualify for does
 * not hide the `any` route it would meet next.
 */
function readings(facts: Facts): readonly Reading[] {
  const alone = perValue(facts, 'audience').filter((single) => single !== facts);
  return [together(facts), ...alone.flatMap((single) => [together(single), { one: single, all: facts }])];
}

function together(facts: Facts): Reading {
  return { one: facts, all: facts };
}

/** The facts once for each value of one of them; as they are when it has at most one. */
function perValue(facts: Facts, name: string): readonly Facts[] {
  const values = stated(facts, name);
  return values.length > 1 ? values.map((value) => ({ ...facts, [name]: [value] })) : [facts];
}

function firstMatch(routes: readonly Route[], reading: Reading): Found {
  const considered: Considered[] = [];
  for (const route of routes) {
    const failedOn = failingFact(route.when, reading);
    considered.push({ id: route.id, matched: failedOn === undefined, ...(failedOn !== undefined && { failedOn }) });
    if (failedOn === undefined) return { route, considered };
  }
  throw new Error('No route matches. The last route of a policy must match everything: when {}.');
}

function failingFact(when: When, { one, all }: Reading): string | undefined {
  const conditions = Object.entries(when);
  return conditions.find(([name, condition]) => !holds(condition, stated('any' in condition ? one : all, name)))?.[0];
}

/** Own properties only: a fact may not be called `constructor` and find something. */
function stated(facts: Facts, name: string): readonly string[] {
  return Object.hasOwn(facts, name) ? (facts[name] ?? []) : [];
}

function isStricter(a: Found, b: Found): boolean {
  const difference = compareStrictness(a.route.outcome, b.route.outcome);
  // The routes read up to a match are the routes before it, so fewer of them means earlier in the policy.
  return difference > 0 || (difference === 0 && a.considered.length < b.considered.length);
}
