import type { Group, Vocabulary } from '../../../src/plugins/attest/server/src/domain/facts';
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
import { validatePolicy } from '../../../src/plugins/attest/server/src/domain/validate';

const label = (word: string) => ({ sv: word, en: word });
const fact = (name: string, ...values: string[]) => ({
  name,
  label: label(name),
  values: values.map((value) => ({ value, label: label(value) })),
});
const vocabulary: Vocabulary = {
  facts: [
    fact('kind', 'poster', 'letter', 'news'),
    fact('audience', 'clients', 'relatives'),
    fact('exposure', 'public-web', 'closed'),
  ],
};
const groups: readonly Group[] = [
  { id: 'communicator', name: 'Kommunikatör', hasMembers: true, memberCount: 1 },
  { id: 'board', name: 'Styrelse', hasMembers: true, memberCount: 5 },
  { id: 'press-desk', name: 'Pressjour', hasMembers: true },
  { id: 'vacant', name: 'Vakant', hasMembers: false },
];
const known = { vocabulary, groups, checks: ['office-template'] };

const text = (id: string, when: When): RuleText => ({
  id,
  title: 'A rule',
  because: 'So it was decided.',
  source: 'Plan 2015',
  strength: 'must',
  when,
});
const free: Outcome = { route: 'free' };
const step = (
  asked: readonly string[],
  quorum: StepRule['quorum'] = 'one',
  otherwise?: readonly string[],
): StepRule => ({
  groups: asked,
  quorum,
  ...(otherwise && { otherwise }),
});
const approve = (first = step(['communicator']), ...others: readonly StepRule[]): Outcome => ({
  route: 'approve',
  steps: [first, ...others],
  publish: 'on-approval',
  fourEyes: 'strict',
});
const route = (id: string, when: When, outcome: Outcome = approve()): Route => ({ ...text(id, when), outcome });
const otherwise = route('otherwise', {});
const closed: When = { exposure: { only: ['closed'] } };
const posters: When = { kind: { any: ['poster'] } };
const template: Requirement = { ...text('template', posters), check: 'office-template' };
const policy = (routes: readonly Route[], requirements: readonly Requirement[] = []): Policy => ({
  routes,
  requirements,
});
const errorsOf = (subject: Policy) => validatePolicy(subject, known).errors;

it('finds nothing wrong with a sound policy', () => {
  const advice: Requirement = { ...text('two-channels', {}), advice: 'Use two channels.' };
  const sound = policy(
    [
      route('poster', posters, approve(step(['vacant'], 'all', ['communicator']), step(['board'], 5))),
      route('own-print', { ...closed, audience: { only: ['clients'] } }, free),
      route('advert', { exposure: { any: ['public-web'] } }, { route: 'inform', groups: ['communicator'] }),
      otherwise,
    ],
    [template, advice],
  );
  expect(validatePolicy(sound, known)).toEqual({ errors: [], warnings: [] });
});

describe('a word the policy may not use', () => {
  it.each<[string, When, object]>([
    ['a fact', { colour: { any: ['red'] } }, { field: 'when.colour', code: 'unknown-fact', value: 'colour' }],
    ['a fact every object has', { toString: { any: ['x'] } }, { field: 'when.toString', code: 'unknown-fact', value: 'toString' }], // prettier-ignore
    ['a value in any', { kind: { any: ['poster', 'song'] } }, { field: 'when.kind', code: 'unknown-value', value: 'song' }], // prettier-ignore
    ['a value in only', { kind: { only: ['song'] } }, { field: 'when.kind', code: 'unknown-value', value: 'song' }],
    ['a value in none', { kind: { none: ['song'] } }, { field: 'when.kind', code: 'unknown-value', value: 'song' }],
    ['a value of another fact', { kind: { any: ['clients'] } }, { field: 'when.kind', code: 'unknown-value', value: 'clients' }], // prettier-ignore
    ['no value at all', { kind: { none: [] } }, { field: 'when.kind', code: 'empty-condition' }],
  ])('%s, in a route and in a requirement', (_, when, fault) => {
    expect(errorsOf(policy([route('r', when), otherwise]))).toEqual([{ rule: 'r', ...fault }]);
    expect(errorsOf(policy([otherwise], [{ ...template, when }]))).toEqual([{ rule: 'template', ...fault }]);
  });

  it('a check', () =>
    expect(errorsOf(policy([otherwise], [{ ...text('template', {}), check: 'spelling' }]))).toEqual([
      { rule: 'template', field: 'check', code: 'unknown-check', value: 'spelling' },
    ]));
});

