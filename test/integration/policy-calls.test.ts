import type { GovernedDocument, Policy } from 'strapi-plugin-attest/strapi-server';

import { startApplication, type Application } from '../support/application';
import { policiesOf } from '../support/policies';
import type { Row } from '../support/row';
import { approvedBy, rule, smallHost, smallPolicy } from '../support/small-host';

const POLICIES = '/attest/policies';
const MESSAGE = 'api::message.message';

let application: Application;
let group: string;
let vacant: string;
beforeAll(async () => {
  application = await startApplication();
  ({ group, vacant } = await prepared());
  host().use(smallHost(application));
  await service().install(smallPolicy(group), 'Till att börja med');
  for (let n = 0; n < 3; n += 1) await proposed('communicator');
});
afterAll(() => application.stop());

const { prepared, service, host, table, post, posted, proposed, activeNumber } = policiesOf(() => application);

describe('an invalid policy is refused naming rule and field', () => {
  const news = { kind: { any: ['news'] } };
  const cases: readonly (readonly [string, () => Policy, Row])[] = [
    ['an unknown fact', () => withFirst({ sort: { any: ['x'] } }), { rule: 'first', field: 'when.sort', code: 'unknown-fact', value: 'sort' }], // prettier-ignore
    ['an unknown value', () => withFirst({ kind: { any: ['rumour'] } }), { rule: 'first', field: 'when.kind', code: 'unknown-value', value: 'rumour' }], // prettier-ignore
    ['an unknown group', () => withFirst(news, 'the-cat'), { rule: 'first', field: 'outcome.steps.0.groups', code: 'unknown-group', value: 'the-cat' }], // prettier-ignore
    ['a step nobody can decide', () => withFirst(news, vacant), { rule: 'first', field: 'outcome.steps.0.groups', code: 'nobody-can-decide' }], // prettier-ignore
    ['no catch-all', () => ({ ...smallPolicy(group), routes: smallPolicy(group).routes.slice(0, 1) }), { rule: 'poster', field: 'when', code: 'no-catch-all' }], // prettier-ignore
    ['no route at all', () => ({ routes: [], requirements: [] }), { rule: '', field: 'routes', code: 'no-catch-all' }],
    [
      'an unknown check',
      () => {
        const { outcome: _none, ...text } = rule('spelling', {}, { route: 'free' });
        return { ...smallPolicy(group), requirements: [{ ...text, check: 'spelling' }] };
      },
      { rule: 'spelling', field: 'check', code: 'unknown-check', value: 'spelling' },
    ],
    ['a shape that is none', () => withFirst({ kind: { some: ['news'] } }), { rule: 'first', field: 'when.kind.some', code: 'bad-shape' }], // prettier-ignore
    ['a character that cannot be stored', () => ({ ...smallPolicy(group), routes: [{ ...rule('first', {}, approvedBy(group)), title: 'a\u0000b' }] }), { rule: 'first', field: 'title', code: 'bad-shape' }], // prettier-ignore
  ];

  function withFirst(when: object, by = group): Policy {
    return smallPolicy(group, rule('first', when as never, approvedBy(by)));
  }

  it.each(cases)('%s', async (_, policy, fault) => {
    const before = await table().count();
    const body = { ...policy(), reason: 'Prov', basedOn: await activeNumber() };
    const { body: answer } = await posted(422, 'communicator', '', body);
    expect(answer.error.details.code).toBe('invalid-policy');
    expect(answer.error.details.faults).toContainEqual(expect.objectContaining(fault));
    const [first] = answer.error.details.faults;
    expect(first.message).toMatch(fault['rule'] ? `Regeln ”${fault['rule']}”, fältet ` : 'Regelverket, fältet ');
    expect(await table().count()).toBe(before);
  });

  it('while a route that nothing reaches is a warning', async () => {
    const policy = smallPolicy(group, rule('all', {}, approvedBy(group)));
    const { body } = await posted(201, 'communicator', '', { ...policy, reason: 'Prov', basedOn: await activeNumber() }); // prettier-ignore
    expect(body.meta.warnings[0]).toMatchObject({ rule: 'poster', field: 'when', code: 'unreachable', value: 'all' });
    expect(body.meta.warnings[0].message).toContain('ingen text når hit');
  });
});

