import type { Facts } from '../../../src/plugins/attest/server/src/domain/facts';
import type {
  Condition,
  Outcome,
  Policy,
  Requirement,
  Route,
  RuleText,
  StepRule,
  When,
} from '../../../src/plugins/attest/server/src/domain/policy';
import { routeFor } from '../../../src/plugins/attest/server/src/domain/route';
import { compareStrictness } from '../../../src/plugins/attest/server/src/domain/strictness';

const text = (id: string, when: When): RuleText => ({
  id,
  title: id,
  because: 'So it was decided.',
  source: 'Plan 2015',
  strength: 'must',
  when,
});
const free: Outcome = { route: 'free' };
const inform: Outcome = { route: 'inform', groups: ['communicator'] };
const approve = (...[first = 'one', ...others]: StepRule['quorum'][]): Outcome => ({
  route: 'approve',
  steps: [step(first), ...others.map(step)],
  publish: 'on-approval',
  fourEyes: 'strict',
});
const step = (quorum: StepRule['quorum']): StepRule => ({ groups: ['communicator'], quorum });
const route = (id: string, when: When, outcome: Outcome): Route => ({ ...text(id, when), outcome });
const requirement = (id: string, when: When): Requirement => ({ ...text(id, when), check: id });
const policy = (routes: readonly Route[], requirements: readonly Requirement[] = []): Policy => ({
  routes,
  requirements,
});
const otherwise = route('otherwise', {}, approve());

describe('the first matching route wins', () => {
  const town = policy([
    route('job-advert', { kind: { any: ['job-advertisement'] } }, approve()),
    route('own-print', { compiledBy: { any: ['unit'] }, audience: { only: ['clients', 'relatives'] } }, free),
    route('paid-advert', { kind: { any: ['advertisement', 'job-advertisement'] } }, inform),
    route('not-printed', { placement: { none: ['own-premises', 'public-premises'] } }, inform),
    otherwise,
  ]);

  it.each<[string, Facts, string]>([
    ['a job advert', { kind: ['job-advertisement'], compiledBy: ['unit'], audience: ['clients'] }, 'job-advert'],
    ['a letter to clients', { kind: ['letter'], compiledBy: ['unit'], audience: ['clients'] }, 'own-print'],
    ['a letter to both', { kind: ['letter'], compiledBy: ['unit'], audience: ['relatives', 'clients'] }, 'own-print'],
    ['a letter to citizens too', { compiledBy: ['unit'], audience: ['clients', 'citizens'] }, 'otherwise'],
    ['a letter to nobody named', { kind: ['letter'], compiledBy: ['unit'], audience: [] }, 'otherwise'],
    ['an advert', { kind: ['advertisement'] }, 'paid-advert'],
    ['a digital item', { placement: ['digital'] }, 'not-printed'],
    ['an item without placement', { placement: [] }, 'otherwise'],
    ['nothing stated', {}, 'otherwise'],
  ])('%s', (_, facts, id) => expect(routeFor(town, facts).route.id).toBe(id));

  it('says which routes were read and the first fact on which each failed', () => {
    const facts = { kind: ['letter'], compiledBy: ['unit'], audience: ['citizens'], placement: ['digital'] };
    expect(routeFor(town, facts).considered).toEqual([
      { id: 'job-advert', matched: false, failedOn: 'kind' },
      { id: 'own-print', matched: false, failedOn: 'audience' },
      { id: 'paid-advert', matched: false, failedOn: 'kind' },
      { id: 'not-printed', matched: true },
    ]);
  });

  it('finds nothing in what every object has', () =>
    expect(routeFor(policy([route('odd', { constructor: { any: ['a'] } }, free), otherwise]), {}).route.id).toBe(
      'otherwise',
    ));

  it('throws when the policy has no last word', () =>
    expect(() => routeFor(policy([route('poster', { kind: { any: ['poster'] } }, free)]), { kind: ['news'] })).toThrow(
      'The last route of a policy must match everything',
    ));
});

describe('of several organisations the strictest route wins', () => {
  const federation = policy(
    [
      route('town', { organisation: { only: ['town'] } }, free),
      route('region', { organisation: { any: ['region'] } }, approve()),
      route('agency', { organisation: { any: ['agency'] } }, inform),
      otherwise,
    ],
    [
      requirement('town-mark', { organisation: { only: ['town'] } }),
      requirement('everybody', {}),
      requirement('agency-mark', { organisation: { any: ['agency'] } }),
      requirement('poster-only', { kind: { any: ['poster'] } }),
    ],
  );

  it.each<[readonly string[], string, readonly string[]]>([
    [['town'], 'town', ['town-mark', 'everybody']],
    [['agency'], 'agency', ['everybody', 'agency-mark']],
    [['town', 'agency'], 'agency', ['town-mark', 'everybody', 'agency-mark']],
    [['agency', 'region', 'town'], 'region', ['town-mark', 'everybody', 'agency-mark']],
    [['town', 'town'], 'town', ['town-mark', 'everybody']],
    [['town', 'stranger'], 'otherwise', ['town-mark', 'everybody']],
  ])('%j: %s, with %j', (organisation, id, requirements) => {
    const routed = routeFor(federation, { organisation });
    expect(routed.route.id).toBe(id);
    expect(routed.requirements.map((one) => one.id)).toEqual(requirements);
  });

  it('explains the route of the organisation that decided', () =>
    expect(routeFor(federation, { organisation: ['region', 'town'] }).considered).toEqual([
      { id: 'town', matched: false, failedOn: 'organisation' },
      { id: 'region', matched: true },
    ]));

  it('takes the first in the policy among equally strict ones', () => {
    const equals = ['b', 'a'].map((id) => route(id, { organisation: { any: [id] } }, approve()));
    expect(routeFor(policy([...equals, otherwise]), { organisation: ['a', 'b'] }).route.id).toBe('b');
  });
});

