import { startApplication, type Application } from '../support/application';
import { policiesOf } from '../support/policies';
import type { Row } from '../support/row';
import { approvedBy, rule, smallHost, smallPolicy } from '../support/small-host';

const POLICIES = '/attest/policies';

let application: Application;
let group: string;
beforeAll(async () => {
  application = await startApplication();
  ({ group } = await prepared());
});
afterAll(() => application.stop());

const { prepared, service, host, table, post, posted, proposed, activeNumber, lastEntries } = policiesOf(
  () => application,
);

/** Under a setting of the plugin, until the work is done. */
async function activatedBy(who: string, work: () => Promise<void>): Promise<void> {
  const { config } = application.strapi;
  config.set('plugin::attest.policy.activatedBy', who);
  await work().finally(() => config.set('plugin::attest.policy.activatedBy', 'another'));
}

describe('to begin with', () => {
  it('no policy is in force, and says so', async () => {
    const { body } = await (await application.as('head')).get(`${POLICIES}/active`).expect(409);
    expect(body.error).toMatchObject({
      name: 'ConflictError',
      message: expect.stringMatching(/^Inget regelverk gäller ännu/),
      details: { code: 'no-policy', activation: 'by-another' },
    });
    expect(await service().route({ kind: ['poster'] })).toBeUndefined();
  });

  it('the host’s own becomes version 1, once, and a bad one does not', async () => {
    host().use({ ...smallHost(application), defaultPolicy: async () => smallPolicy('nobody') });
    expect(await service().seed()).toContainEqual(expect.objectContaining({ code: 'unknown-group', value: 'nobody' }));
    expect(await table().count()).toBe(0);

    host().use({ ...smallHost(application), defaultPolicy: async () => smallPolicy(group) });
    await Promise.all([service().seed(), service().seed()]);
    host().use(smallHost(application));
    expect(await table().count()).toBe(1);
    expect(await service().active()).toMatchObject({ version: 1, proposedBy: null, policy: smallPolicy(group) });
    expect(await lastEntries(1)).toMatchObject([{ kind: 'policy-seeded', actor: 'server', data: { version: 1 } }]);
    expect(await service().route({ kind: ['poster'], exposure: ['closed'] })).toMatchObject({
      version: 1,
      route: { id: 'poster' },
    });
  });

  it('a script installs none over one in force', async () => {
    await expect(service().install(smallPolicy(group), 'Igen')).rejects.toThrow('Version 1 of the policy is in force');
  });
});

