import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

import { pressDesk } from '../../support/press-desk';
import { complaint, likeExchange, likePostfix, passedOn, withoutOriginal } from '../../support/returned-mails';
import type { Row } from '../../support/row';

const { query, gated, listsOf, contact, start, show, asks, deliveries, drain, http, as, application } = pressDesk();

const TOKEN = 'k3y-for-tests-only-returns-0123456789';
beforeAll(() => application().strapi.config.set('press.returnsToken', TOKEN));

const handIn = (mail: string | Buffer, token = TOKEN) => {
  const asked = http().post('/press-returns').set({ Authorization: `Bearer ${token}`, 'Content-Type': 'message/rfc822' }); // prettier-ignore
  return asked.serialize((body) => body as string).send(mail as string);
};
const outcomeOf = async (mail: string | Buffer): Promise<string> => {
  const { body } = await handIn(mail).expect(200);
  return body.data.outcome;
};

/** A mail that was sent to the address. */
async function sent(to: string): Promise<{ readonly to: string; readonly messageId: string; readonly key: unknown }> {
  const { key } = await start({ message: await gated.live(), lists: await listsOf([to]) });
  await drain();
  const [{ messageId } = {} as Row] = await deliveries(key);
  return { to, messageId: String(messageId), key };
}
const subscriptionOf = async (email: string): Promise<unknown> => (await contact(email))['subscription'];

describe('mail that comes back', () => {
  it.each([
    ['Postfix', likePostfix, '550 5.1.1 <', 'postfix@media.example'],
    ['Exchange', likeExchange, '550 5.1.10 RESOLVER.ADR.RecipientNotFound', 'exchange@media.example'],
    ['a server that sends no original', withoutOriginal, 'failed 5.2.1', 'bare@media.example'],
  ] as const)('for good, as %s writes it, marks the contact and is kept', async (_, like, diagnostic, to) => {
    const mail = await sent(to);
    expect(await outcomeOf(like(mail))).toBe('bounced');
    expect(await subscriptionOf(to)).toBe('bounced');
    const [delivery] = await deliveries(mail.key);
    expect(delivery).toMatchObject({ state: 'sent', answer: expect.stringMatching(/^250 /), returned: 'bounced', returnedAt: expect.any(String) }); // prettier-ignore
    expect(delivery?.['diagnostic']).toContain(diagnostic);
    expect(await show(mail.key)).toMatchObject({ counts: { sent: 1, returned: 1 } });
  });

  it.each([
    ['is delayed', { action: 'delayed', status: '4.4.1', said: '451 4.4.1 Try later' }, 'delayed'],
    ['was given up after days', { status: '4.4.7', said: '451 4.4.7 Expired' }, 'undelivered'],
    ['was refused for what it is', { status: '5.7.1', said: '550 5.7.1 Rejected by policy' }, 'undelivered'],
  ])('because it %s is noted, and the contact goes on', async (name, said, returned) => {
    const mail = await sent(`${name.replaceAll(' ', '-')}@media.example`);
    expect(await outcomeOf(likePostfix({ ...mail, ...said }))).toBe(returned);
    expect((await deliveries(mail.key))[0]).toMatchObject({ returned, diagnostic: said.said });
    expect(await subscriptionOf(mail.to)).toBe('active');
  });

  it('as a complaint closes the contact, and is more than a bounce', async () => {
    const mail = await sent('angry@media.example');
    expect(await outcomeOf(likePostfix(mail))).toBe('bounced');
    expect(await outcomeOf(complaint(mail))).toBe('complained');
    expect(await subscriptionOf(mail.to)).toBe('complained');
    expect(await outcomeOf(likePostfix(mail))).toBe('known-already');
    expect((await deliveries(mail.key))[0]).toMatchObject({ returned: 'complained', diagnostic: 'abuse SomeGenerator/1.0' }); // prettier-ignore
  });

  it('as a complaint that does not name its reader is that of whom the mail was to', async () => {
    const mail = await sent('unnamed@media.example');
    expect(await outcomeOf(complaint({ ...mail, named: false }))).toBe('complained');
  });

  it('counts once, however often it is handed in, and not against whoever was opened again since', async () => {
    const mail = await sent('again@media.example');
    const all = await Promise.all([1, 2, 3].map(() => outcomeOf(likePostfix(mail))));
    expect([...all].sort()).toEqual(['bounced', 'known-already', 'known-already']);
    await query('api::media-contact.media-contact').updateMany({ where: { email: mail.to }, data: { subscription: 'active' } }); // prettier-ignore
    expect(await outcomeOf(likePostfix(mail))).toBe('known-already');
    expect(await subscriptionOf(mail.to)).toBe('active');
  });

  it('later than a delay says the last word', async () => {
    const mail = await sent('slow@media.example');
    await outcomeOf(likePostfix({ ...mail, action: 'delayed', status: '4.4.1' }));
    expect(await outcomeOf(likePostfix(mail))).toBe('bounced');
    expect(await outcomeOf(likePostfix({ ...mail, action: 'delayed', status: '4.4.1' }))).toBe('known-already');
  });

  it('is for the address as it was sent to: whoever has a new one since is left alone', async () => {
    const mail = await sent('moved@media.example');
    await query('api::media-contact.media-contact').updateMany({ where: { email: mail.to }, data: { email: 'new@media.example' } }); // prettier-ignore
    expect(await outcomeOf(likePostfix(mail))).toBe('bounced');
    expect(await subscriptionOf('new@media.example')).toBe('active');
  });
});