describe('a text that is missing', () => {
  it.each(['title', 'because', 'source'])('%s', (field) => {
    const fault = { field, code: 'missing-text' };
    expect(errorsOf(policy([{ ...otherwise, [field]: ' ' }]))).toEqual([{ rule: 'otherwise', ...fault }]);
    expect(errorsOf(policy([otherwise], [{ ...template, [field]: '' }]))).toEqual([{ rule: 'template', ...fault }]);
  });
  it('advice', () =>
    expect(errorsOf(policy([otherwise], [{ ...text('hint', {}), advice: '' }]))).toEqual([
      { rule: 'hint', field: 'advice', code: 'missing-text' },
    ]));
  it('an id, once for each rule without', () =>
    expect(errorsOf(policy([route('', posters), route('', {})]))).toEqual([
      { rule: '', field: 'id', code: 'missing-text' },
      { rule: '', field: 'id', code: 'missing-text' },
    ]));
});

it.each<[string, Policy]>([
  ['two routes', policy([route('same', posters), route('same', closed), otherwise])],
  ['a route and a requirement', policy([route('same', posters), otherwise], [{ ...template, id: 'same' }])],
])('an id is not shared by %s', (_, shared) =>
  expect(errorsOf(shared)).toEqual([{ rule: 'same', field: 'id', code: 'duplicate-id' }]),
);

it.each<[string, readonly Route[], object]>([
  ['the last route has a condition', [route('poster', posters)], { rule: 'poster', field: 'when' }],
  ['the one for all is not last', [otherwise, route('poster', posters)], { rule: 'poster', field: 'when' }],
  ['there is no route', [], { rule: '', field: 'routes' }],
])('some documents would have no route when %s', (_, routes, where) =>
  expect(errorsOf(policy(routes))).toEqual([{ ...where, code: 'no-catch-all' }]),
);

describe('a step that cannot be decided', () => {
  const at = (field: string, code: string, value?: string) => ({
    rule: 'otherwise',
    field: `outcome.${field}`,
    code,
    ...(value !== undefined && { value }),
  });
  it.each<[string, Outcome, readonly object[]]>([
    ['nobody is asked', approve(step([])), [at('steps.0.groups', 'nobody-can-decide')]],
    ['the group is empty', approve(step(['vacant'])), [at('steps.0.groups', 'nobody-can-decide')]],
    ['so is the one behind it', approve(step(['vacant'], 1, ['vacant'])), [at('steps.0.groups', 'nobody-can-decide')]],
    ['the second step', approve(step(['board']), step(['vacant'])), [at('steps.1.groups', 'nobody-can-decide')]],
    ['an unknown group beside a known one', approve(step(['board', 'choir'], 9)), [at('steps.0.groups', 'unknown-group', 'choir')]], // prettier-ignore
    ['an unknown group behind', approve(step(['board'], 'one', ['choir'])), [at('steps.0.otherwise', 'unknown-group', 'choir')]], // prettier-ignore
    ['only an unknown group', approve(step(['choir'])), [at('steps.0.groups', 'unknown-group', 'choir'), at('steps.0.groups', 'nobody-can-decide')]], // prettier-ignore
    ['zero must agree', approve(step(['board'], 0)), [at('steps.0.quorum', 'bad-quorum', '0')]],
    ['fewer than none', approve(step(['board'], -1)), [at('steps.0.quorum', 'bad-quorum', '-1')]],
    ['half a person', approve(step(['board'], 1.5)), [at('steps.0.quorum', 'bad-quorum', '1.5')]],
    ['no number', approve(step(['board'], NaN)), [at('steps.0.quorum', 'bad-quorum', 'NaN')]],
    ['more than there are', approve(step(['board', 'vacant'], 6)), [at('steps.0.quorum', 'quorum-too-large', '6')]],
    ['more, named twice', approve(step(['board'], 6, ['board'])), [at('steps.0.quorum', 'quorum-too-large', '6')]],
  ])('%s', (_, outcome, faults) => expect(errorsOf(policy([route('otherwise', {}, outcome)]))).toEqual(faults));

  it.each([
    ['as many as there are', step(['board'], 5)],
    ['as many as there are with those behind', step(['board'], 6, ['communicator'])],
    ['in a group nobody has counted', step(['press-desk'], 50)],
  ])('is not: %s', (_, one) => expect(errorsOf(policy([route('otherwise', {}, approve(one))]))).toEqual([]));
});

it('the informed must exist', () =>
  expect(errorsOf(policy([route('a', closed, { route: 'inform', groups: ['board', 'choir'] }), otherwise]))).toEqual([
    { rule: 'a', field: 'outcome.groups', code: 'unknown-group', value: 'choir' },
  ]));

