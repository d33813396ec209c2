import { setTimeout as wait } from 'node:timers/promises';

import { simpleParser, type ParsedMail } from 'mailparser';

import { startApplication, type Account, type Application } from '../../support/application';
import { approvalsOf } from '../../support/approvals';
import { tablesOf } from '../../support/offices';
import { smtpPeer, type SmtpPeer } from '../../support/smtp-peer';

let application: Application;
let peer: SmtpPeer;
const approvals = approvalsOf(() => application);
const { draftLike, submit, decide, asked, itIs, onOurClock, outbox, answer, at } = approvals;
const { userId } = tablesOf(() => application);
const POSTER = 'Välkommen till öppet hus';
const MONDAY = '2026-03-02T09:00:00.000Z';

beforeAll(async () => {
  peer = await smtpPeer();
  Object.assign(process.env, {
    SMTP_URL: `smtp://127.0.0.1:${peer.port}`,
    MAIL_FROM: 'Budkavle <budkavle@example.org>',
  });
  application = await startApplication();
  await onOurClock();
  for (const account of ['communicator', 'unit', 'editor'] as const) await speaks(account, 'en');
  application.strapi.log.silent = true; // failing on purpose says so
});
afterAll(async () => {
  await application.stop();
  await peer.stop();
  delete process.env['SMTP_URL'];
  delete process.env['MAIL_FROM'];
});
beforeEach(async () => {
  itIs(MONDAY);
  await outbox().drain();
  peer.received.length = 0;
  peer.attempts.length = 0;
});

const boxOf = async (account: Account): Promise<readonly ParsedMail[]> =>
  Promise.all(peer.received.filter(({ to }) => to === `${account}@example.org`).map(({ mail }) => simpleParser(mail)));
const chooses = async (account: Account, choice: string, status = 200) =>
  (await application.as(account)).put('/attest/mail-choice', { choice }).expect(status);
const speaks = async (account: Account, preferedLanguage: string) =>
  application.strapi.db
    .query('admin::user')
    .update({ where: { id: await userId(account) }, data: { preferedLanguage } });
const open: string[] = [];
const submitted = async (): Promise<string> => {
  const { id } = await submit('unit', await draftLike('unit', POSTER));
  open.push(id);
  return id;
};
/** Nothing of one test is late in another. */
afterEach(async () => {
  for (const id of open.splice(0)) await (await application.as('unit')).post(`/attest/requests/${id}/withdraw`);
});

describe('who is asked is written to', () => {
  it('at once, alone, in their language, with what to do, where and by when', async () => {
    await speaks('communicator', 'sv');
    const id = await submitted();
    await outbox().drain();
    expect(peer.received.map(({ to }) => to)).toEqual(['communicator@example.org']);
    const [mail] = await boxOf('communicator');
    expect(mail).toMatchObject({
      subject: expect.stringMatching(/^Attest: Välkommen till öppet hus/),
      from: { value: [{ name: 'Budkavle', address: 'budkavle@example.org' }] },
    });
    expect(mail?.inReplyTo).toBeUndefined();
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.text).toContain('Texten väntar på ditt beslut.');
    expect(mail?.text).toContain(`/admin/plugins/attest/requests/${id}`);
    expect(mail?.text).toContain('/admin/settings/attest-mail');
    expect(mail?.html).toContain('<html lang="sv">');
    await speaks('communicator', 'en');
    await submitted();
    await outbox().drain();
    expect((await boxOf('communicator'))[1]?.text).toContain('The text waits for your decision.');
  });

  it('in one thread a request: what comes later answers the first', async () => {
    const id = await submitted();
    await outbox().drain();
    const { remind } = application.strapi.plugin('attest').service('acts');
    await remind(id, 0);
    await outbox().drain();
    const [first, second] = await boxOf('communicator');
    expect(first?.messageId).toMatch(/^<attest\.[\w.]+@example\.org>$/);
    expect(second).toMatchObject({ inReplyTo: first?.messageId, subject: `Re: ${first?.subject}` });
    expect([second?.references].flat()).toEqual([first?.messageId]);
    expect(second?.messageId).not.toBe(first?.messageId);
  });

  it('and no one who may not decide any more when the mail is to go', async () => {
    peer.behave('communicator@example.org', { refuses: 450, saying: '4.2.1 Later' });
    const id = await submitted();
    await outbox().drain();
    expect(peer.attempts).toEqual(['communicator@example.org']);
    expect((await answer('admin', '/health'))['data'].mail).toEqual({
      isOn: true,
      failing: 1,
      lastError: expect.stringContaining('450 4.2.1 Later'),
    });
    peer.behave('communicator@example.org', 'accept');
    await decide('communicator', id);
    await at('2026-03-02T09:01:00.000Z');
    expect(await boxOf('communicator')).toEqual([]);
    expect((await boxOf('unit')).map(({ text }) => text?.split('\n')[0])).toEqual(['The text is approved.']);
    expect((await answer('admin', '/health'))['data'].mail).toMatchObject({ failing: 0 });
  });

  it('also who stands in for them', async () => {
    const [principal, deputy] = [await userId('communicator'), await userId('editor')];
    const week = { from: '2026-03-02T00:00:00+01:00', to: '2026-03-03T00:00:00+01:00' };
    const { id } = await asked('communicator', '/deputies', { principal, deputy, ...week }, 201);
    await submitted();
    await outbox().drain();
    expect(peer.received.map(({ to }) => to).sort()).toEqual(['communicator@example.org', 'editor@example.org']);
    await (await application.as('communicator')).delete(`/attest/deputies/${id}`).expect(204);
  });
});

