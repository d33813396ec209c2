import { DESK, officesWithoutAccounts } from '../support/offices-without-accounts';
import type { Row } from '../support/row';

const {
  read,
  answer,
  linksTo,
  headingOf,
  formIn,
  reaches,
  reasons,
  edit,
  outbox,
  query,
  request,
  itIs,
  submitted,
  offices,
  application,
  peer,
} = officesWithoutAccounts();

const EXPIRED = '2026-03-20T09:00:00.000Z';
const NEW = 'ny@orten.example';
const as = (account: 'unit' | 'admin' | 'editor' | 'registrar') => application().as(account);
const renewByHand = async (id: string, account: 'unit' | 'admin' = 'unit') => {
  await (await as(account)).post(`/attest/requests/${id}/links`).expect(200);
  await outbox().drain();
};
/** As whoever has an old letter presses the button of the page. */
const renewByPage = async (link: string, body: object = {}, headers: Readonly<Record<string, string>> = {}) => {
  const page = await read(link);
  const sent = application()
    .http.post(link)
    .set({ 'Sec-Fetch-Site': 'same-origin', ...headers })
    .type('form');
  const answered = await sent.send({ form: formIn(page), renew: 'yes', ...body });
  await outbox().drain();
  return answered;
};
const moves = async (address: string | null) => {
  const path = `/content-manager/collection-types/api::office.office/${offices.desk}`;
  await (await as('admin')).put(path, { routingEmail: address }).expect(200);
  await outbox().drain();
};
const made = () => query('plugin::attest.link').count();

