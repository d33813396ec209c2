import { Writable } from 'node:stream';

import { simpleParser } from 'mailparser';
import { transports } from 'winston';

import { startApplication, type Application } from '../support/application';
import { approvalsOf } from '../support/approvals';
import { linksOf } from '../support/links';
import { tablesOf } from '../support/offices';
import type { Row } from '../support/row';
import { smtpPeer, type SmtpPeer } from '../support/smtp-peer';

let application: Application;
let peer: SmtpPeer;
let desk: string;
let board: string;
const written: string[] = [];
const approvals = approvalsOf(() => application);
const {
  draftLike,
  submit,
  decide,
  edit,
  itIs,
  onOurClock,
  outbox,
  whenTheRuleIs,
  query,
  request,
  publish,
  isLive,
  at,
} = approvals;
const { read, linksTo, answer, headingOf, formIn, officeNamed, reaches, traces, reasons } = linksOf(() => application, () => peer); // prettier-ignore
const POSTER = 'Välkommen till öppet hus';
const RULE = 'enkoping-public-premises';
const MONDAY = '2026-03-02T09:00:00.000Z';
const DESK = 'Namndkansli@orten.example';
const BOARD = 'styrelse@orten.example';

beforeAll(async () => {
  peer = await smtpPeer();
  Object.assign(process.env, { SMTP_URL: `smtp://127.0.0.1:${peer.port}`, MAIL_FROM: 'Budkavle <b@example.org>' });
  application = await startApplication();
  const log = application.strapi.log;
  log.clear().add(new transports.Stream({ stream: new Writable({ write: (line, _, done) => (written.push(String(line)), done()) }) })); // prettier-ignore
  log.level = 'debug';
  await onOurClock();
  application.strapi.config.set('plugin::attest.links.perMinute', 100_000); // all readers of a test have one address
  desk = await officeNamed('Nämndkansliet', DESK);
  board = await officeNamed('Arbetsutskottet', BOARD);
});
afterAll(async () => {
  await application.stop();
  await peer.stop();
  delete process.env['SMTP_URL'];
  delete process.env['MAIL_FROM'];
});
beforeEach(async () => {
  itIs(MONDAY);
  await reaches(desk, DESK);
  await asking({ groups: [desk], quorum: 'one' });
  await outbox().drain();
  peer.received.length = 0;
});
const open: string[] = [];
afterEach(async () => {
  for (const id of open.splice(0)) await (await application.as('unit')).post(`/attest/requests/${id}/withdraw`);
});

const asking = (...steps: readonly object[]) =>
  whenTheRuleIs(RULE, { route: 'approve', steps, publish: 'by-author', fourEyes: 'strict' });
