import { startApplication, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';
import { tablesOf } from '../support/offices';
import type { Row } from '../support/row';

let application: Application;
beforeAll(async () => {
  application = await startApplication();
  await onOurClock();
});
afterAll(() => application.stop());

const {
  draftLike,
  submit,
  decide,
  subject,
  asked,
  publish,
  edit,
  told,
  inbox,
  request,
  answer,
  isLive,
  logged,
  query,
  onOurClock,
} = approvalsOf(() => application);
const { office } = tablesOf(() => application);
const POSTER = 'Välkommen till öppet hus';
const code = (error: Row): string => error['details'].code;

/** The audience of a message is stored apart from it: a change of it passes no gate. */
async function theAudienceIs(role: string): Promise<void> {
  const poster = await query(MESSAGE).findOne({ where: { headline: { $startsWith: POSTER } }, populate: { audiences: true } }); // prettier-ignore
  await query('api::audience.audience').update({ where: { id: poster?.['audiences'][0].id }, data: { role } });
}

describe('submitting is refused', () => {
  it('when the text is submitted already', async () => {
    const poster = await draftLike('unit', POSTER);
    await submit('unit', poster);
    expect(code(await submit('unit', poster, 409))).toBe('already-open');
  });

  it('when nobody needs to be asked', async () => {
    const letter = await draftLike('unit', 'Fika med oss');
    const error = await submit('unit', letter, 409);
    expect(error['details']).toMatchObject({ code: 'no-approval-needed', route: 'free' });
  });

  it('when the very same text is live', async () => {
    const poster = await draftLike('unit', POSTER);
    await decide('communicator', (await submit('unit', poster))['id']);
    await publish('unit', poster);
    expect(code(await submit('unit', poster, 409))).toBe('no-approval-needed');
  });

  it('when checks stop it, naming the fields in the details and where they are shown in words', async () => {
    const poster = await draftLike('unit', POSTER, { preamble: 'Ring 19121212-1212 om du vill komma.' });
    const error = await submit('unit', poster, 422);
    expect(error['details']).toMatchObject({ code: 'checks-failed', reasons: [{ field: 'preamble' }] });
    expect(error['message']).toContain('Krav på texten');
    expect(await answer('unit', `/subjects/${MESSAGE}/${poster}`)).toMatchObject({ data: { request: null } });
  });

  it('for somebody who may read the text but not write it', async () => {
    const poster = await draftLike('unit', POSTER);
    const response = await (await application.as('registrar')).post('/attest/requests', { uid: MESSAGE, documentId: poster }); // prettier-ignore
    expect(response.status).toBe(403);
  });
});

it('asks those named otherwise when the only one in the group has written the text', async () => {
  const poster = await draftLike('communicator', POSTER);
  const { id } = await submit('communicator', poster);
  expect(await inbox('communicator', 'waiting')).not.toContain(id);
  expect(await inbox('head', 'waiting')).toContain(id);
  expect(await told('head', id)).toEqual(['asked']);
  expect(code(await decide('communicator', id, {}, 403))).toBe('own-work');
  expect(await decide('head', id)).toMatchObject({ status: 'approved' });
});

describe('a decision is refused', () => {
  let poster: string;
  let id: string;
  beforeAll(async () => {
    poster = await draftLike('unit', POSTER);
    id = (await submit('unit', poster))['id'];
  });

  it.each([
    ['own-work', 'unit', {}, 403],
    ['not-your-step', 'head', {}, 403],
    ['other-step', 'communicator', { step: 1 }, 409],
    ['content-changed', 'communicator', { fingerprint: 'b'.repeat(64) }, 409],
    ['comment-missing', 'communicator', { verdict: 'decline', comment: '   ' }, 422],
    ['comment-missing', 'communicator', { verdict: 'request-changes' }, 422],
    ['body-not-asked', 'communicator', { meeting: { body: 'nobody', date: '2026-01-12', paragraph: '§ 4' } }, 422],
  ] as const)('as %s by %s', async (because, account, body, status) => {
    const error = await decide(account, id, body, status);
    expect(code(error)).toBe(because);
    expect(error['message']).toMatch(/\w{3,}.*\./);
  });

  it('and every button says so before', async () => {
    expect(await subject(poster, 'unit')).toMatchObject({ may: expect.not.arrayContaining(['approve', 'reassign']) });
    expect(await subject(poster, 'unit')).toMatchObject({ may: expect.arrayContaining(['withdraw', 'comment']) });
    const view = await subject(poster, 'communicator');
    expect(view['may']).toEqual(expect.arrayContaining(['approve', 'request-changes', 'decline', 'reassign']));
    expect(view['deciders']).toMatchObject([{ name: expect.stringMatching(/\w/) }]);
  });

  it('when it is decided already', async () => {
    expect(await decide('communicator', id, { verdict: 'decline', comment: 'Fel dag.' })).toMatchObject({ status: 'declined', comment: 'Fel dag.' }); // prettier-ignore
    expect(code(await decide('communicator', id, {}, 409))).toBe('already-closed');
    expect(await told('unit', id)).toContain('decline');
  });
});

describe('a change that no gate sees', () => {
  afterEach(() => theAudienceIs('citizens'));

  it('of an audience’s role makes the request void at the next act, naming the fact', async () => {
    const poster = await draftLike('unit', POSTER);
    const { id } = await submit('unit', poster);
    await theAudienceIs('clients');
    const error = await decide('communicator', id, {}, 409);
    expect(error['details']).toMatchObject({ code: 'content-changed', changed: ['facts.audience'] });
    expect(await request('unit', id)).toMatchObject({ status: 'void', changed: ['facts.audience'] });
    expect(await told('unit', id)).toContain('void');
    expect(await logged(poster)).toContain('request-void');
  });

  it('is found when publishing too, and the text can be submitted anew', async () => {
    const poster = await draftLike('unit', POSTER);
    const { id } = await submit('unit', poster);
    await decide('communicator', id);
    await theAudienceIs('clients');
    expect(code(await publish('unit', poster, 409))).toBe('content-changed');
    expect(await isLive(poster)).toBe(false);
    expect(await request('unit', id)).toMatchObject({ status: 'void', changed: ['facts.audience'] });
    expect(await submit('unit', poster)).toMatchObject({ status: 'pending' });
  });

  it('does not keep a text from being submitted anew', async () => {
    const poster = await draftLike('unit', POSTER);
    const first = await submit('unit', poster);
    await theAudienceIs('clients');
    const second = await submit('unit', poster);
    expect(second).toMatchObject({ status: 'pending' });
    expect(await request('unit', first['id'])).toMatchObject({ status: 'void' });
  });
});

describe('comments', () => {
  it('that block stop an approval until their writer or another decider resolves them', async () => {
    const poster = await draftLike('unit', POSTER);
    const { id } = await submit('unit', poster);
    const say = (account: 'communicator' | 'head' | 'unit', body: object, status = 201) =>
      asked(account, `/requests/${id}/comments`, body, status);
    const blocking = await say('communicator', { text: 'Vilken dag?', field: 'preamble', isBlocking: true });
    await say('unit', { text: 'Den 23 januari.' });
    expect(code(await decide('communicator', id, {}, 422))).toBe('comment-open');
    expect(code(await asked('unit', `/requests/${id}/comments/${blocking['id']}/resolve`, {}, 403))).toBe('not-your-step'); // prettier-ignore
    expect(code(await asked('unit', `/requests/${id}/comments/unknown/resolve`, {}, 404))).toBe('not-found');
    const view = await asked('communicator', `/requests/${id}/comments/${blocking['id']}/resolve`, {}, 200);
    expect(view['comments']).toMatchObject([{ field: 'preamble', resolvedBy: { name: expect.any(String) } }, { resolvedBy: null }]); // prettier-ignore
    expect(await decide('communicator', id)).toMatchObject({ status: 'approved' });
    expect(await told('unit', id)).toEqual(['commented', 'approve']);
  });

  it('are closed with the request', async () => {
    const { id } = await submit('unit', await draftLike('unit', POSTER));
    await asked('unit', `/requests/${id}/withdraw`, {}, 200);
    expect(code(await asked('unit', `/requests/${id}/comments`, { text: 'Sent.' }, 409))).toBe('already-closed');
  });
});

describe('reassigning', () => {
  it('is for those asked, gives a reason, and names a group with somebody in it', async () => {
    const { id } = await submit('unit', await draftLike('unit', POSTER));
    const head = (await office('Förvaltningschef', 'omsorg')).documentId;
    const to = (account: 'unit' | 'communicator' | 'head', body: object, status: number) =>
      asked(account, `/requests/${id}/reassign`, body, status);
    expect(code(await to('unit', { to: head, reason: 'Snabbare' }, 403))).toBe('own-work');
    expect(code(await to('head', { to: head, reason: 'Snabbare' }, 403))).toBe('not-your-step');
    expect(code(await to('communicator', { to: 'unknown', reason: 'Ledig' }, 422))).toBe('unknown-group');
    expect(code(await to('communicator', { to: head, reason: '  ' }, 400))).toBe('bad-input');
    const moved = await to('communicator', { to: head, reason: 'Jag är ledig i morgon.' }, 200);
    expect(moved['steps'][0].groups).toMatchObject([{ id: head }]);
    expect(await inbox('communicator', 'waiting')).not.toContain(id);
    expect(await told('head', id)).toEqual(['asked']);
    expect(code(await decide('communicator', id, {}, 403))).toBe('not-your-step');
    expect(await decide('head', id)).toMatchObject({ status: 'approved' });
  });
});

it('shows what a request changes, against what is live and what was approved last', async () => {
  const poster = await draftLike('unit', POSTER);
  const first = await submit('unit', poster);
  const diff = (id: unknown, against: string) => answer('unit', `/requests/${id}/diff?against=${against}`);
  expect(await diff(first['id'], 'live')).toMatchObject({ data: null });
  await decide('communicator', first['id']);
  await publish('unit', poster);
  await edit('unit', poster, { preamble: 'Kom klockan 12.' });
  const second = await submit('unit', poster);
  for (const against of ['live', 'approved']) {
    const { data } = await diff(second['id'], against);
    expect(data).toMatchObject([{ field: 'preamble', after: 'Kom klockan 12.' }]);
  }
});
