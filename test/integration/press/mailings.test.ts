import { simpleParser, type ParsedMail } from 'mailparser';

import { startApplication, type Application } from '../../support/application';
import { approvalsOf } from '../../support/approvals';
import { pressOf, readers } from '../../support/press';
import type { Row } from '../../support/row';
import { smtpPeer, type SmtpPeer } from '../../support/smtp-peer';

let application: Application;
let peer: SmtpPeer;
const { itIs, at, onOurClock, query, draftLike, submit, decide } = approvalsOf(() => application);
const { gated, listsOf, contact, preview, start, asks, show, list, deliveries, drain } = pressOf(() => application);
const MONDAY = '2027-03-01T09:00:00.000Z';
let now = Date.parse(MONDAY);
const after = async (seconds: number): Promise<void> => at(new Date((now += seconds * 1000)).toISOString());

beforeAll(async () => {
  peer = await smtpPeer();
  Object.assign(process.env, {
    SMTP_URL: `smtp://127.0.0.1:${peer.port}`,
    MAIL_FROM: 'Press <press@example.org>',
  });
  application = await startApplication('seeded', { config: { 'press.perMinute': 6000 } });
  await onOurClock();
  application.strapi.log.silent = true; // failing on purpose says so
});
afterAll(async () => {
  await application.stop();
  await peer.stop();
  delete process.env['SMTP_URL'];
  delete process.env['MAIL_FROM'];
});
beforeEach(async () => {
  itIs(new Date((now += 3_600_000)).toISOString());
  await drain();
  peer.received.length = 0;
  peer.attempts.length = 0;
});

const mails = (): Promise<readonly ParsedMail[]> => Promise.all(peer.received.map(({ mail }) => simpleParser(mail)));
const sentTo = (): readonly string[] => peer.received.map(({ to }) => to).sort();
const statesOf = async (key: unknown) =>
  Object.fromEntries((await deliveries(key)).map(({ name, state, why }: Row) => [name, why ?? state]));
const pathOf = (mail: ParsedMail | undefined): string => {
  const { url } = (mail?.headers.get('list') as { unsubscribe?: { url?: string } } | undefined)?.unsubscribe ?? {};
  return new URL(String(url)).pathname;
};

describe('what is sent', () => {
  it('is what was approved, to each alone, although the draft says something else now', async () => {
    const document = await gated.live();
    const { headline } = await gated.row(document);
    await gated.edited(document, { headline: 'Ej godkänt' });
    const lists = await listsOf(readers(3, 'each'));
    const { key } = await start({ message: document, lists });
    await drain();
    expect(sentTo()).toEqual(readers(3, 'each'));
    const [first, ...rest] = await mails();
    expect(first).toMatchObject({ subject: headline, from: { value: [{ address: 'press@example.org' }] } });
    expect([first?.to].flat()).toHaveLength(1);
    expect(first?.text).not.toContain('Ej godkänt');
    expect(first?.html).toContain(`<h1>${headline}</h1>`);
    expect(new Set([first, ...rest].map((mail) => mail?.messageId)).size).toBe(3);
    expect(await show(key)).toMatchObject({ state: 'finished', counts: { sent: 3, waiting: 0, skipped: 0, failed: 0 } });
    const [delivery] = await deliveries(key);
    expect(delivery).toMatchObject({ state: 'sent', answer: expect.stringMatching(/^250 /), attempts: 1 });
  });

  it('is not sent twice to anybody who has just these words', async () => {
    const document = await gated.live();
    const lists = await listsOf(readers(2, 'once'));
    const [more = ''] = await listsOf(readers(1, 'later'));
    await start({ message: document, lists });
    await drain();
    expect(await preview({ message: document, lists })).toMatchObject({ recipients: 0, skipped: [{ why: 'has-it-already' }, { why: 'has-it-already' }] }); // prettier-ignore
    expect(await asks('post', '/press-mailings', { message: document, lists, recipients: 0 }, 422)).toMatchObject({ details: { code: 'nobody-to-send-to' } }); // prettier-ignore
    await start({ message: document, lists: [...lists, more] });
    await drain();
    expect(sentTo()).toEqual(['later-1@media.example', ...readers(2, 'once')]);
  });

  it('leaves out and lists who unsubscribed, bounced, complained, objected or is past review', async () => {
    const document = await gated.live();
    const lists = [
      ...(await listsOf(['gone@media.example'], { subscription: 'unsubscribed' })),
      ...(await listsOf(['dead@media.example'], { subscription: 'bounced' })),
      ...(await listsOf(['angry@media.example'], { subscription: 'complained' })),
      ...(await listsOf(['against@media.example'], { objectionAt: '2026-01-01' })),
      ...(await listsOf(['old@media.example'], { reviewBy: '2027-01-01' })),
      ...(await listsOf(['well@media.example'])),
    ];
    const { key } = await start({ message: document, lists });
    await drain();
    expect(sentTo()).toEqual(['well@media.example']);
    expect(await statesOf(key)).toEqual({ gone: 'unsubscribed', dead: 'bounced', angry: 'complained', against: 'objected', old: 'past-review', well: 'sent' }); // prettier-ignore
  });

  it('can be seen first, and be tried on oneself alone', async () => {
    const document = await gated.live();
    const lists = await listsOf(readers(2, 'try'));
    expect(await preview({ message: document, lists })).toMatchObject({ recipients: 2, names: [{ address: 'try-1@media.example' }, {}] }); // prettier-ignore
    const tried = await asks('post', '/press-mailings/tests', { message: document, lists });
    expect(tried).toMatchObject({ to: 'communicator@example.org', answer: expect.stringMatching(/^250 /) });
    const [test] = await mails();
    expect(sentTo()).toEqual(['communicator@example.org']);
    expect(test?.subject).toMatch(/^Provutskick: /);
    await application.http.post(pathOf(test)).type('form').send('List-Unsubscribe=One-Click').expect(200);
    expect(await query('api::delivery.delivery').count({ where: { contact: { $startsWith: 'test' } } })).toBe(0);
  });
});

