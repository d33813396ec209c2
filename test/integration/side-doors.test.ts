import { startApplication, type Account, type Application } from '../support/application';
import { approvalsOf } from '../support/approvals';
import { tablesOf } from '../support/offices';
import type { Row } from '../support/row';

let application: Application;
beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application.stop());

const OFFICES = '/content-manager/collection-types/api::office.office';
const { office, userId } = tablesOf(() => application);

describe('side doors of the content manager', () => {
  const picker = '/content-manager/relations/api::activity.activity/responsible';

  it.each([
    'populate[seats][populate][user]=true',
    'populate=createdBy',
    'populate=reportsTo',
    'populate[0]=reportsTo',
    'fields[0]=routingEmail',
    'filters[reportsTo][routingEmail][$startsWith]=a',
    'sort=routingEmail',
  ])('the relation picker refuses ?%s', async (query) => {
    const { status, text } = await (await application.as('editor')).get(`${picker}?${query}`);
    expect(status).toBe(400);
    expect(text).not.toMatch(/\$2[aby]\$/);
  });

  it.each(['', 'page=1&pageSize=10&_q=chef&idsToOmit[]=1', '_filter=$containsi&_q=chef&locale=sv&status=draft'])(
    'the relation picker answers the panel’s own question ?%s without secrets',
    async (query) => {
      const { body } = await (await application.as('editor')).get(`${picker}?${query}`).expect(200);
      expect(body.results.length).toBeGreaterThan(0);
      expect(JSON.stringify(body).match(/password|Token|routingEmail/)).toBeNull();
    },
  );

  it.each([
    'filters[reportsTo][routingEmail][$startsWith]=a',
    'filters[$and][0][reportsTo][routingEmail][$contains]=a',
    'filters[seats][user][password][$startsWith]=a',
    'filters[createdBy][resetPasswordToken][$notNull]=true',
    'sort=reportsTo.routingEmail',
    'sort[0]=reportsTo.routingEmail:asc',
  ])('a list of offices cannot be asked ?%s', async (query) => {
    await (await application.as('editor')).get(`${OFFICES}?${query}`).expect(400);
  });

  it('nor can a plan through its offices', async () => {
    const url = '/content-manager/collection-types/api::plan.plan?filters[responsible][routingEmail][$contains]=a';
    await (await application.as('head')).get(url).expect(400);
  });

  it.each(['password', 'routingEmail'])('people may search for the word %s', async (word) => {
    await (await application.as('editor')).get(`${OFFICES}?_q=${word}`).expect(200);
  });

  it('a search for an address finds no office by it', async () => {
    const { documentId } = await office('Systemstöd', 'omsorg');
    await application.strapi.db.query('api::office.office').updateMany({ where: { documentId }, data: { routingEmail: 'hemlig.adress@example.org' } }); // prettier-ignore
    const { body } = await (await application.as('editor')).get(`${OFFICES}?_q=hemlig.adress`).expect(200);
    expect(body.results).toEqual([]);
  });

  it('nobody signs up for a website account', async () => {
    const body = { username: 'x', email: 'x@example.net', password: 'Passw0rd-here' };
    await application.http.post('/api/auth/local/register').send(body).expect(400);
  });
});

describe('an administrator is no Super Admin', () => {
  let administrator: Account;
  beforeAll(async () => {
    const roles = application.strapi.db.query('admin::role');
    const { id } = await roles.findOne({ where: { code: 'administrator' } });
    const user = await application.strapi.db
      .query('admin::user')
      .findOne({ where: { email: 'registrar@example.org' } });
    await application.strapi.db.query('admin::user').update({ where: { id: user.id }, data: { roles: [id] } });
    administrator = 'registrar';
  });
  const superAdmin = async () => (await application.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-super-admin' } })).id; // prettier-ignore
  const person = () => application.as(administrator);

  it('cannot make itself one, nor anyone else', async () => {
    const roles = [await superAdmin()];
    for (const account of ['registrar', 'editor'] as const) {
      const { status, body } = await (await person()).put(`/admin/users/${await userId(account)}`, { roles });
      expect([status, body.error?.details?.code]).toEqual([403, 'super-admins-only']);
    }
    const invited = { firstname: 'Ny', email: 'ny@example.org', roles };
    expect((await (await person()).post('/admin/users', invited)).status).toBe(403);
  });

  it('cannot take over or delete the account of one', async () => {
    const id = await userId('chair');
    await application.strapi.db.query('admin::user').update({ where: { id }, data: { roles: [await superAdmin()] } });
    expect((await (await person()).put(`/admin/users/${id}`, { password: 'Taken-over-1' })).status).toBe(403);
    expect((await (await person()).delete(`/admin/users/${id}`)).status).toBe(403);
    expect((await (await person()).post('/admin/users/batch-delete', { ids: [id] })).status).toBe(403);
    expect(await userId('chair')).toBe(id);
  });

  it('manages other accounts', async () => {
    await (await person()).put(`/admin/users/${await userId('editor')}`, { firstname: 'Ester' }).expect(200);
  });

  it('a Super Admin still changes their own profile', async () => {
    await (await application.as('admin')).put('/admin/users/me', { firstname: 'Adela' }).expect(200);
  });
});

describe('removing', () => {
  const url = (type: string) => `/content-manager/collection-types/api::${type}.${type}`;
  const organisations = async () => ({
    connect: [{ documentId: (await office('Kommunikatör', 'omsorg')).organisation.documentId }],
  });
  const draftOf = async (account: Account) => {
    const { body } = await (await application.as(account)).post(url('message'), { headline: 'Snart borta', kind: 'news', organisations: await organisations() }); // prettier-ignore
    return body.data.documentId as string;
  };

  it('one’s own draft is free; what is live is taken down first, by whoever it is', async () => {
    const draft = await draftOf('editor');
    const live = await approvalsOf(() => application).message('Fika med oss');
    await approvalsOf(() => application).publish('unit', live);
    const editor = await application.as('editor');
    await editor.delete(`${url('message')}/${draft}`).expect(200);
    const communicator = await application.as('communicator');
    const { body } = await communicator.delete(`${url('message')}/${live}`).expect(403);
    expect(body.error.details).toEqual({ code: 'live' });
    await approvalsOf(() => application).unpublish('communicator', live, 'Träffen är inställd.');
    await communicator.delete(`${url('message')}/${live}`).expect(200);
  });
});

it('everyone who may read offices sees who holds a seat', async () => {
  const { documentId } = await office('Kommunikatör', 'omsorg');
  const { body } = await (await application.as('head')).get(`${OFFICES}/${documentId}`).expect(200);
  expect(body.data.seats.map((seat: Row) => seat['holder'])).toEqual(['Karin Kommunikatör']);
});