describe('another audience does not help a document past a stricter route', () => {
  it.each<[string, readonly Route[], string]>([
    [
      'an `any` route of one audience before that of another',
      [
        route('staff', { audience: { any: ['staff'] } }, free),
        route('press', { audience: { any: ['press'] } }, inform),
      ],
      'press',
    ],
    [
      'an `only` route that both together do not meet',
      [route('press', { audience: { only: ['press'] } }, inform)],
      'press',
    ],
    [
      'a `none` route that one of them takes away',
      [route('outside', { audience: { none: ['staff'] } }, inform)],
      'outside',
    ],
    [
      'an `only` route that one of them would meet alone, before an `any` route',
      [
        route('press-only', { audience: { only: ['press'] } }, free),
        route('staff', { audience: { any: ['staff'] } }, free),
        route('press', { audience: { any: ['press'] } }, inform),
      ],
      'press',
    ],
    [
      'a route for exactly these audiences',
      [
        route('each', { audience: { only: ['press'] } }, free),
        route('both', { audience: { only: ['press', 'staff'] } }, inform),
      ],
      'both',
    ],
  ])('%s', (_, routes, id) => {
    const table = policy([...routes, route('rest', {}, free)]);
    expect(routeFor(table, { audience: ['staff', 'press'] }).route.id).toBe(id);
  });

  it('keeps a route that all of them meet', () => {
    const table = policy([route('own', { audience: { only: ['clients', 'relatives'] } }, free), otherwise]);
    expect(routeFor(table, { audience: ['clients', 'relatives'] }).route.id).toBe('own');
  });

  it('requires what the audiences together meet, and nothing that would hold of one of them alone', () => {
    const requirements = [
      requirement('office-template', { audience: { only: ['clients'] } }),
      requirement('press-contact', { audience: { any: ['press'] } }),
      requirement('no-staff', { audience: { none: ['staff'] } }),
      requirement('plain-language', { audience: { any: ['clients'] } }),
    ];
    const { requirements: found } = routeFor(policy([otherwise], requirements), { audience: ['clients', 'press'] });
    expect(found.map(({ id }) => id)).toEqual(['press-contact', 'no-staff', 'plain-language']);
  });
});

describe('strictness', () => {
  const fromStrictest: readonly Outcome[] = [
    approve('one', 'one', 'one'),
    approve('all', 'all'),
    approve('one', 'all'),
    approve(3, 'one'),
    approve('one', 'one'),
    approve('all'),
    approve(3),
    approve('one'),
    inform,
    free,
  ];
  const pairs = fromStrictest.flatMap((a, i) => fromStrictest.map((b, j) => [Math.sign(j - i), a, b] as const));

  it.each(pairs)('%i: %j against %j', (sign, a, b) => expect(Math.sign(compareStrictness(a, b))).toBe(sign));
  it('knows no difference between one and the number 1', () =>
    expect(compareStrictness(approve('one', 2), approve(2, 1))).toBe(0));
});

describe('in any policy', () => {
  const outcomes = [free, inform, approve(), approve(2), approve('one', 'one')];
  const values = ['a', 'b', 'c'];
  const sets = [1, 2, 3, 4, 5, 6, 7].map((bits) => values.filter((_, index) => bits & (1 << index)));
  const tables = Array.from({ length: 300 }, (_, seed) => drawnPolicy(seed));

  it('several organisations and audiences together are never freer than any one of them alone', () => {
    const loosened = tables.flatMap((table) =>
      sets.flatMap((organisation) =>
        sets.filter((audience) => {
          const together = routeFor(table, { organisation, audience }).route.outcome;
          const alone = organisation.flatMap((org) =>
            audience.map((one) => routeFor(table, { organisation: [org], audience: [one] }).route.outcome),
          );
          return alone.some((outcome) => compareStrictness(outcome, together) > 0);
        }),
      ),
    );
    expect(loosened).toEqual([]);
  });

  it('the order in which organisations and audiences are named does not matter', () => {
    const differing = tables.filter((table) => {
      const forwards = routeFor(table, { organisation: values, audience: values });
      const backwards = routeFor(table, { organisation: values.toReversed(), audience: values.toReversed() });
      return forwards.route !== backwards.route;
    });
    expect(differing).toEqual([]);
  });

  /** The same policy for the same seed: five routes on drawn conditions, then one for the rest. */
  function drawnPolicy(seed: number): Policy {
    let state = seed * 7919 + 1;
    const draw = (below: number) => {
      state = (state * 48271) % 2147483647;
      return state % below;
    };
    const pick = <T>(from: readonly T[]) => from[draw(from.length)] as T;
    const condition = (): Condition =>
      pick<(list: readonly string[]) => Condition>([(any) => ({ any }), (only) => ({ only }), (none) => ({ none })])(
        pick(sets),
      );
    const when = (): When => ({
      ...(draw(3) > 0 && { audience: condition() }),
      ...(draw(3) === 0 && { organisation: condition() }),
    });
    const routes = [1, 2, 3, 4, 5].map((n) => route(`route-${n}`, when(), pick(outcomes)));
    return policy([...routes, route('rest', {}, pick(outcomes))]);
  }
});