describe('who may', () => {
  it.each(['editor', 'head', 'registrar', 'unit'] as const)('is not: %s', async (account) => {
    const person = await application.as(account);
    await person.get('/press-mailings').expect(403);
    await person.post('/press-mailings', { message: 'a', recipients: 1 }).expect(403);
    await person.post('/press-mailings/previews', { message: 'a' }).expect(403);
  });

  it('is nobody who has not logged in', async () => {
    await application.http.get('/press-mailings').expect(401);
    await application.http.post('/press-mailings').send({}).expect(401);
  });

  it('is told of each field that cannot be read', async () => {
    const person = await application.as('communicator');
    const { body } = await person.post('/press-mailings', { message: '../x', lists: 'all', attachments: 'zip' }).expect(400);
    expect(body.error.details.errors.map(({ path }: Row) => path.join('.'))).toEqual(['message', 'lists', 'attachments', 'recipients']); // prettier-ignore
    await person.get('/press-mailings?pageSize=1000').expect(400);
  });

  it.each([
    ['no-such-mailing', 'get', '/press-mailings/00000000-0000-0000-0000-000000000000', {}, 404],
    ['message-not-approved', 'post', '/press-mailings/previews', { message: 'nosuchmessage' }, 409],
  ] as const)('is told %s', async (code, method, path, body, status) => {
    expect(await asks(method, path, body, status)).toMatchObject({ details: { code } });
  });

  it('sends to as many as were looked at, or to nobody', async () => {
    const document = await gated.live();
    const lists = await listsOf(readers(3, 'count'));
    const refused = await asks('post', '/press-mailings', { message: document, lists, recipients: 2 }, 409);
    expect(refused).toMatchObject({ details: { code: 'recipients-changed', recipients: 3 } });
    expect(await drain()).toMatchObject({ done: 0 });
  });

  it('does not send a draft, nor what was approved for neither press nor web', async () => {
    const draft = await gated.fresh();
    expect(await preview({ message: draft }, 409)).toMatchObject({ details: { code: 'message-not-approved' } });
    const internal = await query('api::channel.channel').findOne({ where: { kind: 'intranet', publicWeb: false } });
    const document = await gated.fresh({ channels: [internal?.documentId] });
    await gated.live(document);
    expect(await preview({ message: document }, 409)).toMatchObject({ details: { code: 'not-for-press' } });
  });
});

