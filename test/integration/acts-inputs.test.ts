import { startApplication, type Account, type Application } from '../support/application';
import { askedFor } from '../support/asked';
import { approvalsOf, MESSAGE } from '../support/approvals';
import type { Row } from '../support/row';

let application: Application;
let poster: string;
let id: string;
beforeAll(async () => {
  application = await startApplication();
  await onOurClock();
  poster = await draftLike('unit', POSTER);
  id = (await submit('unit', poster))['id'];
});
afterAll(() => application.stop());

const { draftLike, submit, decide, inbox, answer, edit, request, query, onOurClock } = approvalsOf(() => application);
const POSTER = 'Välkommen till öppet hus';
const NULL = 'a\u0000b';
const HALF = 'a\ud800b';
const LONG = 'x'.repeat(5001);
const WEEK = { from: '2026-03-02T00:00:00Z', to: '2099-03-06T00:00:00Z' };
const at = (): object => ({ uid: MESSAGE, documentId: poster });
const vote = (): object => ({ verdict: 'approve', fingerprint: 'a'.repeat(64), step: 0 });

/** Each call, who may make it, and bodies that are wrong in one way each. */
const CALLS: readonly (readonly [string, Account, () => readonly unknown[]])[] = [
  ['/requests', 'unit', () => [{}, { uid: MESSAGE }, { ...at(), uid: 7 }, { ...at(), note: LONG }, { ...at(), note: NULL }, { ...at(), uid: 'api::no.no' }, { ...at(), uid: NULL }, { ...at(), documentId: 'unknown' }, { ...at(), documentId: NULL }, { ...at(), documentId: HALF }, { ...at(), more: 1 }]],
  ['/requests/ID/decisions', 'communicator', () => [{}, { ...vote(), verdict: 'maybe' }, { ...vote(), step: -1 }, { ...vote(), step: 1.5 }, { ...vote(), step: 1e300 }, { ...vote(), step: '0' }, { ...vote(), fingerprint: 'x' }, { ...vote(), comment: LONG }, { ...vote(), verdict: 'decline', comment: NULL }, { ...vote(), meeting: {} }, { ...vote(), meeting: { body: 'b', date: '2026-02-30', paragraph: '1' } }, { ...vote(), meeting: { body: 'b', date: '2999-01-01', paragraph: '1' } }, { ...vote(), meeting: { body: NULL, date: '2026-01-01', paragraph: '1' } }]],
  ['/requests/ID/confirm', 'unit', () => [{}, { fingerprint: 5 }, { fingerprint: NULL }]],
  ['/requests/ID/reassign', 'communicator', () => [{}, { to: 'x' }, { to: NULL, reason: 'a' }, { to: 'x', reason: NULL }, { to: 'x', reason: LONG }, { to: 7, reason: 'a' }]],
  ['/requests/ID/comments', 'unit', () => [{}, { text: '  ' }, { text: LONG }, { text: NULL }, { text: HALF }, { text: 'a', field: 'x'.repeat(201) }, { text: 'a', field: NULL }, { text: 'a', isBlocking: 'yes' }]],
  ['/requests/ID/comments/%00/resolve', 'unit', () => [{}]],
  ['/publications', 'unit', () => [{}, { ...at(), at: 'tomorrow' }, { ...at(), at: '2026-03-05T05:00' }, { ...at(), at: 5 }, { ...at(), uid: 'admin::user' }, { ...at(), documentId: NULL }]],
  ['/unpublications', 'head', () => [{}, { ...at(), reason: LONG }, { ...at(), reason: NULL }, { ...at(), reason: 5 }, { ...at(), documentId: NULL, reason: 'a' }]],
  ['/overrides', 'head', () => [{}, { ...at(), category: 'fun', reason: 'a' }, { ...at(), category: 'danger', reason: LONG }, { ...at(), category: 'danger', reason: NULL }, { ...at(), category: 'danger' }]],
  ['/overrides/ID/review', 'head', () => [{}, { verdict: 'no' }, { verdict: 'reject', comment: NULL }, { verdict: 'uphold', comment: 'a' }]],
  ['/subjects/UID/DOC/false-alarms', 'unit', () => [{}, { mark: 'x' }, { mark: NULL, reason: 'a' }, { mark: 'x', reason: NULL }, { mark: 'x', reason: 'a' }, { mark: 5, reason: 'a' }]],
  ['/deputies', 'head', () => [{}, { principal: 1, deputy: 2, from: 'x', to: 'y' }, { principal: 1, deputy: 2 ** 40, ...WEEK }, { principal: 1.5, deputy: 2, ...WEEK }, { principal: '1', deputy: 2, ...WEEK }, { principal: 1, deputy: 2, ...WEEK, reason: NULL }, { principal: -1, deputy: 0, ...WEEK }]],
]; // prettier-ignore

const filled = (path: string): string => `/attest${path.replace('ID', id).replace('UID', MESSAGE).replace('DOC', poster)}`; // prettier-ignore
function expectCoded({ status, body }: { status: number; body: Row }, what: string): void {
  const seen = { what, status, code: body['error']?.details?.code };
  expect(seen).toEqual({ what, status: expect.any(Number), code: expect.stringMatching(/^[a-z-]+$/) });
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(JSON.stringify(body)).not.toMatch(/\bat .*\.[jt]s:|SQLITE|syntax error|node_modules/);
}