describe('nothing gets onto the public web unasked', () => {
  const inform: Outcome = { route: 'inform', groups: ['communicator'] };
  const naming = (exposure: Condition): When => ({ ...posters, exposure });

  it.each([
    ['free', 'does not speak of exposure', posters, free],
    ['inform', 'does not speak of exposure', posters, inform],
    ['free', 'lets through all but something else', naming({ none: ['closed'] }), free],
  ])('a %s route that %s', (_, __, when, outcome) =>
    expect(errorsOf(policy([route('loose', when, outcome), otherwise]))).toEqual([
      { rule: 'loose', field: 'when.exposure', code: 'exposes-publicly' },
    ]),
  );

  it('even behind a route that takes the public web away', () => {
    const web = route('web', { exposure: { any: ['public-web'] } });
    expect(errorsOf(policy([web, route('rest', {}, free)]))).toEqual([
      { rule: 'rest', field: 'when.exposure', code: 'exposes-publicly' },
    ]);
  });

  it.each<[string, When, Outcome]>([
    ['names it', naming({ any: ['public-web'] }), free],
    ['names it among others', naming({ only: ['closed', 'public-web'] }), inform],
    ['is for something else', naming({ any: ['closed'] }), free],
    ['excludes it', naming({ none: ['public-web'] }), inform],
    ['asks for approval', posters, approve()],
  ])('but for a route that %s', (_, when, outcome) =>
    expect(errorsOf(policy([route('r', when, outcome), otherwise]))).toEqual([]),
  );

  it('but where no host speaks of exposure', () => {
    const alone = { ...known, vocabulary: { facts: [fact('kind', 'poster')] } };
    expect(validatePolicy(policy([route('rest', {}, free)]), alone).errors).toEqual([]);
  });
});

describe('a route that no document can reach', () => {
  const both: When = { kind: { any: ['poster', 'letter'] } };
  it.each<[string, When, When]>([
    ['after one for all', {}, posters],
    ['the same again', posters, posters],
    ['a part of an earlier one', both, posters],
    ['with one more condition', posters, { ...posters, audience: { any: ['clients'] } }],
    ['only, within any', both, { kind: { only: ['letter'] } }],
    ['only, outside none', { kind: { none: ['news'] } }, { kind: { only: ['letter'] } }],
  ])('%s', (_, earlier, later) =>
    expect(
      validatePolicy(policy([route('earlier', earlier), route('later', later), otherwise]), known).warnings,
    ).toEqual(expect.arrayContaining([{ rule: 'later', field: 'when', code: 'unreachable', value: 'earlier' }])),
  );

  it.each<[string, When, When]>([
    ['more than an earlier one', posters, both],
    ['another fact', posters, { audience: { any: ['clients'] } }],
    ['with one condition less', { ...posters, audience: { any: ['clients'] } }, posters],
    ['any, where the earlier one says only', { kind: { only: ['poster'] } }, posters],
    ['any, where a listed value may come along', { kind: { none: ['news'] } }, posters],
    ['all values known today', { kind: { any: ['poster', 'letter', 'news'] } }, { kind: { none: ['news'] } }],
  ])('is not: %s', (_, earlier, later) =>
    expect(
      validatePolicy(policy([route('earlier', earlier), route('later', later), otherwise]), known).warnings,
    ).toEqual([]),
  );

  it('is never one that some document reaches', () => {
    const sets = [['a'], ['b'], ['a', 'b']];
    const conditions = sets.flatMap((list): Condition[] => [{ any: list }, { only: list }, { none: list }]);
    const whens: When[] = ['audience', 'organisation'].flatMap((name) => conditions.map((one) => ({ [name]: one })));
    const stated = [[], ...sets, ['x'], ['a', 'x'], ['b', 'x'], ['a', 'b', 'x']];
    const documents = stated.flatMap((audience) => stated.map((organisation) => ({ audience, organisation })));
    // The later route is the stricter, so that splitting by organisation and audience has every chance to reach it.
    const tables = whens.flatMap((earlier) =>
      whens.map((later) => policy([route('earlier', earlier, free), route('later', later), route('rest', {}, free)])),
    );
    const warned = tables.filter((table) =>
      validatePolicy(table, known).warnings.some(({ rule, code }) => rule === 'later' && code === 'unreachable'),
    );
    const reached = warned.filter((table) => documents.some((facts) => routeFor(table, facts).route.id === 'later'));
    expect(warned.length).toBeGreaterThan(20);
    expect(reached).toEqual([]);
  });
});
