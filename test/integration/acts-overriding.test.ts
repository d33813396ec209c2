import { startApplication, type Account, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';
import { tablesOf } from '../support/offices';
import type { Row } from '../support/row';

let application: Application;
beforeAll(async () => {
  application = await startApplication();
  await onOurClock();
});
beforeEach(() => itIs('2026-03-02T09:00:00.000Z'));
afterAll(() => application.stop());

const { draftLike, submit, decide, subject, asked, publish, unpublish, edit, told, inbox, request, isLive, liveEdition, logged, query, itIs, at, publicly, onOurClock } =
  approvalsOf(() => application); // prettier-ignore
const { userId } = tablesOf(() => application);
const POSTER = 'Välkommen till öppet hus';
const RELEASE = 'Sex av tio i arbete';
const code = (error: Row): string => error['details'].code;
const slugOf = async (documentId: string): Promise<string> =>
  (await query(MESSAGE).findOne({ where: { documentId, publishedAt: null } }))?.['slug'];
const override = (account: Account, documentId: string, body: object = {}, status = 201) =>
  asked(account, '/overrides', { uid: MESSAGE, documentId, category: 'danger', reason: 'Det brinner.', ...body }, status); // prettier-ignore
const review = (account: Account, id: unknown, verdict: string, comment: string, status = 200) =>
  asked(account, `/overrides/${id}/review`, { verdict, comment }, status);

describe('taking down', () => {
  let release: string;
  let slug: string;
  beforeAll(async () => {
    itIs('2026-03-02T09:00:00.000Z');
    release = await draftLike('editor', RELEASE, { embargoedUntil: null });
    slug = await slugOf(release);
    await decide('head', (await submit('editor', release))['id']);
    await at('2026-03-02T09:00:01.000Z');
  });

  it('needs what is live, a reason and the right', async () => {
    await publicly(slug).expect(200);
    expect(code(await unpublish('head', release, '   ', 422))).toBe('reason-missing');
    await unpublish('editor', release, 'Fel siffror.', 403);
    const draft = await draftLike('unit', POSTER);
    expect(code(await unpublish('head', draft, 'Fel.', 409))).toBe('not-live');
    const button = await (await application.as('communicator')).post(`/content-manager/collection-types/${MESSAGE}/${release}/actions/unpublish`); // prettier-ignore
    expect(button.body.error.details).toMatchObject({ code: 'reason-missing' });
    await publicly(slug).expect(200);
  });

  it('tells the public why, and no earlier approval puts the text back', async () => {
    await unpublish('head', release, 'En siffra var fel.');
    const gone = await publicly(slug).expect(410);
    expect(JSON.stringify(gone.body)).toContain('En siffra var fel.');
    expect(await isLive(release)).toBe(false);
    expect(code(await publish('editor', release, 403))).toBe('approval-required');
    expect(await logged(release)).toContain('unpublished');
  });

  it('is over when the text is corrected and approved again, at the same address', async () => {
    await edit('editor', release, { preamble: 'Sex av tio, enligt den rättade rapporten.' });
    await decide('head', (await submit('editor', release))['id']);
    await at('2026-03-02T10:00:00.000Z');
    const { body } = await publicly(slug).expect(200);
    expect(body.data).toMatchObject({ slug, preamble: 'Sex av tio, enligt den rättade rapporten.' });
  });
});

describe('an emergency override', () => {
  it('takes the right, a category and a reason, and something that needs approval', async () => {
    const poster = await draftLike('unit', POSTER);
    await override('unit', poster, {}, 403);
    expect(code(await override('communicator', poster, { reason: ' ' }, 422))).toBe('reason-missing');
    expect(code(await override('communicator', poster, { category: 'hurry' }, 400))).toBe('bad-input');
    const letter = await draftLike('unit', 'Fika med oss');
    expect(code(await override('communicator', letter, {}, 409))).toBe('no-approval-needed');
    expect(await isLive(poster)).toBe(false);
  });

  it('is not for what is live as it stands, which keeps its approval and is nobody’s to take down afterwards', async () => {
    const poster = await draftLike('unit', POSTER);
    const { id } = await submit('unit', poster);
    await decide('communicator', id);
    await publish('unit', poster);
    const before = await liveEdition(poster);
    expect(before).toMatchObject({ route: 'approve', request: id });
    expect(code(await override('head', poster, {}, 409))).toBe('no-approval-needed');
    expect(await liveEdition(poster)).toEqual(before);
    expect(await request('unit', id)).toMatchObject({ status: 'live', override: null });
  });

  it('waives no personal identity number', async () => {
    const poster = await draftLike('unit', POSTER, { preamble: 'Ring 19121212-1212.' });
    const error = await override('head', poster, {}, 422);
    expect(error['details']).toMatchObject({ code: 'checks-failed', reasons: [{ id: 'personal-identity-numbers' }] });
    expect(await isLive(poster)).toBe(false);
  });

  it('goes live at once, ends the open request, and is reviewed by another who says why', async () => {
    const poster = await draftLike('unit', POSTER);
    const open = await submit('unit', poster);
    const { id } = await override('head', poster);
    expect(await isLive(poster)).toBe(true);
    expect(await request('unit', open['id'])).toMatchObject({ status: 'void' });
    expect(await logged(poster)).toEqual(expect.arrayContaining(['request-void', 'overridden']));
    expect(await told('communicator', id)).toEqual(['overridden']);
    expect(await inbox('communicator', 'emergencies')).toContain(id);
    expect(await inbox('unit', 'emergencies')).not.toContain(id);
    expect(code(await review('head', id, 'uphold', 'Jag hade rätt.', 403))).toBe('own-work');
    expect(code(await review('unit', id, 'uphold', 'Bra.', 403))).toBe('own-work');
    expect(code(await review('communicator', id, 'uphold', ' ', 422))).toBe('comment-missing');
    const done = await review('communicator', id, 'uphold', 'Det brann.');
    expect(done).toMatchObject({ override: { review: 'upheld', comment: 'Det brann.' } });
    expect(code(await review('communicator', id, 'reject', 'Ångrar mig.', 409))).toBe('already-closed');
    expect(await inbox('communicator', 'emergencies')).not.toContain(id);
    expect(await told('unit', id)).toEqual(['override-upheld']);
    expect(await isLive(poster)).toBe(true);
  });

  it('by whoever is the whole group is reviewed by those named otherwise, whose no takes it down with their words', async () => {
    const poster = await draftLike('communicator', POSTER);
    const { id } = await override('communicator', poster);
    expect(await told('head', id)).toEqual(['overridden']);
    expect(await review('head', id, 'reject', 'Det kunde ha väntat.')).toMatchObject({ override: { review: 'rejected' } }); // prettier-ignore
    expect(await isLive(poster)).toBe(false);
    const edition = await query('plugin::attest.edition').findOne({ where: { document: poster } });
    expect(edition).toMatchObject({ reason: 'Det kunde ha väntat.', route: 'override' });
    expect(code(await publish('communicator', poster, 403))).toBe('approval-required');
    const again = await submit('unit', poster);
    expect(code(await decide('communicator', again['id'], {}, 403))).toBe('own-work');
  });

  it('is not reviewed by a deputy of whoever wrote or overrode it', async () => {
    const poster = await draftLike('unit', POSTER);
    const [principal, deputy] = [await userId('head'), await userId('communicator')];
    const { id } = await override('head', poster);
    const dates = { from: '2026-03-02T08:00:00Z', to: '2026-03-03T08:00:00Z' };
    const made = await asked('head', '/deputies', { principal, deputy, ...dates }, 201);
    expect(code(await review('communicator', id, 'uphold', 'Bra.', 403))).toBe('own-work');
    await (await application.as('head')).delete(`/attest/deputies/${made['id']}`).expect(204);
    await review('communicator', id, 'uphold', 'Bra.');
  });

  it('that nobody reviews in time is told those asked and those above, and stays open', async () => {
    const poster = await draftLike('unit', POSTER);
    const { id } = await override('head', poster);
    await at('2026-03-03T09:00:00.000Z');
    expect(await told('communicator', id)).toEqual(['overridden', 'overdue']);
    expect(await told('head', id)).toContain('overdue');
    expect(await logged(poster)).toContain('overdue');
    expect(await inbox('communicator', 'emergencies')).toContain(id);
    expect(await isLive(poster)).toBe(true);
  });

  it('that was taken down and approved since is not taken down by a late no', async () => {
    const poster = await draftLike('unit', POSTER);
    const { id } = await override('head', poster);
    await edit('unit', poster, { preamble: 'Branden är släckt.' });
    await decide('communicator', (await submit('unit', poster))['id']);
    await publish('unit', poster);
    await review('communicator', id, 'reject', 'Onödigt.');
    expect(await isLive(poster)).toBe(true);
    expect((await subject(poster, 'unit'))['edition']).toMatchObject({ route: 'approve' });
  });
});