describe('what anybody could have written', () => {
  it('marks nobody: another address, another mail, a Message-ID that is only like one of ours', async () => {
    const [mine, yours] = [await sent('mine@media.example'), await sent('yours@media.example')];
    const { messageId } = mine;
    for (const forged of [
      { messageId, to: yours.to },
      { messageId: messageId.replace('example.org', 'evil.example'), to: mine.to },
      { messageId: messageId.toUpperCase(), to: mine.to },
      { messageId: '<press.00000000-0000-4000-8000-000000000000@example.org>', to: mine.to },
      { messageId: `<x@example.org>`, to: mine.to },
    ]) {
      for (const like of [likePostfix, likeExchange, withoutOriginal, complaint])
        expect(await outcomeOf(like(forged))).toBe('not-ours');
    }
    for (const { key, to } of [mine, yours]) {
      expect(await subscriptionOf(to)).toBe('active');
      expect((await deliveries(key))[0]).toMatchObject({ returned: null, diagnostic: null });
    }
  });

  it('goes by the mail that came back, not by what the report calls itself an answer to', async () => {
    const [mine, yours] = [await sent('one@media.example'), await sent('two@media.example')];
    const mixed = likeExchange(mine).replace(`In-Reply-To: ${mine.messageId}`, `In-Reply-To: ${yours.messageId}`);
    expect(await outcomeOf(mixed.replaceAll(`Message-ID: ${mine.messageId}`, 'Message-ID: <else@example.org>'))).toBe('not-ours'); // prettier-ignore
    expect(await outcomeOf(mixed)).toBe('bounced');
    expect(await subscriptionOf(yours.to)).toBe('active');
  });

  it('inside another mail says nothing, nor does an answer, an empty one or noise', async () => {
    const mail = await sent('inside@media.example');
    const deep = Array.from({ length: 200 }).reduce<string>((inner) => passedOn(inner), likePostfix(mail));
    const answer = `From: a@b.example\r\nIn-Reply-To: ${mail.messageId}\r\nSubject: Ute ur kontoret\r\n\r\nJag är ledig.\r\n`;
    for (const other of [passedOn(likePostfix(mail)), deep, answer, 'x', '\0\0', Buffer.alloc(50_000, 255), '\r\n'.repeat(20_000)]) // prettier-ignore
      expect(await outcomeOf(other)).toBe('no-report');
    expect(await subscriptionOf(mail.to)).toBe('active');
  });

  it('cut off anywhere is taken, and says what it got to say or nothing', async () => {
    const mail = await sent('cut@media.example');
    const whole = likePostfix(mail);
    const outcomes = new Set<string>();
    for (let end = 1; end < whole.indexOf(`Message-ID: ${mail.messageId}`); end += 97)
      outcomes.add(await outcomeOf(whole.slice(0, end)));
    expect([...outcomes].sort()).toEqual(['no-report', 'not-ours']);
    expect(await outcomeOf(whole.slice(0, whole.indexOf('Sex av tio')))).toBe('bounced');
  });

  it('with a long mail in it is read as far as needed, and one without end is not taken', async () => {
    const mail = await sent('long@media.example');
    const long = likePostfix(mail).replace('Sex av tio i arbete.', 'x'.repeat(70).concat('\r\n').repeat(50_000));
    expect(await outcomeOf(long)).toBe('bounced');
    expect(await statusOfLength(33_000_000)).toBe(413);
  });
});

describe('handing it in', () => {
  it('takes the secret and a mail', async () => {
    await handIn('x', 'k3y-for-tests-only-returns-0123456780').expect(401);
    await http().post('/press-returns').set('Content-Type', 'message/rfc822').send('x').expect(401);
    await http().post('/press-returns').set('Authorization', `Bearer ${TOKEN}`).send({ mail: 'x' }).expect(415);
  });

  it('is off without a secret', async () => {
    application().strapi.config.set('press.returnsToken', undefined);
    await handIn('x').expect(404);
    application().strapi.config.set('press.returnsToken', TOKEN);
  });

  it('can be done by a person who sends to the press, with a mail that they were forwarded', async () => {
    const mail = await sent('by-hand@media.example');
    expect(await asks('post', '/press-mailings/returns', { mail: likeExchange(mail) })).toEqual({ outcome: 'bounced' });
    await (await as('editor')).post('/press-mailings/returns', { mail: likeExchange(mail) }).expect(403);
    expect(await asks('post', '/press-mailings/returns', { mail: '' }, 400)).toMatchObject({ details: { code: 'bad-input' } }); // prettier-ignore
  });

  it('writes no address into the log', async () => {
    const mail = await sent('quiet@media.example');
    const lines: string[] = [];
    const { log } = application().strapi;
    const wasInfo = log.info;
    log.info = ((line: string) => (lines.push(line), log)) as never;
    await outcomeOf(likePostfix(mail));
    log.info = wasInfo;
    expect(lines).toEqual(['Press: a mail that came back was taken (bounced).']);
    expect(await query('plugin::attest.log-entry').count({ where: { data: { $containsi: 'quiet@' } } })).toBe(0);
  });

  it('is refused for a while to whoever guesses at the secret', async () => {
    for (let n = 0; n < 10; n++) await handIn('x', `wrong-${n}-wrong-wrong-wrong`);
    await handIn('x', 'wrong-wrong-wrong-wrong').expect(429);
    await handIn('x').expect(429);
  });
});

/** What is answered to a mail that is announced as so long, before any of it is sent. */
async function statusOfLength(length: number): Promise<number | undefined> {
  const server = application().strapi.server.httpServer.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'message/rfc822', 'content-length': length };
  const asked = request({ port, host: '127.0.0.1', method: 'POST', path: '/press-returns', headers });
  asked.flushHeaders();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  asked.on('error', () => undefined).destroy();
  server.close();
  await once(server, 'close');
  return answer.statusCode;
}