describe('under embargo', () => {
  const RELEASE = 'Sex av tio i arbete';
  async function embargoed(): Promise<string> {
    const embargoedUntil = new Date(now + 86_400_000 * 30).toISOString();
    const document = await draftLike('editor', RELEASE, { headline: 'Embargo om siffror', embargoedUntil });
    const { id } = await submit('editor', document);
    await decide('head', id);
    await drain();
    return document;
  }

  it('only lists that keep it get it, with the line, and no web page', async () => {
    const document = await embargoed();
    const loose = await listsOf(['loose@media.example']);
    const strict = await listsOf(['strict@media.example'], {}, { underEmbargo: true });
    expect(await preview({ message: document, lists: [...loose, ...strict] }, 409)).toMatchObject({ details: { code: 'lists-keep-no-embargo', lists: [expect.stringMatching(/^Lista/)] } }); // prettier-ignore
    await start({ message: document, lists: strict });
    await drain();
    expect(sentTo()).toEqual(['strict@media.example']);
    const [mail] = await mails();
    expect(mail?.subject).toBe('EMBARGO: Embargo om siffror');
    expect(mail?.text).toMatch(/^EMBARGO: får inte offentliggöras före .* \(svensk tid\)/);
    expect(mail?.text).not.toContain('/newsroom/messages/');
  });
});

describe('a correction', () => {
  it('goes to those who got the first, in its thread, and says so', async () => {
    const wrong = await gated.live();
    await start({ message: wrong, lists: await listsOf(readers(2, 'first')) });
    await drain();
    const [one] = await mails();
    peer.received.length = 0;
    const right = await gated.live(await gated.fresh({ corrects: wrong }));
    const { key } = await start({ message: right, lists: [] });
    await drain();
    expect(sentTo()).toEqual(readers(2, 'first'));
    const all = await mails();
    expect(all.map(({ subject }) => subject)).toEqual(all.map(() => expect.stringMatching(/^Rättelse: /)));
    expect(all.map(({ inReplyTo }) => inReplyTo)).toContain(one?.messageId);
    expect(await show(key)).toMatchObject({ isCorrection: true });
  });
});

describe('what servers answer', () => {
  it('is kept word for word: refused for good, tried again, dropped and stalled', async () => {
    const document = await gated.live();
    const lists = await listsOf(['no@media.example', 'spam@media.example', 'grey@media.example', 'drop@media.example', 'fine@media.example']); // prettier-ignore
    peer.behave('no@media.example', { refuses: 550, saying: '5.1.1 No such user' });
    peer.behave('spam@media.example', { rejects: 554, saying: '5.7.1 Not wanted here' });
    peer.behave('grey@media.example', { refuses: 451, saying: '4.7.1 Greylisted' });
    peer.behave('drop@media.example', 'drop');
    const { key } = await start({ message: document, lists });
    await drain();
    const rows = await deliveries(key);
    const of = (name: string) => rows.find((row) => row['name'] === name);
    expect(of('no')).toMatchObject({ state: 'failed', why: 'refused', answer: '550 5.1.1 No such user' });
    expect(of('spam')).toMatchObject({ state: 'failed', why: 'refused', answer: '554 5.7.1 Not wanted here' });
    expect(of('grey')).toMatchObject({ state: 'waiting', answer: '451 4.7.1 Greylisted', attempts: 1 });
    expect(of('drop')).toMatchObject({ state: 'waiting', attempts: 1 });
    expect(of('fine')).toMatchObject({ state: 'sent' });
    expect(await show(key)).toMatchObject({ state: 'sending', counts: { sent: 1, failed: 2, waiting: 2, retrying: 2 } });
    expect(await contact('no@media.example')).toMatchObject({ subscription: 'bounced' });
    expect(await contact('spam@media.example')).toMatchObject({ subscription: 'active' });
    peer.behave('grey@media.example', 'accept');
    peer.behave('drop@media.example', 'accept');
    await after(6);
    expect(await show(key)).toMatchObject({ state: 'finished', counts: { sent: 3, failed: 2, waiting: 0 } });
    expect(sentTo()).toEqual(['drop@media.example', 'fine@media.example', 'grey@media.example']);
  });

  it('that never ends is given up after the last attempt, with what was said', async () => {
    const document = await gated.live();
    peer.behave('busy@media.example', { refuses: 450, saying: '4.2.1 Busy' });
    const { key } = await start({ message: document, lists: await listsOf(['busy@media.example']) });
    await drain();
    for (let attempt = 2; attempt <= 8; attempt += 1) await after(13 * 3600);
    expect((await deliveries(key))[0]).toMatchObject({ state: 'failed', why: 'gave-up', answer: '450 4.2.1 Busy', attempts: 8 }); // prettier-ignore
    expect(await show(key)).toMatchObject({ state: 'finished' });
  });

  it('by a server that is silent holds up no other mail', async () => {
    const document = await gated.live();
    const names = readers(20, 'quick');
    peer.behave('silent@media.example', 'stall');
    const { key } = await start({ message: document, lists: await listsOf(['silent@media.example', ...names]) });
    const draining = drain();
    while (peer.received.length < names.length) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sentTo()).toEqual([...names].sort());
    peer.hangUp();
    await draining;
    peer.behave('silent@media.example', 'accept');
    await after(60);
    expect(await show(key)).toMatchObject({ state: 'finished', counts: { sent: 21 } });
  });
});

