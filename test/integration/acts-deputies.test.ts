import { startApplication, type Account, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';
import { tablesOf } from '../support/offices';
import type { Row } from '../support/row';

let application: Application;
const ids = {} as Record<Account, number>;
beforeAll(async () => {
  application = await startApplication();
  await onOurClock();
  for (const account of ['head', 'communicator', 'editor', 'unit', 'chair', 'admin'] as const)
    ids[account] = await userId(account);
});
beforeEach(() => itIs('2026-03-02T09:00:00.000Z'));
afterAll(() => application.stop());

const { draftLike, submit, decide, subject, asked, edit, told, inbox, request, answer, itIs, onOurClock, query } =
  approvalsOf(() => application);
const { office, userId } = tablesOf(() => application);
const POSTER = 'Välkommen till öppet hus';
const OFFICE = '/content-manager/collection-types/api::office.office';
const WEEK = { from: '2026-03-02T00:00:00+01:00', to: '2026-03-06T23:59:59+01:00' };
const code = (error: Row): string => error['details'].code;
const appoint = (by: Account, principal: Account, deputy: Account, status = 201, more: object = {}) =>
  asked(by, '/deputies', { principal: ids[principal], deputy: ids[deputy], ...WEEK, ...more }, status);
async function end(account: Account, id: unknown, status = 204): Promise<void> {
  await (await application.as(account)).delete(`/attest/deputies/${id}`).expect(status);
}

describe('a deputy', () => {
  it('decides in a person’s place, and the decision says so', async () => {
    const made = await appoint('communicator', 'communicator', 'editor');
    const { id } = await submit('unit', await draftLike('unit', POSTER));
    expect(await inbox('editor', 'waiting')).toContain(id);
    const decided = await decide('editor', id);
    expect(decided).toMatchObject({
      status: 'approved',
      decisions: [{ by: { id: ids.editor }, onBehalfOf: { id: ids.communicator, name: expect.stringMatching(/\w/) } }],
    });
    await end('communicator', made['id']);
  });

  it('is appointed by the person, or with the right to; never for the past, oneself or nobody', async () => {
    expect(code(await appoint('editor', 'communicator', 'editor', 403))).toBe('right-missing');
    expect(code(await appoint('head', 'head', 'head', 422))).toBe('deputy-is-principal');
    expect(code(await appoint('head', 'head', 'editor', 422, { to: '2026-03-01T00:00:00Z' }))).toBe(
      'deputyship-too-short',
    );
    expect(code(await appoint('head', 'head', 'editor', 422, { deputy: 999_999 }))).toBe('unknown-person');
    const made = await appoint('head', 'communicator', 'editor');
    expect((await answer('editor', '/deputies'))['data']).toMatchObject([{ id: made['id'] }]);
    expect((await answer('unit', '/deputies'))['data']).toEqual([]);
    await end('unit', made['id'], 404);
    await end('editor', made['id']);
    await end('editor', made['id'], 409);
  });

  it('is not appointed by a writer of what the person is asked about now', async () => {
    const { id } = await submit('head', await draftedByHead());
    expect(code(await appoint('head', 'communicator', 'editor', 403))).toBe('writer-appoints');
    await asked('head', `/requests/${id}/withdraw`, {}, 200);
  });

  it('stands in within the dates only, for one person and not for whom that one stands in for', async () => {
    const first = await appoint('communicator', 'communicator', 'editor');
    const second = await appoint('editor', 'editor', 'chair');
    const { id } = await submit('unit', await draftLike('unit', POSTER));
    expect(await inbox('chair', 'waiting')).not.toContain(id);
    expect(code(await decide('chair', id, {}, 403))).toBe('not-your-step');
    itIs('2026-03-07T09:00:00.000Z');
    expect(await inbox('editor', 'waiting')).not.toContain(id);
    itIs('2026-03-02T09:00:00.000Z');
    await end('communicator', first['id']);
    expect(await inbox('editor', 'waiting')).not.toContain(id);
    expect(await inbox('communicator', 'waiting')).toContain(id);
    await end('editor', second['id']);
  });
});

/** A poster that the head has had a hand in. */
async function draftedByHead(): Promise<string> {
  const poster = await draftLike('unit', POSTER);
  await edit('head', poster, { preamble: 'Kom på lördag.' });
  return poster;
}

describe('who may decide changes with the seats', () => {
  async function seat(by: Account, holder: Account): Promise<() => Promise<void>> {
    const { documentId, seats } = await office('Kommunikatör', 'omsorg');
    const kept = seats.map(({ id }: Row) => ({ id }));
    const account = await application.as(by);
    await account.put(`${OFFICE}/${documentId}`, { seats: [...kept, { user: { connect: [{ id: ids[holder] }] } }] }).expect(200); // prettier-ignore
    return async () => {
      await account.put(`${OFFICE}/${documentId}`, { seats: kept }).expect(200);
    };
  }

  it('one given by an administrator afterwards counts, and no longer when it is taken away', async () => {
    const { id } = await submit('unit', await draftLike('unit', POSTER));
    itIs('2026-03-02T10:00:00.000Z');
    const remove = await seat('admin', 'editor');
    expect(await inbox('editor', 'waiting')).toContain(id);
    await remove();
    expect(await inbox('editor', 'waiting')).not.toContain(id);
    expect(code(await decide('editor', id, {}, 404))).toBe('not-found');
  });

  it('one given afterwards by a writer of the text does not', async () => {
    const poster = await draftLike('unit', POSTER);
    await edit('admin', poster, { preamble: 'Kom på lördag.' });
    const { id } = await submit('unit', poster);
    itIs('2026-03-02T10:00:00.000Z');
    const remove = await seat('admin', 'editor');
    expect(code(await decide('editor', id, {}, 403))).toBe('not-your-step');
    expect((await subject(poster, 'editor'))['deciders']).toMatchObject([{ id: ids.communicator }]);
    await remove();
  });

  it('who is deactivated decides nothing, and a step with nobody left says so', async () => {
    const users = application.strapi.db.query('admin::user');
    await users.update({ where: { id: ids.communicator }, data: { isActive: false } });
    const poster = await draftLike('unit', POSTER);
    const { id } = await submit('unit', poster);
    expect((await subject(poster, 'unit'))['deciders']).toMatchObject([{ id: ids.head }]);
    await (await application.as('communicator')).post(`/attest/requests/${id}/decisions`, {}).expect(401);
    await users.update({ where: { id: ids.communicator }, data: { isActive: true } });
    expect(await decide('communicator', id)).toMatchObject({ status: 'approved' });
  });
});

describe('contributors', () => {
  it('are all who changed the text in the panel, and whoever wrote the text it was copied from', async () => {
    const poster = await draftLike('unit', POSTER);
    await edit('communicator', poster, { preamble: 'Kom på lördag.' });
    await edit('editor', poster, {});
    const { body } = await (await application.as('editor')).post(`/content-manager/collection-types/${MESSAGE}/clone/${poster}`, {}); // prettier-ignore
    const copy = body.data.documentId;
    const { id } = await submit('unit', copy);
    const writers = (await request('unit', id))['contributors'].map((one: Row) => one['id']);
    expect(writers).toEqual(expect.arrayContaining([ids.unit, ids.communicator]));
    expect(await told('head', id)).toEqual(['asked']);
    expect(code(await decide('communicator', id, {}, 403))).toBe('own-work');
    const own = await query('plugin::attest.contributor').findMany({ where: { document: poster } });
    expect(own.map(({ person }: Row) => person)).not.toContain(ids.editor);
  });
});
