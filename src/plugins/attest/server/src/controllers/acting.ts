import type { Context } from 'koa';

import type { Person } from '../store/actor-store';

/** The person behind a request that the policy `is-person` has let through. */
export function actingPerson({ state }: Context): Person {
  const { id, firstname, lastname, email } = state['user'];
  return { id, name: [firstname, lastname].filter(Boolean).join(' ') || email, email };
}