/** What a unit submits, and the link that the desk is sent for it. */
async function submitted(address = DESK): Promise<{ id: string; poster: string; link: string }> {
  const poster = await draftLike('unit', POSTER);
  const { id } = await submit('unit', poster);
  open.push(id);
  await outbox().drain();
  return { id, poster, link: (await linksTo(address)).at(-1) ?? '' };
}
describe('an office without accounts', () => {
  it('is written to, reads what is proposed and why, approves, and the text goes out', async () => {
    const { id, poster, link } = await submitted();
    expect(peer.received.map(({ to }) => to)).toEqual([DESK]);
    const mail = await simpleParser(peer.received[0]?.mail ?? '');
    expect(mail.subject).toMatch(/^Attest: Välkommen till öppet hus/);
    expect(mail.text).toContain('Nämndkansliet tillfrågas');
    const page = await read(link);
    expect([page.status, headingOf(page)]).toEqual([200, expect.stringContaining(POSTER)]);
    for (const part of ['Nämndkansliet tillfrågas', 'Allt är nytt'.toLowerCase(), 'Regeln, och varför', 'Krav på texten', 'Kommentarer', 'Ditt svar']) expect(page.text).toContain(part); // prettier-ignore
    expect(page.text).toContain('<html lang="sv">');
    expect((await read(`${link}?lang=en`)).text).toContain('A decision on a text');
    const done = await answer(link, { verdict: 'approve' });
    expect([done.status, headingOf(done)]).toEqual([200, 'Tack, ditt svar är mottaget']);
    const { status, decisions, history } = await request('communicator', id);
    expect([status, decisions]).toMatchObject(['approved', [{ verdict: 'approve', by: { name: 'Nämndkansliet' }, byLinkTo: { id: desk } }]]); // prettier-ignore
    expect(history.map(({ kind }: Row) => kind)).toEqual(['decided', 'link-made', 'request-submitted']);
    expect(history[0]).toMatchObject({ by: 'Nämndkansliet', data: { byLinkTo: desk, verdict: 'approve' } });
    await publish('unit', poster);
    expect(await isLive(poster)).toBe(true);
  });

  it('says no with a comment, and not without one', async () => {
    const { id, link } = await submitted();
    const without = await answer(link, { verdict: 'decline' });
    expect([without.status, without.text]).toEqual([422, expect.stringContaining('Kommentaren saknas.')]);
    const with_ = await answer(link, { verdict: 'request-changes', comment: 'Byt <b>bild</b>' });
    expect(with_.status).toBe(200);
    expect(await request('unit', id)).toMatchObject({ status: 'changes-requested', comment: 'Byt <b>bild</b>' });
  });

  it('answers by choosing, from the page: nothing is chosen beforehand, and no other site answers', async () => {
    const { id, link } = await submitted();
    expect((await read(link)).text).not.toContain('checked');
    expect((await answer(link, {})).status).toBe(422);
    expect((await answer(link, { verdict: 'publish' })).status).toBe(422);
    expect((await answer(link, { verdict: 'approve', form: 'a'.repeat(64) })).status).toBe(403);
    expect((await answer(link, { verdict: 'approve' }, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await answer(link, { verdict: 'approve', comment: 'a'.repeat(5001) })).status).toBe(422);
    expect((await answer(link, { verdict: 'approve', comment: 'NUL \0' })).status).toBe(422);
    expect((await request('unit', id))['status']).toBe('pending');
  });

  it('is reminded with the same link while it has not answered', async () => {
    const { id, link } = await submitted();
    await application.strapi.plugin('attest').service('acts').remind(id, 0);
    await outbox().drain();
    expect(await linksTo(DESK)).toEqual([link, link]);
    await answer(link, { verdict: 'approve' });
    await application.strapi.plugin('attest').service('acts').remind(id, 0);
    await outbox().drain();
    expect(await linksTo(DESK)).toHaveLength(2);
  });
});

describe('what only looks', () => {
  it('changes nothing: a scanner of mail that opens the link ten times, asks for its head, or fetches it early', async () => {
    const { link } = await submitted();
    const before = await traces();
    for (let n = 0; n < 10; n++) expect((await read(link)).status).toBe(200);
    await application.http.head(link).expect(200);
    await application.http.get(link).set('Sec-Purpose', 'prefetch').expect(200);
    await application.http.put(link).expect(405);
    expect(await traces()).toEqual(before);
  });

  it('is told to keep nothing and pass nothing on, and nothing runs', async () => {
    const { link } = await submitted();
    const { headers, text } = await read(link);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'content-security-policy': expect.stringMatching(/^default-src 'none'; style-src 'sha256-[^']+'; .*frame-ancestors 'none'$/), // prettier-ignore
    });
    expect(text).not.toMatch(/<script|\son\w+=|style="/);
  });

  it('nor is the token written down: of it only the hash is stored, and no log has it', async () => {
    const { link } = await submitted();
    const token = link.split('/').at(-1) ?? '-';
    await read(link);
    await read(`${link}/`);
    await application.http.delete(link);
    await answer(link, { verdict: 'approve' });
    const lines = written.join('');
    expect(lines).toContain('/attest/links/-');
    expect(lines).not.toContain(token);
    expect(JSON.stringify(await traces())).not.toContain(token);
  });
});

