import { parsePolicy } from '../../../src/plugins/attest/server/src/controllers/parse/policy-input';

const common = { title: 'A rule', because: 'So it was decided.', source: 'Plan 2015', strength: 'must', when: {} };
const step = { groups: ['communicator'], quorum: 'one' };
const approve = { route: 'approve', steps: [step], publish: 'on-approval', fourEyes: 'strict' };
const rule = { ...common, id: 'own-print', outcome: approve };

it('returns a whole policy as it came', () => {
  const policy = {
    routes: [
      {
        ...rule,
        reference: 'E50',
        legalBasis: 'Kommunallagen 2017:725',
        when: { kind: { any: ['poster'] }, audience: { only: ['clients'] }, exposure: { none: ['public-web'] } },
        outcome: {
          ...approve,
          steps: [
            { groups: ['a'], quorum: 'all', within: 7.5, otherwise: ['b'] },
            { ...step, quorum: 2 },
          ],
        },
      },
      { ...rule, id: 'advert', outcome: { route: 'inform', groups: ['communicator'] } },
      { ...rule, id: 'rest', outcome: { route: 'free' } },
    ],
    requirements: [
      { ...common, id: 'template', check: 'office-template' },
      { ...common, id: 'hint', advice: 'Use two channels.' },
    ],
  };
  expect(parsePolicy(policy)).toEqual({ ok: true, policy });
});

it('leaves what stands beside the two tables to others', () =>
  expect(parsePolicy({ routes: [rule], requirements: [], reason: 'New plan', basedOn: 3 })).toEqual({
    ok: true,
    policy: { routes: [rule], requirements: [] },
  }));

it('lets through what only the validation can judge', () =>
  expect(parsePolicy({ routes: [{ ...rule, title: '', when: { colour: { any: [] } } }], requirements: [] }).ok).toBe(
    true,
  ));

describe('a route is refused by name and field', () => {
  const LIST = 'must be a list of texts';
  const CONDITION = 'must have exactly one of "any", "only" and "none"';
  const steps = (one: object) => ({ outcome: { ...approve, steps: [{ ...step, ...one }] } });
  it.each<[string, string, object]>([
    ['title', 'must be a text', { title: 5 }],
    ['because', 'is missing: it must be a text', { because: undefined }],
    ['reference', 'must be a text', { reference: null }],
    ['strength', 'must be "must", "should" or "may"', { strength: 'ska' }],
    ['colour', 'is not a field known here', { colour: 'red' }],
    ['when', 'must be an object of facts and conditions, {} to match everything', { when: [] }],
    ['when', 'must not name the fact "__proto__"', { when: JSON.parse('{ "__proto__": { "any": ["a"] } }') }],
    ['when.kind', CONDITION, { when: { kind: {} } }],
    ['when.kind', CONDITION, { when: { kind: { any: ['a'], none: ['b'] } } }],
    ['when.kind', 'must be an object with "any", "only" or "none"', { when: { kind: ['a'] } }],
    ['when.kind.any', LIST, { when: { kind: { any: 'a' } } }],
    ['when.kind.any.1', 'must be a text', { when: { kind: { any: ['a', 5] } } }],
    ['when.kind.all', 'is not a field known here', { when: { kind: { all: ['a'] } } }],
    ['outcome', 'must be an object with "route"', { outcome: 'free' }],
    ['outcome.route', 'must be "approve", "inform" or "free"', { outcome: { route: 'exempt' } }],
    ['outcome.groups', 'must name at least one', { outcome: { route: 'inform', groups: [] } }],
    ['outcome.groups', 'is not a field known here', { outcome: { route: 'free', groups: ['a'] } }],
    ['outcome.fourEyes', 'must be "strict", "author-confirms" or "off"', { outcome: { ...approve, fourEyes: true } }],
    ['outcome.steps', 'must be a list of steps', { outcome: { ...approve, steps: 'a' } }],
    ['outcome.steps.0', 'is missing: it must be a step with "groups" and "quorum"', { outcome: { ...approve, steps: [] } }], // prettier-ignore
    ['outcome.steps.0.quorum', 'must be "one", "all" or a number', steps({ quorum: '2' })],
    ['outcome.steps.0.within', 'must be more than 0 working hours', steps({ within: 0 })],
    ['outcome.steps.0.otherwise', LIST, steps({ otherwise: null })],
  ])('%s %s', (field, problem, change) =>
    expect(
      parsePolicy({
        routes: [
          { ...rule, id: 'first' },
          { ...rule, ...change },
        ],
        requirements: [],
      }),
    ).toEqual({
      ok: false,
      faults: [
        { rule: 'own-print', field, path: `routes.1.${field}`, message: `Route "own-print": ${field} ${problem}` },
      ],
    }),
  );
});

it.each<[string, object]>([
  ['neither', {}],
  ['both', { check: 'office-template', advice: 'Use the template.' }],
])('a requirement has a check or an advice, not %s', (_, change) =>
  expect(parsePolicy({ routes: [rule], requirements: [{ ...common, id: 'template', ...change }] })).toEqual({
    ok: false,
    faults: [
      {
        rule: 'template',
        field: '',
        path: 'requirements.0',
        message: 'Requirement "template" must have either "check" or "advice"',
      },
    ],
  }),
);

it.each<[string, unknown, readonly string[]]>([
  ['nothing', undefined, ['Policy is missing: it must be an object with "routes" and "requirements"']],
  ['a list', [], ['Policy must be an object with "routes" and "requirements"']],
  [
    'an empty object',
    {},
    [
      'Policy: routes is missing: it must be a list of routes',
      'Policy: requirements is missing: it must be a list of requirements',
    ],
  ],
  ['a word for a route', { routes: ['free'], requirements: [] }, ['Route number 1 must be a route']],
  [
    'rules without id',
    {
      routes: [
        { ...rule, id: '', title: 1 },
        { ...rule, id: 7 },
      ],
      requirements: [],
    },
    ['Route number 1: title must be a text', 'Route number 2: id must be a text'],
  ],
])('%s is refused', (_, input, messages) => {
  const parsed = parsePolicy(input);
  expect(parsed.ok ? [] : parsed.faults.map(({ message }) => message)).toEqual(messages);
});
