import type { OutboxService, ReconcilerService } from 'strapi-plugin-attest/strapi-server';

import { startApplication, type Account, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';
import { tablesOf } from '../support/offices';
import type { Row } from '../support/row';

let application: Application;
beforeAll(async () => {
  application = await startApplication();
  await onOurClock();
});
afterAll(() => application.stop());

const { draftLike, submit, decide, publish, asked, itIs, at, answer, onOurClock, query, message } = approvalsOf(
  () => application,
);
const { userId } = tablesOf(() => application);
const service = <Of>(name: string): Of => application.strapi.plugin('attest').service(name) as Of;
const log = () => service<{ forget(email: string): Promise<boolean> }>('log');
const data = async (account: Account, path: string) => (await answer(account, path))['data'];

// Before the first request, with which the server begins to serve and to look.
it('nothing counts as compared before this server has looked', async () => {
  expect(await service<ReconcilerService>('reconciler').glance()).toMatchObject({ comparedAt: null });
  expect(service<OutboxService>('outbox').lookedAt()).toBeNull();
});

describe('the people there are', () => {
  it('are told to everybody who has logged in, by name alone', async () => {
    const people = await data('editor', '/people');
    expect(people).toContainEqual({ id: await userId('head'), name: 'Helena Chef' });
    expect(JSON.stringify(people)).not.toContain('@');
    await application.http.get('/attest/people').expect(401);
  });

  it('leave out who can no longer log in', async () => {
    const where = { id: await userId('chair') };
    await query('admin::user').update({ where, data: { isActive: false } as never });
    expect((await data('editor', '/people')).map(({ id }: Row) => id)).not.toContain(where.id);
    await query('admin::user').update({ where, data: { isActive: true } as never });
  });
});

describe('deputyships that are over', () => {
  const WEEK = { from: '2026-03-02T00:00:00Z', to: '2026-03-06T00:00:00Z' };
  const appoint = async (principal: Account, deputy: Account, status = 201, more: object = {}) =>
    asked(principal, '/deputies', { principal: await userId(principal), deputy: await userId(deputy), ...WEEK, ...more }, status); // prettier-ignore

  it('are shown to those they were about, and to whoever appoints for others, latest first', async () => {
    itIs('2026-03-01T09:00:00.000Z');
    const ended = await appoint('editor', 'unit');
    await (await application.as('editor')).delete(`/attest/deputies/${ended['id']}`).expect(204);
    const ran = await appoint('communicator', 'head', 201, { reason: 'Semester' });
    expect(await data('editor', '/deputies?past=true')).toMatchObject([
      { id: ended['id'], endedAt: '2026-03-01T09:00:00.000Z', appointedBy: { id: await userId('editor') } },
    ]);
    itIs('2026-03-07T09:00:00.000Z');
    const all = await answer('head', '/deputies?past=true&pageSize=1');
    expect(all).toMatchObject({ meta: { pagination: { total: 2, pageCount: 2 } } });
    expect((await data('head', '/deputies?past=true')).map(({ id }: Row) => id).sort()).toEqual([ended['id'], ran['id']].sort()); // prettier-ignore
    expect(await data('registrar', '/deputies?past=true')).toEqual([]);
    expect(await data('head', '/deputies')).toEqual([]);
  });

  it('and a no names the field it is about', async () => {
    itIs('2026-03-01T09:00:00.000Z');
    expect((await appoint('head', 'head', 422))['details']).toEqual({ code: 'deputy-is-principal', field: 'deputy' });
    expect((await appoint('head', 'unit', 422, { deputy: 999_999 }))['details']).toEqual({ code: 'unknown-person', field: 'deputy' }); // prettier-ignore
    expect((await appoint('head', 'unit', 422, { principal: 999_999 }))['details']).toEqual({ code: 'unknown-person', field: 'principal' }); // prettier-ignore
    expect((await appoint('head', 'unit', 422, { to: WEEK.from }))['details']).toEqual({ code: 'deputyship-too-short', field: 'to' }); // prettier-ignore
    await (await application.as('head')).get('/attest/deputies?past=perhaps').expect(400);
  });
});

describe('the log', () => {
  it('is asked for by person and by days of the organisation', async () => {
    itIs('2026-04-01T21:30:00.000Z'); // 23:30 in Stockholm
    const poster = await draftLike('unit', 'Välkommen till öppet hus');
    await submit('unit', poster);
    const actors: readonly Row[] = await data('registrar', '/log/actors');
    const unit = actors.find(({ name }) => name === 'Ulla Enhetschef')?.['key'];
    const found = await data('registrar', `/log?actor=${unit}&from=2026-04-01&to=2026-04-01`);
    expect(found).toMatchObject([{ kind: 'request-submitted', name: 'Ulla Enhetschef', subject: { document: poster } }]); // prettier-ignore
    expect(found[0].title).toMatch(/^Välkommen till öppet hus/);
    expect(await data('registrar', `/log?actor=${unit}&from=2026-04-02`)).toEqual([]);
    expect(await data('registrar', '/log?actor=server&to=2020-01-01')).toEqual([]);
    expect((await data('registrar', '/log?actor=server')).length).toBeGreaterThan(0);
  });

  it('names in whose place a deputy decided', async () => {
    itIs('2026-04-02T08:00:00.000Z');
    const times = { from: '2026-04-01T00:00:00Z', to: '2026-04-09T00:00:00Z' };
    const persons = { principal: await userId('communicator'), deputy: await userId('editor') };
    await asked('communicator', '/deputies', { ...persons, ...times }, 201);
    const { id } = await submit('unit', await draftLike('unit', 'Välkommen till öppet hus'));
    await decide('editor', String(id));
    const [entry] = await data('registrar', '/log?kind=decided&pageSize=1');
    expect(entry).toMatchObject({ name: 'Edvin Redaktör', onBehalfOf: 'Karin Kommunikatör' });
  });

  it('gives no title of what the reader may not read', async () => {
    const reading = { action: 'plugin::content-manager.explorer.read', subject: MESSAGE, role: { code: 'registrar' } };
    const permissions = await query('admin::permission').findMany({ where: reading as never });
    expect(permissions.length).toBeGreaterThan(0);
    await query('admin::permission').updateMany({ where: { id: { $in: permissions.map(({ id }) => id) } }, data: { subject: 'api::nothing.nothing' } as never }); // prettier-ignore
    const [entry] = await data('registrar', '/log?kind=decided&pageSize=1');
    expect(entry).toMatchObject({ subject: { uid: MESSAGE }, title: null });
    await query('admin::permission').updateMany({ where: { id: { $in: permissions.map(({ id }) => id) } }, data: { subject: MESSAGE } as never }); // prettier-ignore
  });

  it.each([
    ['from=yesterday', 'from'],
    ['to=9999-12-31', 'to'],
  ])('refuses %s, naming it', async (asking, field) => {
    const { body } = await (await application.as('registrar')).get(`/attest/log?${asking}`).expect(400);
    expect(body.error.details.errors[0]).toMatchObject({ path: [field], name: 'bad-input' });
  });

  it('offers nobody who has been forgotten, and keeps their entries', async () => {
    const [entry] = await data('registrar', '/log?kind=decided&pageSize=1');
    expect(await log().forget('editor@example.org')).toBe(true);
    expect((await data('registrar', '/log/actors')).map(({ name }: Row) => name)).not.toContain('Edvin Redaktör');
    const kept = await data('registrar', `/log?actor=${entry.actor}&kind=decided`);
    expect(kept).toMatchObject([{ seq: entry.seq, name: null }]);
    await (await application.as('editor')).get('/attest/log/actors').expect(403);
  });
});

describe('health', () => {
  it('says what has not been looked at, and what was', async () => {
    expect(await data('registrar', '/health')).toMatchObject({ log: null, hasPolicy: true });
    itIs('2026-05-01T08:00:00.000Z');
    await answer('registrar', `/log/verify?head=${'f'.repeat(64)}`);
    expect(await data('registrar', '/health')).toMatchObject({ log: null });
    await answer('registrar', '/log/verify');
    await service<ReconcilerService>('reconciler').report(0);
    expect(await data('registrar', '/health')).toMatchObject({
      log: { ok: true, verifiedAt: '2026-05-01T08:00:00.000Z', entries: expect.any(Number) },
      comparedAt: '2026-05-01T08:00:00.000Z',
    });
    await at('2026-05-01T09:00:00.000Z');
    expect(await data('registrar', '/health')).toMatchObject({ outbox: { lookedAt: '2026-05-01T09:00:00.000Z' } });
  });

  it('names by title what was taken away around the system', async () => {
    const letter = await message('Fika med oss');
    await publish('unit', letter);
    const table = application.strapi.getModel(MESSAGE).collectionName as string;
    await application.strapi.db.connection(table).where({ document_id: letter }).whereNotNull('published_at').delete();
    expect((await data('registrar', '/health')).editionsWithoutPublished).toEqual([
      { uid: MESSAGE, documentId: letter, title: expect.stringMatching(/^Fika med oss/) },
    ]);
  });

  it('names the offices where nobody can decide, whoever sits there', async () => {
    expect((await data('admin', '/health')).nobodyCanDecide).toEqual([]);
    const rights = await query('admin::permission').findMany({ where: { action: 'plugin::attest.decide' } as never });
    const ids = { id: { $in: rights.map(({ id }) => id) } };
    await query('admin::permission').updateMany({ where: ids, data: { action: 'plugin::attest.nothing' } as never });
    expect((await data('admin', '/health')).nobodyCanDecide).toEqual(expect.arrayContaining([expect.stringMatching(/^Kommunikatör/)])); // prettier-ignore
    await query('admin::permission').updateMany({ where: ids, data: { action: 'plugin::attest.decide' } as never });
  });

  it('is for those who may read requests', async () => {
    await (await application.as('editor')).get('/attest/health').expect(403);
    await (await application.as('editor')).get('/attest/outbox/dead').expect(403);
  });
});

describe('what was given up', () => {
  const key = 'delivered:once:anna@example.org';
  const outbox = () => service<OutboxService>('outbox');
  let isBroken = true;

  beforeAll(async () => {
    outbox().handle('tried', () => (isBroken ? Promise.reject(new Error('550 <nora@example.org> is unknown\nat line 1')) : Promise.resolve())); // prettier-ignore
    await outbox().add([{ key, kind: 'tried', payload: {} }]);
    await query('plugin::attest.outbox-entry').updateMany({ where: { key } as never, data: { attempts: 7 } as never });
    await outbox().drain();
  });

  it('is listed without addresses', async () => {
    const { data: dead, meta } = (await answer('registrar', '/outbox/dead')) as Row;
    expect(dead).toMatchObject([{ id: key, kind: 'tried', attempts: 8, lastError: '550 <…@…> is unknown' }]);
    expect(meta.pagination).toMatchObject({ total: 1 });
    await (await application.as('registrar')).get('/attest/outbox/dead?page=0').expect(400);
  });

  it('is tried again by whoever has the right to, and that is in the log', async () => {
    const url = `/attest/outbox/${encodeURIComponent(key)}/retry`;
    await (await application.as('registrar')).post(url).expect(403);
    await (await application.as('admin')).post('/attest/outbox/nothing/retry').expect(404);
    isBroken = false;
    await (await application.as('admin')).post(url).expect(204);
    expect(await outbox().drain()).toMatchObject({ done: 1 });
    expect((await answer('registrar', '/outbox/dead'))['data']).toEqual([]);
    await (await application.as('admin')).post(url).expect(404);
    const [entry] = await data('registrar', '/log?kind=outbox-retried');
    expect(entry).toMatchObject({ name: 'Ada Administratör', data: { kind: 'tried', attempts: 8 } });
  });
});
