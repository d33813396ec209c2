import { startApplication, type Account, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';
import { tablesOf } from '../support/offices';
import type { Row } from '../support/row';

let application: Application;
let groups: Readonly<Record<'communicator' | 'head' | 'board' | 'nurse', string>>;
beforeAll(async () => {
  application = await startApplication();
  await onOurClock();
  const of = async (name: string) => (await office(name, 'omsorg')).documentId;
  groups = { communicator: await of('Kommunikatör'), head: await of('Förvaltningschef'), board: await of('Vård- och omsorgsnämnden'), nurse: await of('Medicinskt ansvarig sjuksköterska (MAS) i tjänst') }; // prettier-ignore
});
afterAll(() => application.stop());

const { draftLike, submit, decide, subject, asked, publish, edit, told, inbox, request, isLive, liveEdition, outbox, whenTheRuleIs, onOurClock } =
  approvalsOf(() => application); // prettier-ignore
const { office } = tablesOf(() => application);
const POSTER = 'Välkommen till öppet hus';
const RULE = 'enkoping-public-premises';
const code = (error: Row): string => error['details'].code;
const post = (account: Account, id: unknown, act: string, body: object, status = 200) =>
  asked(account, `/requests/${id}/${act}`, body, status);
const approval = (more: object): object => ({
  route: 'approve',
  steps: [{ groups: [groups.communicator], quorum: 'one', otherwise: [groups.head] }],
  publish: 'by-author',
  fourEyes: 'strict',
  ...more,
});
/** A poster by the unit, submitted under a rule of its own. */
async function submitted(more: object, account: Account = 'unit'): Promise<{ poster: string; id: string }> {
  await whenTheRuleIs(RULE, approval(more));
  const poster = await draftLike(account, POSTER);
  return { poster, id: (await submit(account, poster))['id'] };
}

describe('several steps', () => {
  it('are asked one after the other, each of its own people, and a number is as many people', async () => {
    const { poster, id } = await submitted({
      steps: [
        { groups: [groups.communicator], quorum: 'one' },
        { groups: [groups.head, groups.board], quorum: 2 },
      ],
    });
    expect(await inbox('head', 'waiting')).not.toContain(id);
    expect(await decide('communicator', id)).toMatchObject({ status: 'pending', step: 1 });
    expect(await told('chair', id)).toEqual(['asked']);
    expect(code(await decide('communicator', id, {}, 403))).toBe('not-your-step');
    expect(code(await decide('head', id, { step: 0 }, 409))).toBe('other-step');
    expect(await decide('head', id)).toMatchObject({ status: 'pending', step: 1 });
    expect(await inbox('head', 'waiting')).not.toContain(id);
    expect(await inbox('chair', 'waiting')).toContain(id);
    expect(code(await decide('head', id, {}, 409))).toBe('voted-already');
    expect((await subject(poster, 'head'))['may']).not.toContain('approve');
    expect(code(await publish('unit', poster, 409))).toBe('not-approved');
    expect(await decide('chair', id)).toMatchObject({ status: 'approved', decisions: [{}, {}, {}] });
  });

  it('are not submitted when one of them could never be decided', async () => {
    await whenTheRuleIs(RULE, approval({ steps: [{ groups: [groups.communicator], quorum: 'one' }, { groups: [groups.head, groups.nurse], quorum: 2 }] })); // prettier-ignore
    const error = await submit('unit', await draftLike('unit', POSTER), 409);
    expect(error['details']).toMatchObject({ code: 'nobody-can-decide', step: 1 });
  });

  it('nor when only the writer sits in the group and nobody is named otherwise', async () => {
    await whenTheRuleIs(RULE, approval({ steps: [{ groups: [groups.communicator], quorum: 'one' }] }));
    const poster = await draftLike('communicator', POSTER);
    expect(code(await submit('communicator', poster, 409))).toBe('nobody-can-decide');
  });

  it('wait for all where the rule says all, and one no ends it', async () => {
    const all = { steps: [{ groups: [groups.communicator, groups.head, groups.board], quorum: 'all' }] };
    const { id } = await submitted(all);
    await decide('communicator', id);
    expect(await decide('head', id)).toMatchObject({ status: 'pending' });
    expect(await decide('chair', id)).toMatchObject({ status: 'approved' });
    const other = await submitted(all);
    await decide('communicator', other.id);
    expect(await decide('chair', other.id, { verdict: 'decline', comment: 'Inte nu.' })).toMatchObject({ status: 'declined' }); // prettier-ignore
  });
});

describe('where the author confirms', () => {
  it('an approver corrects the text, and another of its writers agrees to just that', async () => {
    const { poster, id } = await submitted({ fourEyes: 'author-confirms' });
    const before = (await request('unit', id))['fingerprint'];
    await edit('communicator', poster, { preamble: 'Kom och fika lördagen den 23 januari.' });
    const amended = await request('unit', id);
    expect(amended).toMatchObject({ status: 'to-confirm', decisions: [] });
    expect(await told('unit', id)).toContain('to-confirm');
    expect((await subject(poster, 'unit'))['may']).toContain('confirm');
    expect(code(await post('communicator', id, 'confirm', { fingerprint: amended['fingerprint'] }, 403))).toBe('not-your-request'); // prettier-ignore
    expect(code(await post('unit', id, 'confirm', { fingerprint: before }, 409))).toBe('content-changed');
    const confirmed = await post('unit', id, 'confirm', { fingerprint: amended['fingerprint'] });
    expect(confirmed).toMatchObject({ status: 'approved', decisions: [{ fingerprint: amended['fingerprint'] }] });
    await publish('unit', poster);
    expect(await liveEdition(poster)).toMatchObject({ fingerprint: amended['fingerprint'] });
  });

  it('a change of what routes the text is no correction: it makes the request void', async () => {
    const { poster, id } = await submitted({ fourEyes: 'author-confirms' });
    await edit('communicator', poster, { placement: 'own-premises' });
    expect(await request('unit', id)).toMatchObject({ status: 'void', changed: ['placement', 'facts.placement'] });
  });

  it('nobody else’s change is one either', async () => {
    const { poster, id } = await submitted({ fourEyes: 'author-confirms' });
    await edit('editor', poster, { preamble: 'Kom!' });
    expect(await request('unit', id)).toMatchObject({ status: 'void', changed: ['preamble'] });
  });
});

it('a strict rule makes an approver’s change void too, and their own work not theirs to approve', async () => {
  const { poster, id } = await submitted({});
  await edit('communicator', poster, { preamble: 'Kom!' });
  expect(await request('unit', id)).toMatchObject({ status: 'void' });
  const again = await submit('unit', poster);
  expect(code(await decide('communicator', again['id'], {}, 403))).toBe('own-work');
  expect(await decide('head', again['id'])).toMatchObject({ status: 'approved' });
});

it('where the rule asks for one pair of eyes, the only communicator approves what they wrote, and everybody sees that', async () => {
  const { poster, id } = await submitted({ fourEyes: 'off' }, 'communicator');
  expect(await subject(poster, 'unit')).toMatchObject({ fourEyes: 'off' });
  expect(await decide('communicator', id)).toMatchObject({ status: 'approved', fourEyes: 'off' });
});

it('by another: neither a writer nor a program publishes, somebody else does', async () => {
  const { poster, id } = await submitted({ publish: 'by-other' });
  await decide('communicator', id);
  expect((await subject(poster, 'unit'))['may']).not.toContain('publish');
  expect(code(await publish('unit', poster, 403))).toBe('publisher-must-be-another');
  await expect(application.strapi.documents(MESSAGE).publish({ documentId: poster })).rejects.toMatchObject({
    details: { code: 'publisher-must-be-another' },
  });
  expect(await isLive(poster)).toBe(false);
  expect(await publish('head', poster)).toMatchObject({ route: 'approve', request: id });
});

it('on approval: it goes live by itself, as the act of nobody', async () => {
  const { poster, id } = await submitted({ publish: 'on-approval' });
  await decide('communicator', id);
  expect(await isLive(poster)).toBe(false);
  await outbox().drain();
  expect(await isLive(poster)).toBe(true);
  expect(await liveEdition(poster)).toMatchObject({ request: id, by: null });
  expect(await request('unit', id)).toMatchObject({ status: 'live' });
  expect(await told('unit', id)).toEqual(['approve', 'published']);
});

it('is withdrawn by its writers only, also once approved, and then cannot be published', async () => {
  const { poster, id } = await submitted({});
  await decide('communicator', id);
  expect(code(await post('communicator', id, 'withdraw', {}, 403))).toBe('not-your-request');
  expect(await post('unit', id, 'withdraw', {})).toMatchObject({ status: 'withdrawn' });
  expect(code(await post('unit', id, 'withdraw', {}, 409))).toBe('already-closed');
  expect(code(await publish('unit', poster, 403))).toBe('approval-required');
});

it('is not submitted while a required field is empty, relations included', async () => {
  await whenTheRuleIs(RULE, approval({}));
  const poster = await draftLike('unit', POSTER);
  await edit('unit', poster, { organisations: { set: [] } });
  const error = await submit('unit', poster, 422);
  expect(error['details']).toMatchObject({
    code: 'checks-failed',
    reasons: expect.arrayContaining([expect.objectContaining({ field: 'organisations', code: 'required-missing' })]),
  });
  expect((await subject(poster, 'unit'))['may']).not.toContain('submit');
});
