import { CONTACT, contactDesk, csv } from '../../support/contact-desk';

const { table, asks, preview, idOf, logged, gated, listsOf, start, show, deliveries, drain, application, as, peer, after, sentTo } = contactDesk(); // prettier-ignore

describe('what is known of somebody', () => {
  it('is a file with everything, without the names of colleagues', async () => {
    const [listId] = await listsOf(['known@access.example']);
    await start({ message: await gated.live(), lists: [listId] });
    await drain();
    const contacts = [await idOf('known@access.example')];
    await asks('post', '/notices', { contacts, toldOn: '2027-02-28', how: 'phone' });
    const answer = await (await as('head')).get(`/media-contacts/${contacts[0]}/subject-access`).expect(200);
    expect(answer.headers['content-disposition']).toMatch(/^attachment/);
    expect(answer.body).toMatchObject({
      contact: { email: 'known@access.example', legalBasis: 'public-task', informedAt: '2027-02-28' },
      lists: [expect.stringMatching(/^Lista/)],
      deliveries: [{ address: 'known@access.example', state: 'sent', message: expect.any(String) }],
      notices: [{ toldOn: '2027-02-28', how: 'phone' }],
      log: [],
    });
    expect(answer.text).not.toMatch(/Kommunikatör|communicator@/);
    expect(await logged('media-contact-shown')).toMatchObject([{ subjectDocument: contacts[0] }]);
    const again = await (await as('head')).get(`/media-contacts/${contacts[0]}/subject-access`).expect(200);
    expect(again.body.log).toMatchObject([{ kind: 'media-contact-shown' }]);
  });
});

describe('erasing', () => {
  /** Everything in every table, as text. */
  async function everything(): Promise<string> {
    const { strapi } = application();
    const tables = [...strapi.db.metadata.values()].map(({ tableName }) => tableName);
    const rows = await Promise.all(tables.map((name) => strapi.db.connection(name).select('*')));
    return JSON.stringify(rows);
  }

  it('leaves no trace but numbers', async () => {
    const email = 'zqforget@erase.example';
    const [listId] = await listsOf([email, 'stays@erase.example'], { name: 'Zqname', note: 'Zqnote' });
    const { key } = await start({ message: await gated.live(), lists: [listId] });
    await drain();
    const documentId = await idOf(email);
    await asks('post', '/notices', { contacts: [documentId], toldOn: '2027-02-28', how: 'mail' });
    await asks('get', `/${documentId}/subject-access`);
    await table(CONTACT).update({ where: { email: 'stays@erase.example' } as never, data: { name: 'Stays', note: null } as never }); // prettier-ignore
    await table('api::delivery.delivery').updateMany({ where: { address: 'stays@erase.example' } as never, data: { name: 'Stays' } as never }); // prettier-ignore
    expect(await everything()).toMatch(/zqforget/i);
    const { data } = await asks('post', `/${documentId}/erase`);
    expect(data).toEqual({ lists: 1, deliveries: 1, notices: 1 });
    expect(await everything()).not.toMatch(/zqforget|zqname|zqnote/i);
    expect((await show(key))['counts']).toMatchObject({ sent: 2, skipped: 0 });
    expect((await deliveries(key)).map(({ address }) => address)).toEqual(expect.arrayContaining([null, 'stays@erase.example'])); // prettier-ignore
    expect(await logged('media-contact-erased')).toMatchObject([{ subjectDocument: documentId, data, commitment: null }]); // prettier-ignore
    await asks('post', `/${documentId}/erase`, {}, 404);
  });

  it('keeps the address from coming back unseen', async () => {
    expect((await preview(csv('Zq;ZQforget@erase.example;;')))['rows']).toMatchObject([{ fate: 'refused', why: 'erased' }]); // prettier-ignore
    const path = `/content-manager/collection-types/${CONTACT}`;
    const data = { name: 'Zq', email: 'Zqforget@erase.example', subscription: 'active', legalBasis: 'public-task' };
    const refused = await asks('post', path, data, 400);
    expect(refused).toMatchObject({ details: { code: 'erased-before', errors: [{ path: ['email'] }] } });
    const other = await idOf('stays@erase.example');
    await (await as('communicator')).put(`${path}/${other}`, { email: data.email }).expect(400);
    const agreed = { ...data, legalBasis: 'consent', source: 'Ringde själv den 1 mars' };
    const made = await asks('post', path, agreed, 201);
    expect((await preview(csv('Zq;zqforget@erase.example;;Chef')))['counts']).toMatchObject({ changed: 1 });
    await (await as('communicator')).put(`${path}/${made['data'].documentId}`, { title: 'Redaktör' }).expect(200);
  });

  it('ends what waits to be sent, and what a mail server said of the address is forgotten', async () => {
    const email = 'zqgrey@erase.example';
    peer().behave(email, { refuses: 451, saying: `4.7.1 <${email}> greylisted` });
    const { key } = await start({ message: await gated.live(), lists: await listsOf([email, 'fine@erase.example'], { name: 'Zqgrey' }) }); // prettier-ignore
    await drain();
    expect(await show(key)).toMatchObject({ state: 'sending', counts: { waiting: 1, sent: 1 } });
    await asks('post', `/${await idOf(email)}/erase`);
    await table('api::delivery.delivery').updateMany({ where: { name: 'Zqgrey' } as never, data: { name: 'Fine' } as never }); // prettier-ignore
    await table(CONTACT).updateMany({ where: { name: 'Zqgrey' } as never, data: { name: 'Fine' } as never });
    expect(await everything()).not.toMatch(/zqgrey/i);
    peer().behave(email, 'accept');
    await after(60);
    expect(sentTo()).not.toContain(email);
    expect(await show(key)).toMatchObject({ state: 'finished', counts: { sent: 1, skipped: 1, waiting: 0 } });
  });

  it('of one who shares an address leaves the other, and what was sent to them', async () => {
    const [first] = await listsOf(['desk@erase.example'], { name: 'Anna' });
    const { key } = await start({ message: await gated.live(), lists: [first] });
    await drain();
    await listsOf(['Desk@erase.example'], { name: 'Bo' });
    const bo = await idOf('Desk@erase.example');
    expect((await asks('post', `/${bo}/erase`))['data']).toMatchObject({ deliveries: 0, lists: 1 });
    expect((await deliveries(key))[0]).toMatchObject({ name: 'Anna', address: 'desk@erase.example' });
    expect(await preview(csv('Anna;desk@erase.example;;Chef'))).toMatchObject({ counts: { changed: 1 } });
  });
});