it.each(CALLS)(
  'POST %s: what cannot be meant is refused with a code, and nothing is lost',
  async (path, account, bodies) => {
    const person = await application.as(account);
    for (const body of [...bodies(), []]) {
      expectCoded(await person.post(filled(path), body as object), `${path} ${JSON.stringify(body).slice(0, 120)}`);
    }
    expect(await request('unit', id)).toMatchObject({ status: 'pending', comments: [], decisions: [] });
  },
);

it.each([
  '?view=everything', '?view[]=mine', '?page=0', '?page=1.5', '?page=99999999999', '?page=x', '?page=1&page=2',
  '?pageSize=0', '?pageSize=101', '?pageSize=NaN', '?sort=title:up', '?sort=password', '?sort=title;drop',
  '/ID/diff?against=nothing', '/%00', '/%00/diff', '/unknown', '/unknown/diff',
])('GET /requests%s: is refused with a code', async (query) => {
  expectCoded(await (await application.as('unit')).get(`/attest/requests${query.replace('ID', id)}`), query);
}); // prettier-ignore

it.each([`/subjects/${MESSAGE}/%00`, `/subjects/${MESSAGE}/unknown`, '/subjects/admin::user/1', '/subjects/%00/%00', '/subjects/constructor/1'])(
  'GET %s: is refused with a code',
  async (path) => expectCoded(await (await application.as('unit')).get(`/attest${path}`), path),
); // prettier-ignore

it.each(['/schedules/%00', '/schedules/unknown', '/deputies/%00', '/deputies/unknown'])(
  'DELETE %s: is refused with a code',
  async (path) => expectCoded(await (await application.as('unit')).delete(`/attest${path}`), path),
);

it('the last page there can be is empty', async () => {
  const { data, meta } = await answer('unit', '/requests?view=mine&page=1000000&pageSize=100');
  expect(data).toEqual([]);
  expect(meta.pagination).toMatchObject({ page: 1_000_000, total: expect.any(Number) });
});

describe('a request of other people', () => {
  it.each([
    ['get', ''], ['get', '/diff'], ['post', '/decisions'], ['post', '/confirm'], ['post', '/withdraw'],
    ['post', '/reassign'], ['post', '/acknowledge'], ['post', '/comments'], ['post', '/comments/x/resolve'],
  ] as const)('answers %s …%s as one that does not exist', async (method, path) => {
    const editor = await application.as('editor');
    const [theirs, none] = [await editor[method](`/attest/requests/${id}${path}`), await editor[method](`/attest/requests/none${path}`)];
    expect([theirs.status, theirs.body]).toEqual([404, none.body]);
    expect(theirs.body.error.details.code).toBe('not-found');
  }); // prettier-ignore

  it('nor is it called off or listed, and whole lists need the right', async () => {
    const editor = await application.as('editor');
    const [theirs, none] = [await editor.delete(`/attest/schedules/${id}`), await editor.delete('/attest/schedules/none')]; // prettier-ignore
    expect([theirs.status, theirs.body]).toEqual([404, none.body]);
    for (const view of ['waiting', 'mine', 'informed', 'overdue', 'emergencies'])
      expect(await inbox('editor', view)).not.toContain(id);
    for (const view of ['open', 'all']) {
      const { status, body } = await editor.get(`/attest/requests?view=${view}`);
      expect([status, body.error.details.code]).toEqual([403, 'right-missing']);
      expect(await inbox('registrar', view)).toContain(id);
    }
  });
});

it('the inbox counts, pages and sorts', async () => {
  await edit('unit', poster, {});
  const others = [await draftLike('unit', POSTER, { headline: 'Öppet på Ekgården' }), await draftLike('unit', POSTER, { headline: 'Bastu i kväll' })]; // prettier-ignore
  for (const other of others) await submit('unit', other);
  const titles = async (more: string): Promise<readonly string[]> =>
    (await answer('communicator', `/requests?view=waiting&${more}`))['data'].map(({ title }: Row) => title);
  expect((await titles('sort=title:asc'))[0]).toBe('Bastu i kväll');
  expect(await titles('pageSize=1&page=3')).toHaveLength(1);
  const { meta } = await answer('communicator', '/requests?view=waiting');
  expect(meta).toMatchObject({
    pagination: { total: 3, pageCount: 1 },
    counts: { waiting: 3, mine: 0, emergencies: 0 },
  });
  expect((await answer('unit', '/requests?view=mine'))['meta'].counts).toMatchObject({ mine: 3, waiting: 0, open: 0 });
  await decide('communicator', id);
  expect(await inbox('communicator', 'waiting')).not.toContain(id);
  expect(await query('plugin::attest.request').count()).toBe(3);
});

it('a page of the inbox costs a handful of statements, however many requests there are', async () => {
  const asked = await askedFor(application, () => answer('communicator', '/requests?view=all'));
  const about = (table: string): number => asked.filter(({ sql }) => sql.includes(table)).length;
  expect(about('attest_')).toBeGreaterThan(0);
  expect(about('attest_')).toBeLessThanOrEqual(5);
  expect(about('offices')).toBeLessThanOrEqual(4);
});
