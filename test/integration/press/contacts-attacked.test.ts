import { CONTACT, contactDesk, csv } from '../../support/contact-desk';
import type { Row } from '../../support/row';

const { table, asks, preview, list, idOf, contact, listsOf, as } = contactDesk();

const PATH = `/content-manager/collection-types/${CONTACT}`;
const fate = async (address: string): Promise<unknown> => (await preview(csv(`Zq;${address};;`)))['rows'][0];

describe('who was erased stays away', () => {
  beforeAll(async () => {
    await listsOf(['away@räv.example'], { name: 'Zq' });
    await asks('post', `/${await idOf('away@räv.example')}/erase`);
  });
  const spellings = ['AWAY@räv.example', 'away@xn--rv-via.example', 'away+news@RÄV.example', ' away@räv\u200b.example'];

  it.each(spellings)('from a file: %s', async (address) => {
    expect(await fate(address)).toMatchObject({ fate: 'refused', why: 'erased' });
  });

  it.each(spellings.slice(0, 3))('from the content manager: %s', async (email) => {
    const data = { name: 'Zq', email, subscription: 'active', legalBasis: 'public-task' };
    expect(await asks('post', PATH, data, 400)).toMatchObject({ details: { code: 'erased-before' } });
  });
});

describe('who said no is known again', () => {
  it.each([
    ['objected', { objectionAt: '2026-01-01' }],
    ['unsubscribed', { subscription: 'unsubscribed' }],
    ['complained', { subscription: 'complained' }],
  ])('when a contact who %s is deleted in the content manager', async (why, said) => {
    const email = `${why}@deleted.example`;
    await listsOf([email], said);
    await (await as('communicator')).delete(`${PATH}/${await idOf(email)}`).expect(200);
    expect(await fate(email)).toMatchObject({ fate: 'refused', why: 'erased' });
  });

  it('when their contact gets another address', async () => {
    await listsOf(['before@moved.example'], { subscription: 'unsubscribed' });
    const id = await idOf('before@moved.example');
    await (await as('communicator')).put(`${PATH}/${id}`, { email: 'after@moved.example' }).expect(200);
    expect(await fate('before@moved.example')).toMatchObject({ fate: 'refused', why: 'erased' });
    expect(await fate('after@moved.example')).toMatchObject({ fate: 'changed' });
  });

  it('but not those whose address only bounced', async () => {
    await listsOf(['bounced@deleted.example'], { subscription: 'bounced' });
    await (await as('communicator')).delete(`${PATH}/${await idOf('bounced@deleted.example')}`).expect(200);
    expect(await fate('bounced@deleted.example')).toMatchObject({ fate: 'new' });
  });
});

describe('meanwhile', () => {
  it('a value that somebody else wrote after the preview is not overwritten', async () => {
    await listsOf(['eva@meanwhile.example'], { name: 'Eva', title: 'Redaktör' });
    const text = csv('Eva;eva@meanwhile.example;;Chef');
    const { seen } = await preview(text);
    const id = await idOf('eva@meanwhile.example');
    await (await as('communicator')).put(`${PATH}/${id}`, { title: 'Utgivare' }).expect(200);
    expect(await asks('post', '/imports', { text, seen }, 409)).toMatchObject({ details: { counts: { changed: 1 } } });
    expect(await contact('eva@meanwhile.example')).toMatchObject({ title: 'Utgivare' });
  });

  it('somebody who is erased while they are imported is gone, in whichever order', async () => {
    await listsOf(['gone@meanwhile.example'], { name: 'Gone' });
    const text = csv('Gone;gone@meanwhile.example;;Chef', 'Ny;ny@meanwhile.example;;');
    const { seen } = await preview(text);
    const id = await idOf('gone@meanwhile.example');
    const person = await as('communicator');
    const [erased, imported] = await Promise.all([
      person.post(`/media-contacts/${id}/erase`, {}),
      person.post('/media-contacts/imports', { text, seen }),
    ]);
    expect([erased?.status, [200, 409].includes(imported?.status ?? 0)]).toEqual([200, true]);
    expect(await contact('gone@meanwhile.example')).toBeNull();
    expect(await fate('gone@meanwhile.example')).toMatchObject({ why: 'erased' });
  });

  it('a page that has become empty shows the last there is', async () => {
    await listsOf(['one@page.example', 'two@page.example']);
    const { data, meta } = await list('?q=page.example&page=9&pageSize=1');
    expect([data.length, meta.pagination.page, meta.pagination.pageCount]).toEqual([1, 2, 2]);
  });
});

it('whoever may read only some contacts is shown no list, and exports those', async () => {
  const permissions = table('admin::permission');
  const where = { action: 'plugin::content-manager.explorer.read', subject: CONTACT, role: { code: 'head' } };
  const { id, conditions } = (await permissions.findOne({ where: where as never })) as Row;
  await permissions.update({ where: { id } as never, data: { conditions: ['admin::is-creator'] } as never });
  const head = await as('head');
  const someone = await idOf('two@page.example');
  for (const path of ['', `/${someone}/subject-access`]) await head.get(`/media-contacts${path}`).expect(403);
  const { text } = await head.get('/media-contacts/export.csv').expect(200);
  expect(text.trim().split('\r\n')).toHaveLength(1);
  await permissions.update({ where: { id } as never, data: { conditions } as never });
});

it('what a file says is text, wherever it is shown', async () => {
  const name = '<img src=x onerror=alert(1)>';
  const text = csv(`${name};html@hostile.example;<b>Tidningen</b>;`);
  const { seen } = await preview(text);
  await asks('post', '/imports', { text, seen });
  expect((await list('?q=html@hostile.example'))['data']).toMatchObject([{ name, outlets: ['<b>Tidningen</b>'] }]);
});