describe('what a policy may speak of', () => {
  it('is told to those who may read it: facts with their values, groups, checks', async () => {
    const { body } = await (await application.as('unit')).get('/attest/vocabulary').expect(200);
    const { vocabulary, groups, checks } = await service().known();
    expect(body.data.facts).toEqual(vocabulary.facts);
    expect(body.data.checks).toEqual(checks);
    expect(body.data.groups).toHaveLength(groups.length);
    expect(body.data.groups).toContainEqual({ id: group, name: expect.any(String), hasMembers: true });
    expect(body.data.groups).toContainEqual({ id: vacant, name: expect.any(String), hasMembers: false });
  });

  it('and to nobody else', async () => {
    await withoutReading('editor', async () => {
      await (await application.as('editor')).get('/attest/vocabulary').expect(403);
    });
    await (await application.as('editor')).get('/attest/vocabulary').expect(200);
    await application.http.get('/attest/vocabulary').expect(401);
  });
});

describe('trying a policy out', () => {
  const strict = () => ({
    routes: [rule('otherwise', {}, approvedBy(group))],
    requirements: [],
  });

  it('on facts says which rule, and which were read before it', async () => {
    const { body } = await posted(200, 'registrar', '/simulate', { facts: { kind: ['news'] } });
    expect(body.data).toMatchObject({
      route: { id: 'otherwise', outcome: { route: 'approve' } },
      considered: [
        { id: 'poster', matched: false, failedOn: 'kind' },
        { id: 'otherwise', matched: true },
      ],
      requirements: [],
    });
    const given = await post('registrar', '/simulate', { policy: strict(), facts: { kind: ['poster'] } });
    expect(given.body.data.considered).toHaveLength(1);
  });

  it('on a draft takes its facts from the host', async () => {
    const { documentId } = await message('poster');
    const { body } = await posted(200, 'registrar', '/simulate', { uid: MESSAGE, documentId });
    expect(body.data).toMatchObject({ facts: { kind: ['poster'] }, route: { id: 'poster' } });
  });

  it('on recent drafts names those that would be handled in another way', async () => {
    const { body } = await posted(200, 'registrar', '/simulate', { policy: strict(), recent: 200 });
    const posters = await application.strapi.db
      .query(MESSAGE)
      .findMany({ where: { kind: 'poster', publishedAt: null } });
    const drafts = (uid: typeof MESSAGE) => application.strapi.db.query(uid).count({ where: { publishedAt: null } });
    const all = (await drafts(MESSAGE)) + (await drafts('api::plan.plan' as typeof MESSAGE));
    expect(body.data.counts).toEqual({ compared: all, differing: posters.length, unknown: 0 });
    expect(posters.length).toBeGreaterThan(0);
    const titles = body.data.differing.map(({ title }: Row) => title).sort();
    expect(titles).toEqual(posters.map(({ headline }) => headline).sort());
    expect(body.data.differing[0]).toMatchObject({
      uid: MESSAGE,
      before: { rule: 'poster', route: 'free' },
      after: { rule: 'otherwise', route: 'approve' },
    });
    const one = await post('registrar', '/simulate', { policy: strict(), recent: 1 });
    expect(one.body.data.counts.compared).toBe(1);
  });

  it('on recent drafts counts those of which the host can say nothing', async () => {
    const own = smallHost(application);
    const describeNone = (): never => {
      throw new Error('has no organisation yet');
    };
    host().use({ ...own, describe: (draft: GovernedDocument) => (draft.row['kind'] === 'poster' ? describeNone() : own.describe(draft)) }); // prettier-ignore
    const { body } = await posted(200, 'registrar', '/simulate', { policy: strict(), recent: 200 });
    host().use(own);
    expect(body.data.differing).toEqual([]);
    expect(body.data.counts.unknown).toBeGreaterThan(0);
    expect(body.data.counts.compared).toBeGreaterThan(0);
  });

  it('shows nothing of what the person may not read', async () => {
    const { documentId } = await message('poster');
    await readingOnlyTheirOwn('unit-manager', async () => {
      const { body } = await posted(404, 'unit', '/simulate', { uid: MESSAGE, documentId });
      expect(body.error.details).toEqual({ code: 'no-such-document' });
      const recent = await posted(200, 'unit', '/simulate', { policy: strict(), recent: 200 });
      expect(recent.body.data.differing).toEqual([]);
      expect(recent.body.data.counts.compared).toBe(await application.strapi.db.query('api::plan.plan').count({}));
    });
    await posted(200, 'unit', '/simulate', { uid: MESSAGE, documentId });
    await posted(404, 'registrar', '/simulate', { uid: 'admin::user', documentId });
    await posted(404, 'registrar', '/simulate', { uid: MESSAGE, documentId: 'none' });
  });

  it('changes nothing', async () => {
    const before = [await table().count(), await application.strapi.plugin('attest').service('log').verify()];
    await posted(200, 'head', '/simulate', { policy: strict(), recent: 5 });
    expect([await table().count(), await application.strapi.plugin('attest').service('log').verify()]).toEqual(before);
  });
});