describe('what may not leave', () => {
  it('is not in the mail: neither title, note nor comment of what is under embargo', async () => {
    itIs('2026-04-01T09:00:00.000Z');
    const draft = await draftLike('unit', POSTER, { headline: 'Hemligt till torsdag', embargoedUntil: '2026-06-01T06:00:00.000Z' }); // prettier-ignore
    const { id } = await asked('unit', '/requests', { uid: 'api::message.message', documentId: draft, note: 'Visa ingen' }, 201); // prettier-ignore
    await outbox().drain();
    await decide('communicator', id, { verdict: 'request-changes', comment: 'Stryk namnet' });
    await outbox().drain();
    const mails = [...(await boxOf('communicator')), ...(await boxOf('unit'))];
    expect(mails).toHaveLength(2);
    const said = mails.map(({ subject, text, html }) => `${subject} ${text} ${html}`).join();
    expect(said).toContain(id);
    expect(said).not.toMatch(/Hemligt|Visa ingen|Stryk namnet/);
  });
});

describe('a person chooses', () => {
  afterEach(() => chooses('communicator', 'at-once'));

  it('one letter a day: all that still waits, in the morning, once', async () => {
    await chooses('communicator', 'daily');
    const [first, second] = [await submitted(), await submitted()];
    await outbox().drain();
    expect(await boxOf('communicator')).toEqual([]);
    await decide('communicator', first);
    await at('2026-03-03T05:59:59.000Z');
    expect(await boxOf('communicator')).toEqual([]);
    await at('2026-03-03T06:00:00.000Z'); // 07:00 in Stockholm
    await at('2026-03-04T06:00:00.000Z');
    const [mail, ...more] = await boxOf('communicator');
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('Attest: today’s summary (1)');
    expect(mail?.text).toContain(second);
    expect(mail?.text).not.toContain(first);
  });

  it('none: the panel alone tells', async () => {
    await chooses('communicator', 'none');
    const id = await submitted();
    await outbox().drain();
    expect(peer.received).toEqual([]);
    expect(await approvals.told('communicator', id)).toEqual(['asked']);
  });

  it('for themselves, among these three', async () => {
    await chooses('communicator', 'daily');
    expect((await answer('communicator', '/mail-choice'))['data']).toEqual({ choice: 'daily', isOn: true });
    expect((await answer('unit', '/mail-choice'))['data']).toEqual({ choice: 'at-once', isOn: true });
    await chooses('communicator', 'weekly', 400);
    await application.http.get('/attest/mail-choice').expect(401);
  });
});

describe('a mail that the server will never take', () => {
  it('is given up at once with the server’s answer, is shown, and goes when somebody begins anew with it', async () => {
    peer.behave('communicator@example.org', { refuses: 550, saying: '5.1.1 No such user' });
    await submitted();
    expect(await outbox().drain()).toMatchObject({ failed: 1, dead: 1 });
    const [dead] = (await answer('admin', '/outbox/dead'))['data'];
    expect(dead).toMatchObject({
      kind: 'deliver',
      to: expect.stringMatching(/^Karin /),
      attempts: 1,
      lastError: expect.stringContaining('550 5.1.1 No such user'),
    });
    expect((await answer('admin', '/health'))['data'].outbox).toMatchObject({ dead: 1 });
    peer.behave('communicator@example.org', 'accept');
    await (await application.as('admin')).post(`/attest/outbox/${encodeURIComponent(dead.id)}/retry`, {}).expect(204);
    await outbox().drain();
    expect(await boxOf('communicator')).toHaveLength(1);
    expect((await answer('admin', '/outbox/dead'))['data']).toEqual([]);
  });
});

it('a mail server that is silent holds up nothing else of the outbox', async () => {
  peer.behave('communicator@example.org', 'stall');
  await submitted();
  const mailing = outbox().drain();
  while (peer.attempts.length === 0) await wait(10);
  const done = new Promise((resolve) => outbox().handle('inward', async () => resolve('done')));
  await outbox().add([{ key: 'inward-1', kind: 'inward', payload: {} }]);
  const both = Promise.all([mailing, outbox().drain()]);
  expect(await done).toBe('done');
  peer.hangUp();
  expect(await both).toMatchObject([{ failed: 1 }, { done: 1 }]);
  peer.behave('communicator@example.org', 'accept');
});
