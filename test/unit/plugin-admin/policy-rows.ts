import type { RouteView } from '../../../src/plugins/attest/shared/policy-contracts';
import type { Tables } from '../../../src/plugins/attest/admin/src/settings/policy/model/rows';

/** A route that takes one kind of text; the one called `otherwise` takes everything. */
export const route = (id: string, more: Partial<RouteView> = {}): RouteView => ({
  id,
  title: `Rule ${id}`,
  because: 'So it is.',
  source: 'The plan',
  strength: 'must',
  when: id === 'otherwise' ? {} : { kind: { any: [id] } },
  outcome: { route: 'free' },
  ...more,
});

/** Tables with these routes, and the one that takes everything last. */
export const tables = (...rows: readonly (string | RouteView)[]): Tables => ({
  routes: [...rows.map((row) => (typeof row === 'string' ? route(row) : row)), route('otherwise')],
  requirements: [],
});

export const order = ({ routes }: Tables): readonly string[] => routes.map(({ id }) => id);