describe('what makes no sense is refused', () => {
  const sound = () => ({ ...smallPolicy(group), reason: 'Prov', basedOn: 1 });
  it.each<readonly [string, string, () => object, number, string]>([
    ['no reason', '', () => ({ ...sound(), reason: ' ' }), 422, 'reason-missing'],
    ['a reason that is no text', '', () => ({ ...sound(), reason: { a: 1 } }), 400, 'bad-input'],
    ['no basedOn', '', () => ({ ...smallPolicy(group), reason: 'Prov' }), 400, 'bad-input'],
    ['a field that nobody knows', '', () => ({ ...sound(), active: true }), 400, 'bad-input'],
    ['a list', '', () => [1], 400, 'bad-input'],
    ['tables that are missing', '', () => ({ reason: 'Prov', basedOn: 1 }), 422, 'invalid-policy'],
    ['a version that is no number', '/latest/activate', () => ({}), 400, 'bad-input'],
    ['a version beyond numbers', '/99999999999/activate', () => ({}), 400, 'bad-input'],
    ['a version there is not', '/9999/activate', () => ({}), 404, 'no-such-version'],
    ['a version that was in force', '/1/activate', () => ({}), 409, 'not-proposed'],
    ['nothing to try out on', '/simulate', () => ({}), 400, 'bad-input'],
    ['two ways to try out', '/simulate', () => ({ facts: {}, uid: MESSAGE, documentId: 'x' }), 400, 'bad-input'],
    ['too many to try out on', '/simulate', () => ({ policy: smallPolicy(group), recent: 201 }), 400, 'bad-input'],
    ['recent drafts without a policy', '/simulate', () => ({ recent: 5 }), 400, 'bad-input'],
    ['an unknown fact', '/simulate', () => ({ facts: { sort: ['x'] } }), 422, 'unknown-facts'],
    ['an unknown value', '/simulate', () => ({ facts: { kind: ['x'] } }), 422, 'unknown-facts'],
    ['a policy that is none', '/simulate', () => ({ facts: {}, policy: 'free for all' }), 422, 'invalid-policy'],
    ['an invalid policy', '/simulate', () => ({ facts: {}, policy: { routes: [], requirements: [] } }), 422, 'invalid-policy'], // prettier-ignore
  ])('%s', async (_, path, body, status, code) => {
    const { body: answer } = await posted(status, 'head', path, body());
    expect(answer).toMatchObject({ data: null, error: { status, details: { code } } });
    expect(answer.error.message).not.toMatch(/\{|undefined input/);
  });

  it.each(['/0', '/x', '?page=0', '?page=1e99', '?pageSize=101'])('GET /attest/policies%s', async (path) => {
    const { body } = await (await application.as('head')).get(`${POLICIES}${path}`).expect(400);
    expect(body.error.details.code).toBe('bad-input');
  });
});

describe('who', () => {
  it('reads, proposes and activates is a matter of permissions', async () => {
    await (await application.as('editor')).get(POLICIES).expect(200);
    await posted(403, 'editor', '', { ...smallPolicy(group), reason: 'Prov', basedOn: 1 });
    await application.http.get(POLICIES).expect(401);
    await (await application.as('registrar')).get(`${POLICIES}?pageSize=2`).expect(200);
    await posted(403, 'registrar', '', { ...smallPolicy(group), reason: 'Prov', basedOn: 1 });
    await posted(403, 'registrar', '/1/activate');
  });

  it('lists versions, newest first, a page at a time', async () => {
    const { body } = await (await application.as('registrar')).get(`${POLICIES}?page=2&pageSize=2`).expect(200);
    const total = await table().count();
    expect(body.data.map(({ version }: Row) => version)).toEqual([total - 2, total - 3]);
    expect(body.data[0]).not.toHaveProperty('routes');
    expect(body.meta.pagination).toEqual({ page: 2, pageSize: 2, total, pageCount: Math.ceil(total / 2) });
  });

  it('is a person: an API token of an administrator does not count', async () => {
    const { strapi, http } = application;
    const { id } = await strapi.db.query('admin::user').findOne({ where: { email: 'admin@example.org' } });
    const acts = ['policy.read', 'policy.activate', 'log.read'].map((act) => `plugin::attest.${act}`);
    const adminPermissions = acts.map((action) => ({ action, subject: null, properties: {}, conditions: [] }));
    const token = { name: 'Skript', description: '', lifespan: null, kind: 'admin', adminPermissions };
    const { body: made } = await (await application.as('admin')).post('/admin/admin-tokens', { ...token, adminUserOwner: id }); // prettier-ignore
    const signed = (request: ReturnType<typeof http.get>) =>
      request.set('authorization', `Bearer ${made.data.accessKey}`);
    for (const path of [`${POLICIES}/active`, '/attest/log']) {
      const { body } = await signed(http.get(path)).expect(403);
      expect(body.error).toMatchObject({ name: 'PolicyError', details: { code: 'not-a-person' } });
    }
    await signed(http.post(`${POLICIES}/1/activate`)).expect(403);
  });
});

async function message(kind: string): Promise<Row> {
  return application.strapi.db.query(MESSAGE).findOne({ where: { kind: kind as never, publishedAt: null } });
}

/** A role that may read messages it created itself, for a while. */
async function readingOnlyTheirOwn(code: string, work: () => Promise<void>): Promise<void> {
  const permissions = application.strapi.db.query('admin::permission');
  const role = await application.strapi.db.query('admin::role').findOne({ where: { code } });
  const action = 'plugin::content-manager.explorer.read';
  const { id } = await permissions.findOne({ where: { role: role.id, action, subject: MESSAGE } });
  await permissions.update({ where: { id }, data: { conditions: ['admin::is-creator'] } });
  await work().finally(() => permissions.update({ where: { id }, data: { conditions: [] } }));
}

async function withoutReading(code: string, work: () => Promise<void>): Promise<void> {
  const permissions = application.strapi.db.query('admin::permission');
  const role = await application.strapi.db.query('admin::role').findOne({ where: { code } });
  const action = 'plugin::attest.policy.read';
  const { id } = await permissions.findOne({ where: { role: role.id, action } });
  await permissions.update({ where: { id }, data: { action: 'plugin::attest.policy.none' } });
  await work().finally(() => permissions.update({ where: { id }, data: { action } }));
}