describe('a link that does not hold', () => {
  it('any more because it was used, also by two at once, says so', async () => {
    const { id, link } = await submitted();
    const both = await Promise.all([answer(link, { verdict: 'approve' }), answer(link, { verdict: 'approve' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
    expect(await reasons(link)).toEqual([410, 'Länken är redan använd']);
    expect((await request('unit', id))['decisions']).toHaveLength(1);
  });

  it('because its time is over', async () => {
    const { id, link } = await submitted();
    await at('2026-03-16T08:59:59.000Z');
    expect((await read(link)).status).toBe(200);
    await at('2026-03-16T09:00:00.000Z');
    expect(await reasons(link)).toEqual([410, 'Länken gäller inte längre']);
    expect((await request('unit', id))['status']).toBe('pending');
  });

  it('because the text was edited meanwhile, through the panel or past it', async () => {
    const { poster, link } = await submitted();
    const form = formIn(await read(link));
    await query('api::message.message').updateMany({ where: { documentId: poster }, data: { preamble: 'Annat' } as never }); // prettier-ignore
    expect(await reasons(link)).toEqual([410, 'Texten har ändrats']);
    const late = await application.http.post(link).type('form').send({ form, verdict: 'approve', comment: '' });
    expect(late.status).toBe(410);
    const other = await submitted();
    await edit('unit', other.poster, { preamble: 'Något annat.' });
    expect(await reasons(other.link)).toEqual([410, 'Texten har ändrats']);
  });

  it('because the text was withdrawn, or decided by another', async () => {
    const withdrawn = await submitted();
    await (await application.as('unit')).post(`/attest/requests/${withdrawn.id}/withdraw`).expect(200);
    expect(await reasons(withdrawn.link)).toEqual([410, 'Texten är återtagen']);
    await asking({ groups: [desk, await communicators()], quorum: 'one' });
    const decided = await submitted();
    await decide('communicator', decided.id);
    expect(await reasons(decided.link)).toEqual([410, 'Beslutet är redan fattat']);
  });

  it('because it was tampered with, or made up', async () => {
    const { link } = await submitted();
    const last = link.endsWith('0') ? '1' : '0';
    for (const wrong of [link.slice(0, -1) + last, link.slice(0, -1), `${link}0`, '/attest/links/x', '/attest/links/%00', '/attest/links/%', `/attest/links/${'a'.repeat(3000)}`]) {
      const { status, text } = await read(wrong);
      expect([404, text]).toEqual([status, expect.stringContaining('Länken går inte att använda')]);
    } // prettier-ignore
    await query('plugin::attest.link').updateMany({ where: {}, data: { expiresAt: '2099-01-01T00:00:00.000Z' } as never }); // prettier-ignore
    expect(await reasons(link)).toEqual([410, 'Funktionen har en annan adress nu']);
  });

  it('because the office has another address since, or none', async () => {
    const { link } = await submitted();
    await reaches(desk, 'ny@orten.example');
    expect(await reasons(link)).toEqual([410, 'Funktionen har en annan adress nu']);
    await reaches(desk, null);
    expect(await reasons(link)).toEqual([410, 'Funktionen har en annan adress nu']);
  });

  it('because the step went to another office', async () => {
    await asking({ groups: [desk, await communicators()], quorum: 'one' });
    const { id, link } = await submitted();
    const head = await tablesOf(() => application).office('Förvaltningschef', 'omsorg');
    await approvals.asked('communicator', `/requests/${id}/reassign`, { to: head['documentId'], reason: 'Ledig' }, 200);
    expect(await reasons(link)).toEqual([410, 'Någon annan beslutar']);
  });
});

describe('whose voice it is', () => {
  it('nobody’s who wrote the text: a contributor’s address is not written to, and opens nothing', async () => {
    await reaches(desk, 'UNIT@example.org');
    const error = await submit('unit', await draftLike('unit', POSTER), 409);
    expect(error['details'].code).toBe('nobody-can-decide');
    expect(peer.received).toEqual([]);
  });

  it('the office’s, whoever it was forwarded to, and one answer is all there is', async () => {
    const { id, link } = await submitted();
    await answer(link, { verdict: 'approve' }, { 'User-Agent': 'another' });
    expect((await request('unit', id))['decisions']).toMatchObject([{ by: { name: 'Nämndkansliet' }, onBehalfOf: null }]); // prettier-ignore
    expect(await reasons(link)).toEqual([410, 'Länken är redan använd']);
  });

  it('not a second one of somebody of the same address', async () => {
    await reaches(desk, 'communicator@example.org');
    await asking({ groups: [desk, await communicators(), board], quorum: 2 });
    const { id } = await submitted(BOARD);
    const [link = ''] = await linksTo('communicator@example.org');
    await decide('communicator', id);
    const { status, text } = await answer(link, { verdict: 'approve' });
    expect([status, text]).toEqual([409, expect.stringContaining('En person har en röst.')]);
    const [other = ''] = await linksTo(BOARD);
    expect((await answer(other, { verdict: 'approve' })).status).toBe(200);
    expect(await request('unit', id)).toMatchObject({ status: 'approved', decisions: [{}, { by: { name: 'Arbetsutskottet' } }] }); // prettier-ignore
  });

  it('none where several votes are needed and somebody in the office has an account', async () => {
    const office = await communicators();
    await reaches(office, 'kommunikation@orten.example');
    await asking({ groups: [office, desk], quorum: 'all' });
    const { id, link } = await submitted();
    expect(await linksTo('kommunikation@orten.example')).toEqual([]);
    await answer(link, { verdict: 'approve' });
    await decide('communicator', id);
    expect((await request('unit', id))['status']).toBe('approved');
    await reaches(office, null);
  });
});

it('one reader opens so many a minute and is then asked to wait', async () => {
  application.strapi.config.set('plugin::attest.links.perMinute', 60);
  const answers = await Promise.all(Array.from({ length: 61 }, () => read('/attest/links/none')));
  const late = answers.filter(({ status }) => status === 429);
  expect(late.map((one) => [one.headers['retry-after'], headingOf(one)])).toEqual([[expect.stringMatching(/^\d+$/), 'För många försök']]); // prettier-ignore
});

async function communicators(): Promise<string> {
  return (await tablesOf(() => application).office('Kommunikatör', 'omsorg'))['documentId'];
}
