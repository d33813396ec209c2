import { simpleParser } from 'mailparser';

import { POSTER, DESK, BOARD, officesWithoutAccounts } from '../support/offices-without-accounts';
import type { Row } from '../support/row';

const {
  read,
  linksTo,
  answer,
  headingOf,
  reaches,
  traces,
  reasons,
  draftLike,
  submit,
  decide,
  outbox,
  request,
  subject,
  publish,
  isLive,
  asking,
  submitted,
  communicators,
  offices,
  written,
  application,
  peer,
} = officesWithoutAccounts();

describe('an office without accounts', () => {
  it('is written to, reads what is proposed and why, approves, and the text goes out', async () => {
    const { id, poster, link } = await submitted();
    expect(peer().received.map(({ to }) => to)).toEqual([DESK]);
    const mail = await simpleParser(peer().received[0]?.mail ?? '');
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
    expect([status, decisions]).toMatchObject(['approved', [{ verdict: 'approve', by: { name: 'Nämndkansliet' }, byLinkTo: { id: offices.desk } }]]); // prettier-ignore
    expect(history.map(({ kind }: Row) => kind)).toEqual(['decided', 'link-made', 'request-submitted']);
    expect(history[0]).toMatchObject({ by: 'Nämndkansliet', data: { byLinkTo: offices.desk, verdict: 'approve' } });
    await publish('unit', poster);
    expect(await isLive(poster)).toBe(true);
  });

  it('is no person: nobody is named who could decide in the panel', async () => {
    const { poster } = await submitted();
    expect((await subject(poster, 'unit'))['deciders']).toEqual([]);
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
    await application().strapi.plugin('attest').service('acts').remind(id, 0);
    await outbox().drain();
    expect(await linksTo(DESK)).toEqual([link, link]);
    await answer(link, { verdict: 'approve' });
    await application().strapi.plugin('attest').service('acts').remind(id, 0);
    await outbox().drain();
    expect(await linksTo(DESK)).toHaveLength(2);
  });
});

describe('what only looks', () => {
  it('changes nothing: a scanner of mail that opens the link ten times, asks for its head, or fetches it early', async () => {
    const { link } = await submitted();
    const before = await traces();
    for (let n = 0; n < 10; n++) expect((await read(link)).status).toBe(200);
    await application().http.head(link).expect(200);
    await application().http.get(link).set('Sec-Purpose', 'prefetch').expect(200);
    await application().http.put(link).expect(405);
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
    await application().http.delete(link);
    await answer(link, { verdict: 'approve' });
    const lines = written.join('');
    expect(lines).toContain('/attest/links/-');
    expect(lines).not.toContain(token);
    expect(JSON.stringify(await traces())).not.toContain(token);
  });
});

describe('whose voice it is', () => {
  it('nobody’s who wrote the text: a contributor’s address is not written to, and opens nothing', async () => {
    await reaches(offices.desk, 'UNIT@example.org');
    const error = await submit('unit', await draftLike('unit', POSTER), 409);
    expect(error['details'].code).toBe('nobody-can-decide');
    expect(peer().received).toEqual([]);
  });

  it('the office’s, whoever it was forwarded to, and one answer is all there is', async () => {
    const { id, link } = await submitted();
    await answer(link, { verdict: 'approve' }, { 'User-Agent': 'another' });
    expect((await request('unit', id))['decisions']).toMatchObject([{ by: { name: 'Nämndkansliet' }, onBehalfOf: null }]); // prettier-ignore
    expect(await reasons(link)).toEqual([410, 'Länken är redan använd']);
  });

  it('not a second one of somebody of the same address', async () => {
    await reaches(offices.desk, 'communicator@example.org');
    await asking({ groups: [offices.desk, await communicators(), offices.board], quorum: 2 });
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
    await asking({ groups: [office, offices.desk], quorum: 'all' });
    const { id, link } = await submitted();
    expect(await linksTo('kommunikation@orten.example')).toEqual([]);
    await answer(link, { verdict: 'approve' });
    await decide('communicator', id);
    expect((await request('unit', id))['status']).toBe('approved');
    await reaches(office, null);
  });
});

it('one reader opens so many a minute and is then asked to wait', async () => {
  application().strapi.config.set('plugin::attest.links.perMinute', 60);
  const answers = await Promise.all(Array.from({ length: 61 }, () => read('/attest/links/none')));
  const late = answers.filter(({ status }) => status === 429);
  expect(late.map((one) => [one.headers['retry-after'], headingOf(one)])).toEqual([[expect.stringMatching(/^\d+$/), 'För många försök']]); // prettier-ignore
});
