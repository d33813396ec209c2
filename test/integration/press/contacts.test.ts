import { CONTACT, contactDesk, csv } from '../../support/contact-desk';
import { readers } from '../../support/press';
import type { Row } from '../../support/row';

const { table, asks, preview, bring, list, idOf, whole, logged, listsOf, contact, http, as, now } = contactDesk(); // prettier-ignore

describe('who may', () => {
  it.each(['editor', 'registrar', 'unit'] as const)('not even look: %s', async (account) => {
    for (const path of ['', '/export.csv', '/none/subject-access']) await (await as(account)).get(`/media-contacts${path}`).expect(403);
    for (const path of ['/previews', '/imports', '/notices', '/none/erase']) await (await as(account)).post(`/media-contacts${path}`).expect(403);
  }); // prettier-ignore

  it('nobody who is not logged in', async () => {
    await http().get('/media-contacts/export.csv').expect(401);
    await http().post('/media-contacts/imports').send({}).expect(401);
  });

  it('a head reads and exports, and writes nothing', async () => {
    const { meta } = await asks('get', '', {}, 200, 'head');
    expect(meta.may).toEqual([]);
    await (await as('head')).get('/media-contacts/export.csv').expect(200);
    const [one] = (await list())['data'];
    const told = { contacts: [one.documentId], toldOn: '2027-02-01', how: 'mail' };
    for (const [path, body] of [['previews', { text: csv('A;a@b.se') }], ['notices', told], [`${one.documentId}/erase`, {}]] as const) // prettier-ignore
      expect(await asks('post', `/${path}`, body, 403, 'head')).toMatchObject({ details: { code: 'may-not-write' } }); // prettier-ignore
    expect(await contact(one.email)).toMatchObject({ documentId: one.documentId });
  });
});

describe('what cannot be read is named', () => {
  it.each([
    ['previews', {}, ['file']],
    ['previews', { text: 'x', colour: 'red' }, ['colour']],
    ['imports', { text: 'x' }, ['seen']],
    ['imports', { text: 'x', seen: 'what I like' }, ['seen']],
    ['notices', { contacts: [], toldOn: '2027-13-01', how: 'telepathy' }, ['contacts', 'toldOn', 'how']],
    ['notices', { contacts: ['x'], toldOn: '2099-01-01', how: 'mail' }, ['toldOn']],
    ['abc/erase', { really: true }, ['really']],
  ])('%s %j', async (path, body, fields) => {
    const { details } = await asks('post', `/${path}`, body, 400);
    expect(details.errors.map((one: Row) => one['path'].join('.'))).toEqual(fields);
  });

  it.each(['?view=secret', '?page=0', '?pageSize=1000', '?sort=name', '?q=%00'])('the list %s', (question) => asks('get', `${question}`, {}, 400)); // prettier-ignore

  it.each([
    ['headings-missing', 'Telefon;Ort\n1;2'],
    ['not-readable', '   '],
    ['not-readable', `${csv()}\n${'A;a@b.se\n'.repeat(2001)}`],
  ])('%s', async (code, text) => {
    expect(await asks('post', '/previews', { text }, 422)).toMatchObject({ details: { code } });
  });

  it('a file that is no CSV', async () => {
    const { body } = await (await as('communicator')).form('/media-contacts/previews').attach('file', Buffer.from('PK\u0003\u0004'), 'a.csv').expect(422); // prettier-ignore
    expect(body.error.details).toMatchObject({ code: 'not-readable', reason: 'file-kind-unknown' });
  });

  it('a contact that there is not', async () => {
    await asks('post', '/%00/erase', {}, 404);
    for (const [method, path] of [['get', 'subject-access'], ['post', 'erase']] as const)
      expect(await asks(method, `/nosuchcontact/${path}`, {}, 404)).toMatchObject({ details: { code: 'no-such-contact' } }); // prettier-ignore
  });
});