describe('while it is being sent', () => {
  it('no more go out than the throttle lets, counted over all mailings', async () => {
    const [one, other] = [await gated.live(), await gated.live()];
    const many = 1100;
    await start({ message: one, lists: await listsOf(readers(many, 'slow')) });
    await start({ message: other, lists: await listsOf(readers(50, 'also')) });
    await drain();
    expect(peer.received.length).toBe(1050); // of 6000 a minute 1000 at once, for each
    await after(10);
    expect(peer.received.length).toBe(many + 50);
  });

  it('it can be stopped and resumed, and nobody is missed or written to twice', async () => {
    const document = await gated.live();
    const names = readers(1200, 'stop');
    const { key } = await start({ message: document, lists: await listsOf(names) });
    await drain();
    expect(peer.received.length).toBe(1000);
    expect(await asks('post', `/press-mailings/${key}/stop`)).toMatchObject({ state: 'stopped', may: ['resume'] });
    expect(await asks('post', `/press-mailings/${key}/stop`, {}, 409)).toMatchObject({ details: { code: 'not-sending' } }); // prettier-ignore
    await after(30);
    expect(peer.received.length).toBe(1000);
    await asks('post', `/press-mailings/${key}/resume`);
    expect(await asks('post', `/press-mailings/${key}/resume`, {}, 409)).toMatchObject({ details: { code: 'not-stopped' } }); // prettier-ignore
    await after(30);
    expect(sentTo()).toEqual([...names].sort());
    expect(await show(key)).toMatchObject({ state: 'finished', counts: { sent: 1200 } });
  });

  it('no second one of the same message is begun', async () => {
    const document = await gated.live();
    const lists = await listsOf(readers(1, 'a'));
    const { key } = await start({ message: document, lists });
    const more = await listsOf(readers(1, 'b'));
    expect(await asks('post', '/press-mailings', { message: document, lists: more, recipients: 1 }, 409)).toMatchObject({ details: { code: 'already-sending' } }); // prettier-ignore
    await drain();
    expect(await show(key)).toMatchObject({ state: 'finished' });
  });

  it('it stops by itself when the message is taken down', async () => {
    const document = await gated.live();
    const { key } = await start({ message: document, lists: await listsOf(readers(2, 'down')) });
    await gated.takeDown(document);
    await drain();
    expect(peer.received).toEqual([]);
    expect(await show(key)).toMatchObject({ state: 'stopped', why: 'not-approved-any-more', counts: { waiting: 2 } });
    expect(await asks('post', `/press-mailings/${key}/resume`, {}, 409)).toMatchObject({ details: { code: 'message-not-approved' } }); // prettier-ignore
  });

  it('whoever unsubscribes before their mail has gone gets none', async () => {
    const document = await gated.live();
    const { key } = await start({ message: document, lists: await listsOf(readers(2, 'quit')) });
    await query('api::media-contact.media-contact').updateMany({ where: { email: 'quit-1@media.example' }, data: { subscription: 'unsubscribed' } }); // prettier-ignore
    await drain();
    expect(sentTo()).toEqual(['quit-2@media.example']);
    expect(await statesOf(key)).toEqual({ 'quit-1': 'unsubscribed', 'quit-2': 'sent' });
  });
});