describe('a link whose time is over while the text still waits', () => {
  it('is renewed by whoever submitted, and the new one decides', async () => {
    const { id, link } = await submitted();
    expect((await request('unit', id))['mayRenewLinks']).toBe(false);
    itIs(EXPIRED);
    expect((await request('unit', id))['mayRenewLinks']).toBe(true);
    await renewByHand(id);
    const [, renewed = ''] = await linksTo(DESK);
    expect(renewed).not.toBe(link);
    expect(await request('unit', id)).toMatchObject({ mayRenewLinks: false, history: [{ kind: 'link-made', by: expect.any(String) }, { kind: 'link-made' }, {}] }); // prettier-ignore
    expect(await reasons(link)).toEqual([410, 'En nyare länk är skickad']);
    expect((await answer(renewed, { verdict: 'approve' })).status).toBe(200);
    expect((await request('unit', id))['status']).toBe('approved');
    expect(await reasons(link)).toEqual([410, 'Beslutet är redan fattat']);
  });

  it('is renewed once however often it is asked, by several at once, and not while it holds', async () => {
    const { id } = await submitted();
    const before = await made();
    await renewByHand(id);
    expect(await made()).toBe(before);
    itIs(EXPIRED);
    const person = await as('unit');
    await Promise.all([1, 2, 3].map(() => person.post(`/attest/requests/${id}/links`).expect(200)));
    await outbox().drain();
    expect(await made()).toBe(before + 1);
    expect(await linksTo(DESK)).toHaveLength(2);
  });

  it('is renewed from its own page: sent to the registered address, once, and nothing is told', async () => {
    const { link } = await submitted();
    itIs(EXPIRED);
    expect((await read(link)).text).toContain('Skicka en ny länk');
    const done = await renewByPage(link);
    expect([done.status, headingOf(done)]).toEqual([200, 'Tack, det är noterat']);
    expect(done.text).not.toContain(DESK);
    expect(await linksTo(DESK)).toHaveLength(2);
    const again = await renewByPage(link, { form: formIn(await read(link)) });
    expect([again.status, headingOf(again)]).toEqual([410, 'En nyare länk är skickad']);
    expect(await linksTo(DESK)).toHaveLength(2);
    const [, renewed = ''] = await linksTo(DESK);
    expect((await answer(renewed, { verdict: 'approve' })).status).toBe(200);
  });

  it('is not renewed by looking, by a form of elsewhere, or by a token that was made up', async () => {
    const { link } = await submitted();
    itIs(EXPIRED);
    const before = await made();
    for (let n = 0; n < 5; n += 1) await read(link);
    expect((await renewByPage(link, { form: 'a'.repeat(64) })).status).toBe(410);
    expect((await renewByPage(link, {}, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(410);
    expect((await renewByPage(link, { renew: 'no' })).status).toBe(410);
    expect((await renewByPage(`${link.slice(0, -1)}${link.endsWith('0') ? '1' : '0'}`)).status).toBe(404);
    expect(await made()).toBe(before);
  });

  it('is not renewed when the text was edited since, or is no longer asked for', async () => {
    const edited = await submitted();
    itIs(EXPIRED);
    await edit('unit', edited.poster, { preamble: 'Något annat.' });
    const before = await made();
    expect((await renewByPage(edited.link)).status).toBe(410);
    const [{ id } = {} as Row, person] = [await submitted(), await as('unit')];
    await person.post(`/attest/requests/${id}/withdraw`).expect(200);
    await person.post(`/attest/requests/${id}/links`).expect(200);
    expect(await made()).toBe(before + 1); // that of the second itself
  });

  it('is not renewed by whoever has no part in it', async () => {
    const { id } = await submitted();
    await (await as('editor')).post(`/attest/requests/${id}/links`).expect(404);
    await (await as('registrar')).post(`/attest/requests/${id}/links`).expect(403); // who only reads
    await application().http.post(`/attest/requests/${id}/links`).expect(401);
  });
});

describe('an office that gets another address', () => {
  it('is sent a new link there, and the old one is void', async () => {
    const { id, link } = await submitted();
    await moves(NEW);
    expect(await reasons(link)).toEqual([410, 'Funktionen har en annan adress nu']);
    const [renewed = ''] = await linksTo(NEW);
    expect((await answer(renewed, { verdict: 'approve' })).status).toBe(200);
    expect((await request('unit', id))['status']).toBe('approved');
  });

  it('and the first again is sent a third: the first link does not come back to life', async () => {
    const { link } = await submitted();
    await moves(NEW);
    await moves(DESK);
    expect(await reasons(link)).toEqual([410, 'En nyare länk är skickad']);
    const own = await linksTo(DESK);
    expect(own).toHaveLength(2);
    expect((await answer(own[1] ?? '', { verdict: 'approve' })).status).toBe(200);
  });

  it('that is a contributor’s, or none, is sent nothing, and the next one is', async () => {
    const { link } = await submitted();
    peer().received.length = 0;
    await moves('unit@example.org');
    await moves(null);
    expect(peer().received.map(({ to }) => to)).toEqual([]);
    expect(await reasons(link)).toEqual([410, 'Funktionen har en annan adress nu']);
    await moves(NEW);
    const [renewed = ''] = await linksTo(NEW);
    expect((await read(renewed)).status).toBe(200);
  });

  it('that somebody gave it who wrote in the text is sent nothing, and no button sends it there', async () => {
    const { id, link } = await submitted();
    const writer = (await request('unit', id))['submittedBy'].id;
    await reaches(offices.desk, NEW);
    await application().strapi.plugin('attest').service('acts').addressChanged(offices.desk, writer);
    await outbox().drain();
    itIs(EXPIRED);
    expect((await request('unit', id))['mayRenewLinks']).toBe(false);
    await renewByHand(id);
    await renewByPage(link);
    expect(await linksTo(NEW)).toEqual([]);
  });

  it('is sent nothing when it has answered, or the address was saved as it was', async () => {
    const { link } = await submitted();
    const before = await made();
    await moves(DESK);
    expect(await made()).toBe(before);
    await answer(link, { verdict: 'approve' });
    await moves(NEW);
    expect(await made()).toBe(before);
    await reaches(offices.desk, DESK);
  });
});