describe('importing', () => {
  const lines = ['Åsa Öberg;asa@import.example;Tvärtidningen | Radio Tvärån (slutat);=1+1', ';nobody@import.example;;', 'Bo;bo@import;;']; // prettier-ignore

  it('previews a file as Excel saves it, and writes nothing', async () => {
    const file = Buffer.from(csv(...lines), 'latin1');
    const { body } = await (await as('communicator')).form('/media-contacts/previews').attach('file', file, 'lista.csv').expect(200); // prettier-ignore
    const { counts, rows, newOutlets } = body.data;
    expect(counts).toEqual({ new: 1, changed: 0, same: 0, refused: 2 });
    expect(rows).toMatchObject([
      { line: 2, name: 'Åsa Öberg', fate: 'new' },
      { line: 3, fate: 'refused', why: 'no-name' },
      { line: 4, fate: 'refused', why: 'bad-address' },
    ]);
    expect(newOutlets).toEqual(['Tvärtidningen']);
    expect(await contact('asa@import.example')).toBeNull();
  });

  it('writes it, with the outlets that were left, and formulas as text; the second time it is the same', async () => {
    const form = (await as('communicator')).form('/media-contacts/imports').attach('file', Buffer.from(`\uFEFF${csv(...lines)}`), 'lista.csv'); // prettier-ignore
    const { seen } = await preview(csv(...lines));
    await form.field('seen', seen).field('source', 'Egen lista').expect(200);
    expect(await whole('asa@import.example')).toMatchObject({
      title: '=1+1',
      source: 'Egen lista',
      subscription: 'active',
      legalBasis: 'public-task',
      outlet: { name: 'Tvärtidningen' },
      otherOutlets: [{ outlet: { name: 'Radio Tvärån' }, hasLeft: true }],
    });
    expect(await preview(csv(...lines))).toMatchObject({ counts: { new: 0, same: 1 }, newOutlets: [] });
    const [entry] = await logged('media-contacts-imported');
    expect(entry).toMatchObject({ data: { new: 1, refused: 2 }, commitment: null });
  });

  it('says what is changed, before and after, and changes nothing else', async () => {
    const before = await whole('asa@import.example');
    const text = csv('Åsa Öberg;ASA@import.example;tvärtidningen (no longer works here);');
    expect((await preview(text))['rows'][0].changes).toEqual([{ field: 'outlets', before: 'Tvärtidningen | Radio Tvärån (arbetar inte längre här)', after: 'Tvärtidningen (arbetar inte längre här) | Radio Tvärån (arbetar inte längre här)' }]); // prettier-ignore
    await bring(text);
    const { outlet, otherOutlets, ...rest } = await whole('asa@import.example');
    expect([outlet, otherOutlets.map(({ hasLeft }: Row) => hasLeft)]).toEqual([null, [true, true]]);
    expect(rest).toMatchObject({ email: 'asa@import.example', title: before['title'], source: 'Egen lista' });
  });

  it('brings nobody back who objected or unsubscribed', async () => {
    await listsOf(['no@import.example'], { objectionAt: '2026-01-01' });
    await listsOf(['out@import.example'], { subscription: 'unsubscribed' });
    const text =
      'Namn;E-post;Utskick;Invände den;Titel\nno;no@import.example;active;;X\nout;out@import.example;active;;Y';
    expect((await preview(text))['rows']).toMatchObject([{ fate: 'refused', why: 'objected' }, { fate: 'changed' }]);
    await bring(text);
    expect(await contact('no@import.example')).toMatchObject({ objectionAt: '2026-01-01', title: null });
    expect(await contact('out@import.example')).toMatchObject({ subscription: 'unsubscribed', title: 'Y' });
  });

  it('writes nothing when it would do otherwise than the preview said', async () => {
    const text = csv('Eva;eva@import.example;;', 'Per;per@import.example;;');
    const { seen } = await preview(text);
    await listsOf(['eva@import.example']);
    const { details, message } = await asks('post', '/imports', { text, seen }, 409);
    expect(details).toMatchObject({ code: 'contacts-changed', counts: { new: 1, changed: 1 } });
    expect(message).toContain('Inget sparades.');
    expect(await contact('per@import.example')).toBeNull();
  });

  it('twice at once makes each contact once', async () => {
    const text = csv(...readers(20, 'atonce').map((email) => `${email};${email};Nya Tidningen;`));
    const body = { text, seen: (await preview(text))['seen'] };
    const people = [await as('communicator'), await as('admin')];
    const both = await Promise.all(people.map((person) => person.post('/media-contacts/imports', body)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await table(CONTACT).count({ where: { email: { $startsWith: 'atonce' } } as never })).toBe(20);
    expect(await table('api::outlet.outlet').count({ where: { name: 'Nya Tidningen' } as never })).toBe(1);
  });
});

describe('an export', () => {
  it('is read back as the same contacts, with nothing that a spreadsheet would calculate', async () => {
    const answer = await (await as('communicator')).get('/media-contacts/export.csv').expect(200);
    expect(answer.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' });
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="mediekontakter-2027-/);
    expect(answer.text.charCodeAt(0)).toBe(0xfeff);
    expect(answer.text).toContain("'=1+1");
    const { counts, rows } = await preview(answer.text);
    expect(rows.filter(({ fate }: Row) => fate === 'new' || fate === 'changed')).toEqual([]);
    expect(counts.same).toBeGreaterThan(20);
    const [entry] = await logged('media-contacts-exported');
    expect(entry).toMatchObject({ data: { contacts: counts.same + counts.refused } });
  });

  it('leaves out what the person may not read', async () => {
    const permissions = table('admin::permission');
    const where = { action: 'plugin::content-manager.explorer.read', subject: CONTACT, role: { code: 'head' } };
    const { id, properties } = (await permissions.findOne({ where: where as never })) as Row;
    const fields = properties.fields.filter((field: string) => field !== 'note');
    await permissions.update({ where: { id } as never, data: { properties: { fields } } as never });
    const { text } = await (await as('head')).get('/media-contacts/export.csv').expect(200);
    await (await as('head')).get('/media-contacts').expect(403);
    await permissions.update({ where: { id } as never, data: { properties } as never });
    expect(text.split('\r\n')[0]).toMatch(/E-mail|E-post/);
    expect(text.split('\r\n')[0]).not.toMatch(/Note|Anteckning/);
  });
});

describe('who was told, and who is to be reviewed', () => {
  it('those not told within a month are late, and the log of notices says when and how they were told', async () => {
    await listsOf(['late@told.example', 'soon@told.example']);
    const day = 24 * 3_600_000;
    for (const [email, days] of [['late@told.example', 40], ['soon@told.example', 3]] as const) // prettier-ignore
      await table(CONTACT).update({ where: { email } as never, data: { createdAt: new Date(now() - days * day) } as never }); // prettier-ignore
    const found = (await list('?view=not-told&q=told.example'))['data'];
    expect(found.map(({ email, isLate }: Row) => [email, isLate])).toEqual([['late@told.example', true], ['soon@told.example', false]]); // prettier-ignore
    const contacts = found.map(({ documentId }: Row) => documentId);
    const { data } = await asks('post', '/notices', { contacts, toldOn: '2027-02-28', how: 'letter' });
    expect(data).toEqual({ contacts: 2 });
    expect((await list('?view=not-told&q=told.example'))['data']).toEqual([]);
    expect(await contact('late@told.example')).toMatchObject({ informedAt: '2027-02-28' });
    expect(await table('api::contact-notice.contact-notice').findMany({ where: { contact: contacts[0] } as never })).toMatchObject([{ toldOn: '2027-02-28', how: 'letter' }]); // prettier-ignore
  });

  it('nobody is noted when one of them is not there', async () => {
    await listsOf(['third@told.example']);
    const body = { contacts: [await idOf('third@told.example'), 'gone'], toldOn: '2027-02-28', how: 'mail' };
    expect(await asks('post', '/notices', body, 404)).toMatchObject({ details: { contacts: ['gone'] } });
    expect(await contact('third@told.example')).toMatchObject({ informedAt: null });
  });

  it('those past review are listed, the longest first', async () => {
    await listsOf(['past@review.example'], { reviewBy: '2027-02-28' });
    await listsOf(['older@review.example'], { reviewBy: '2026-02-28' });
    await listsOf(['next@review.example'], { reviewBy: '2028-02-28' });
    const { data, meta } = await list('?view=past-review&q=review.example');
    expect(data.map(({ email }: Row) => email)).toEqual(['older@review.example', 'past@review.example']);
    expect(meta.counts['past-review']).toBeGreaterThanOrEqual(2);
  });
});