describe('unsubscribing', () => {
  async function mailTo(address: string): Promise<ParsedMail | undefined> {
    await start({ message: await gated.live(), lists: await listsOf([address]) });
    await drain();
    return (await mails()).at(-1);
  }

  it('takes one click in the mail program, and reading changes nothing', async () => {
    const mail = await mailTo('click@media.example');
    expect(String(peer.received.at(-1)?.mail)).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    const path = pathOf(mail);
    expect(mail?.text).toContain(path);
    for (const method of ['get', 'head'] as const) await application.http[method](path).expect(200);
    await application.http.post(path).type('form').send('').expect(422);
    expect(await contact('click@media.example')).toMatchObject({ subscription: 'active' });
    await application.http.post(path).type('form').send('List-Unsubscribe=One-Click').expect(200);
    expect(await contact('click@media.example')).toMatchObject({ subscription: 'unsubscribed' });
    await application.http.post(path).type('form').send('List-Unsubscribe=One-Click').expect(200);
  });

  it('works as multipart too, as RFC 8058 lets it', async () => {
    const path = pathOf(await mailTo('parts@media.example'));
    await application.http.post(path).field('List-Unsubscribe', 'One-Click').expect(200);
    expect(await contact('parts@media.example')).toMatchObject({ subscription: 'unsubscribed' });
  });

  it('shows a page in both languages that nothing keeps, indexes or frames', async () => {
    const path = pathOf(await mailTo('page@media.example'));
    const { text, headers } = await application.http.get(`${path}?lang=en`).expect(200);
    expect(text).toContain('Unsubscribe me');
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow', 'referrer-policy': 'no-referrer' }); // prettier-ignore
    expect((await application.http.get(`${path}?lang=sv`)).text).toContain('Avregistrera mig');
  });

  it('does not hold for another contact, a changed address or a token that is not ours', async () => {
    const path = pathOf(await mailTo('mine@media.example'));
    await mailTo('yours@media.example');
    const other: string = (await contact('yours@media.example'))['documentId'];
    const mine: string = (await contact('mine@media.example'))['documentId'];
    for (const wrong of [path.replace(mine, other), `${path}0`, path.slice(0, -1), '/unsubscribe/x'])
      await application.http.post(wrong).type('form').send('List-Unsubscribe=One-Click').expect(404);
    expect(await contact('yours@media.example')).toMatchObject({ subscription: 'active' });
    await query('api::media-contact.media-contact').updateMany({ where: { documentId: mine }, data: { email: 'new@media.example' } }); // prettier-ignore
    await application.http.get(path).expect(404);
  });
});

it('is in the decision log, without a name of any recipient', async () => {
  const document = await gated.live();
  await start({ message: document, lists: await listsOf(readers(1, 'logged')) });
  const entry = await query('plugin::attest.log-entry').findOne({ where: { kind: 'press-mailing-started', subjectDocument: document } }); // prettier-ignore
  expect(entry?.['data']).toMatchObject({ recipients: 1 });
  expect(JSON.stringify(entry)).not.toContain('logged-1');
  await drain();
});

it('lists what may be chosen, and every mailing, newest first', async () => {
  const document = await gated.live();
  const { key } = await start({ message: document, lists: await listsOf(readers(1, 'listed')) });
  await drain();
  const [newest] = await list('/press-mailings?pageSize=5');
  expect(newest).toMatchObject({ key, startedBy: expect.any(String), lists: [expect.any(String)] });
  const choices = await asks('get', '/press-choices');
  expect(choices['canSend']).toBe(true);
  expect(choices['messages'].map(({ documentId }: Row) => documentId)).toContain(document);
  expect(choices['lists'].map(({ name }: Row) => name)).toContain('Lokal press Umeå');
});