describe('a new version', () => {
  it('is proposed by one person and brought into force by another, and both are on record', async () => {
    const version = await proposed('communicator', smallPolicy(group, rule('news', { kind: { any: ['news'] } }, approvedBy(group)))); // prettier-ignore
    expect(await activeNumber()).toBe(1);
    const { body } = await posted(200, 'head', `/${version}/activate`);
    expect(body.data).toMatchObject({ version, state: 'active', activatedByName: 'Helena Chef' });
    expect(body.meta.warnings).toEqual([]);

    const [activation, proposal] = await lastEntries(2);
    const data = { version, basedOn: 1, routes: 3, requirements: 0, sha256: body.data.digest };
    expect(proposal).toMatchObject({ kind: 'policy-proposed', name: 'Karin Kommunikatör', data });
    expect(proposal?.['words']).toEqual({ reason: 'Planen ändrades' });
    expect(activation).toMatchObject({
      kind: 'policy-activated',
      name: 'Helena Chef',
      data: { ...data, activation: 'by-another', sameAsProposer: false },
    });

    const active = await (await application.as('registrar')).get(`${POLICIES}/active`).expect(200);
    expect(active.body.data).toMatchObject({
      version,
      basedOn: 1,
      reason: 'Planen ändrades',
      activation: 'by-another',
    });
    expect(active.body.data.routes.map(({ id }: Row) => id)).toEqual(['news', 'poster', 'otherwise']);
    const first = await (await application.as('registrar')).get(`${POLICIES}/1`).expect(200);
    expect(first.body.data).toMatchObject({ version: 1, state: 'retired', ...smallPolicy(group) });
  });

  it('is not brought into force by its proposer, in the words of their language', async () => {
    const version = await proposed('head');
    const { body } = await posted(403, 'head', `/${version}/activate`);
    expect(body).toEqual({
      data: null,
      error: {
        status: 403,
        name: 'PolicyError',
        message: 'Du föreslog själv den här versionen. Be någon annan att sätta den i kraft.',
        details: { code: 'same-person', version },
      },
    });
    await speaking('en', async () => {
      const { body: english } = await post('head', `/${version}/activate`);
      expect(english.error.message).toBe('You proposed this version yourself. Ask someone else to activate it.');
    });
  });

  it('is by its proposer where the organisation says so, which is shown and logged', async () => {
    const version = await proposed('head');
    await activatedBy('anyone', async () => {
      const { body } = await (await application.as('head')).get(`${POLICIES}/active`).expect(200);
      expect(body.data.activation).toBe('by-anyone');
      await posted(200, 'head', `/${version}/activate`);
    });
    expect(await lastEntries(1)).toMatchObject([{ data: { activation: 'by-anyone', sameAsProposer: true } }]);
  });

  it('is refused when another came into force since it was begun', async () => {
    const before = await activeNumber();
    const [one, two] = [await proposed('communicator'), await proposed('communicator')];
    await posted(200, 'head', `/${one}/activate`);
    const late = await posted(409, 'head', `/${two}/activate`);
    expect(late.body.error.details).toEqual({ code: 'outdated', version: two, basedOn: before, active: one });
    const body = { ...smallPolicy(group), reason: 'Sent ute', basedOn: 1 };
    const { body: answer } = await posted(409, 'communicator', '', body);
    expect(answer.error.details).toEqual({ code: 'outdated', basedOn: 1, active: one });
    expect(answer.error.message).toContain(`bygger på version 1, men nu gäller version ${one}`);
  });

  it('comes into force once, and one of two, at the same instant', async () => {
    const [one, two] = [await proposed('communicator'), await proposed('communicator')];
    const answers = await Promise.all([
      post('head', `/${one}/activate`),
      post('admin', `/${one}/activate`),
      post('head', `/${two}/activate`),
    ]);
    const statuses = (await Promise.all(answers)).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 409, 409]);
    expect(await table().count({ where: { state: 'active' } as never })).toBe(1);
    expect(await application.strapi.plugin('attest').service('log').verify()).toMatchObject({ ok: true });
  });

  it('gets a number of its own when many propose at the same instant', async () => {
    const numbers = await Promise.all(Array.from({ length: 8 }, () => proposed('communicator')));
    expect(new Set(numbers).size).toBe(8);
  });

  it('is judged again when it comes into force: a seat may have been left since', async () => {
    const version = await proposed('communicator');
    const groups = await smallHost(application).groups();
    host().use({
      ...smallHost(application),
      groups: async () => groups.map((one) => ({ ...one, hasMembers: false, memberCount: 0 })),
    });
    const { body } = await posted(422, 'head', `/${version}/activate`);
    host().use(smallHost(application));
    expect(body.error.details.faults).toMatchObject([{ rule: 'otherwise', code: 'nobody-can-decide' }]);
    expect(await activeNumber()).not.toBe(version);
  });

  it('is not known before its transaction is kept', async () => {
    const before = await service().active();
    const failed = application.strapi.db.transaction(async () => {
      const by = { id: 999, name: 'X', email: 'x@example.org' };
      const act = await service().propose({ policy: { ...smallPolicy(group), routes: [rule('otherwise', {}, approvedBy(group))] }, reason: 'Prov', basedOn: await activeNumber(), by }); // prettier-ignore
      if (act.ok) await service().activate(act.version.version, 'server');
      expect((await service().active())?.policy.routes).toHaveLength(1);
      throw new Error('and the rest fails');
    });
    await expect(failed).rejects.toThrow('and the rest fails');
    expect(await service().active()).toEqual(before);
  });
});

describe('a version', () => {
  it('is never rewritten or removed by the application', async () => {
    const where = { version: 1 } as never;
    for (const data of [{ routes: [] }, { requirements: [] }, { reason: 'x' }, { proposedBy: 1 }, { digest: 'x' }]) {
      await expect(table().update({ where, data: data as never })).rejects.toThrow(/never changed/);
      await expect(table().updateMany({ where, data: data as never })).rejects.toThrow(/never changed/);
    }
    await expect(table().delete({ where })).rejects.toThrow(/never changed or removed/);
    await expect(table().deleteMany({ where })).rejects.toThrow(/never changed or removed/);
  });

  it('that was rewritten around the application is not used', async () => {
    const raw = () => application.strapi.db.connection('attest_policies').where({ version: 2 });
    const [{ routes }] = await raw().select('routes');
    await raw().update({ routes: '[]' });
    await expect(service().byVersion(2)).rejects.toThrow('changed around the application');
    await raw().update({ routes: typeof routes === 'string' ? routes : JSON.stringify(routes) });
    expect(await service().byVersion(2)).toMatchObject({ version: 2 });
  });
});

/** A head who prefers another language for a while. */
async function speaking(language: string, work: () => Promise<void>): Promise<void> {
  const head = application.strapi.db.query('admin::user');
  const where = { email: 'head@example.org' };
  await head.update({ where, data: { preferedLanguage: language } });
  await work().finally(() => head.update({ where, data: { preferedLanguage: 'sv' } }));
}
