import type { ParsedMail } from 'mailparser';

import { readers } from '../../support/press';
import { pressDesk, unsubscribePath } from '../../support/press-desk';
import type { Row } from '../../support/row';

const { query, gated, listsOf, contact, preview, start, asks, drain, http, as, peer, mails, application } = pressDesk();

describe('who may', () => {
  it.each(['editor', 'head', 'registrar', 'unit'] as const)('is not: %s', async (account) => {
    const person = await as(account);
    await person.get('/press-mailings').expect(403);
    await person.post('/press-mailings', { message: 'a', recipients: 1 }).expect(403);
    await person.post('/press-mailings/previews', { message: 'a' }).expect(403);
  });

  it('is nobody who has not logged in', async () => {
    await http().get('/press-mailings').expect(401);
    await http().post('/press-mailings').send({}).expect(401);
  });

  it('is told of each field that cannot be read', async () => {
    const person = await as('communicator');
    const { body } = await person
      .post('/press-mailings', { message: '../x', lists: 'all', attachments: 'zip' })
      .expect(400);
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
    await drain();
    expect(peer().received).toEqual([]);
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

describe('unsubscribing', () => {
  async function mailTo(address: string): Promise<ParsedMail | undefined> {
    await start({ message: await gated.live(), lists: await listsOf([address]) });
    await drain();
    return (await mails()).at(-1);
  }

  it('takes one click in the mail program, and reading changes nothing', async () => {
    const mail = await mailTo('click@media.example');
    expect(String(peer().received.at(-1)?.mail)).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    const path = unsubscribePath(mail);
    expect(mail?.text).toContain(path);
    for (const method of ['get', 'head'] as const) await http()[method](path).expect(200);
    await http().post(path).type('form').send('').expect(422);
    expect(await contact('click@media.example')).toMatchObject({ subscription: 'active' });
    await http().post(path).type('form').send('List-Unsubscribe=One-Click').expect(200);
    expect(await contact('click@media.example')).toMatchObject({ subscription: 'unsubscribed' });
    await http().post(path).type('form').send('List-Unsubscribe=One-Click').expect(200);
  });

  it('is for the address, whoever else has it, and for no other that looks like it', async () => {
    await listsOf(['A_B@media.example'], { name: 'twin' });
    await listsOf(['axb@media.example']);
    const path = unsubscribePath(await mailTo('a_b@media.example'));
    await http().post(path).type('form').send('List-Unsubscribe=One-Click').expect(200);
    const of = async (email: string) => (await contact(email))['subscription'];
    expect(await Promise.all(['a_b@media.example', 'A_B@media.example', 'axb@media.example'].map(of))).toEqual(['unsubscribed', 'unsubscribed', 'active']); // prettier-ignore
  });

  it('works as multipart too, as RFC 8058 lets it', async () => {
    const path = unsubscribePath(await mailTo('parts@media.example'));
    await http().post(path).field('List-Unsubscribe', 'One-Click').expect(200);
    expect(await contact('parts@media.example')).toMatchObject({ subscription: 'unsubscribed' });
  });

  it('shows a page in both languages that nothing keeps, indexes or frames', async () => {
    const path = unsubscribePath(await mailTo('page@media.example'));
    const { text, headers } = await http().get(`${path}?lang=en`).expect(200);
    expect(text).toContain('Unsubscribe me');
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow', 'referrer-policy': 'no-referrer' }); // prettier-ignore
    expect((await http().get(`${path}?lang=sv`)).text).toContain('Avregistrera mig');
  });

  it('does not hold for another contact, a changed address or a token that is not ours', async () => {
    const path = unsubscribePath(await mailTo('mine@media.example'));
    await mailTo('yours@media.example');
    const other: string = (await contact('yours@media.example'))['documentId'];
    const mine: string = (await contact('mine@media.example'))['documentId'];
    for (const wrong of [path.replace(mine, other), `${path}0`, path.slice(0, -1), '/unsubscribe/x'])
      await http().post(wrong).type('form').send('List-Unsubscribe=One-Click').expect(404);
    expect(await contact('yours@media.example')).toMatchObject({ subscription: 'active' });
    await query('api::media-contact.media-contact').updateMany({ where: { documentId: mine }, data: { email: 'new@media.example' } }); // prettier-ignore
    await http().get(path).expect(404);
  });

  it('holds when another key has been put before the one it was signed with, and no longer than that is kept', async () => {
    const path = unsubscribePath(await mailTo('rotated@media.example'));
    const { config } = application().strapi;
    const keys: readonly string[] = config.get('server.app.keys');
    const newer = 'k3y-that-came-later-0123456789';
    config.set('server.app.keys', [newer]);
    await http().get(path).expect(404);
    config.set('server.app.keys', [newer, ...keys]);
    await http().post(path).type('form').send('List-Unsubscribe=One-Click').expect(200);
    config.set('server.app.keys', keys);
    expect(await contact('rotated@media.example')).toMatchObject({ subscription: 'unsubscribed' });
  });
});
