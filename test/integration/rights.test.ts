import { createMissingRoles } from '../../src/access/create-missing-roles';
import { grantsOf } from '../../src/access/grants';
import { ROLES, type RoleCode } from '../../src/access/roles';
import { startApplication, type Application } from '../support/application';
import { approvalsOf } from '../support/approvals';
import { tablesOf } from '../support/offices';
import type { Row } from '../support/row';

let application: Application;
beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application.stop());

type Given = Record<string, string[]>;

const OFFICES = '/content-manager/collection-types/api::office.office';

const { office, userId } = tablesOf(() => application);

describe('roles', () => {
  it.each(Object.keys(ROLES) as RoleCode[])('%s exists with just the permissions of the table', async (code) => {
    const role = await application.strapi.db
      .query('admin::role')
      .findOne({ where: { code }, populate: ['permissions'] });
    const stored = role.permissions.map(({ action, subject }: Row) => `${action} ${subject ?? ''}`.trim()).sort();
    const expected = grantsOf(code, () => [])
      .map(({ action, subject }) => `${action} ${subject ?? ''}`.trim())
      .sort();
    expect(stored).toEqual(expected);
  });

  it('leave Strapi’s own all-powerful Editor and Author out', async () => {
    const stock = await application.strapi.db
      .query('admin::role')
      .count({ where: { code: { $in: ['strapi-editor', 'strapi-author'] } } });
    expect(stock).toBe(0);
  });

  it('do not get back what an administrator took away, but get what is new', async () => {
    const permissions = application.strapi.db.query('admin::permission');
    const role = await application.strapi.db.query('admin::role').findOne({ where: { code: 'editor' } });
    const of = { where: { role: role.id, action: 'plugin::upload.read' } };
    await permissions.deleteMany(of);
    await createMissingRoles(application.strapi);
    expect(await permissions.count(of)).toBe(0);

    const store = application.strapi.store({ type: 'core', name: 'budkavle_grants' });
    const { 'plugin::upload.read': _forgotten, ...given } = (await store.get({ key: 'editor' })) as Given;
    await store.set({ key: 'editor', value: given });
    await createMissingRoles(application.strapi);
    expect(await permissions.count(of)).toBe(1);
  });

  it('get a field that the model gains, and keep from it what an administrator narrowed', async () => {
    const action = 'plugin::content-manager.explorer.update';
    const role = await application.strapi.db.query('admin::role').findOne({ where: { code: 'editor' } });
    const of = { where: { role: role.id, action, subject: 'api::goal.goal' } };
    const permissions = application.strapi.db.query('admin::permission');
    const store = application.strapi.store({ type: 'core', name: 'budkavle_grants' });
    const given = (await store.get({ key: 'editor' })) as Given;
    const name = `${action} api::goal.goal`;
    await store.set({
      key: 'editor',
      value: { ...given, [name]: given[name]?.filter((field) => field !== 'indicator') },
    });
    await permissions.update({ ...of, data: { properties: { fields: ['statement'] } } });
    await createMissingRoles(application.strapi);
    expect((await permissions.findOne(of)).properties.fields).toEqual(['statement', 'indicator']);
  });
});

describe('nobody gives themselves a say', () => {
  it('an editor cannot write offices at all', async () => {
    const editor = await application.as('editor');
    const { documentId } = await office('Kommunikatör', 'omsorg');
    await editor.put(`${OFFICES}/${documentId}`, { seats: [{ user: await userId('editor') }] }).expect(403);
  });

  it('a communicator may write the public contact, but a seat smuggled in beside it is not saved', async () => {
    const communicator = await application.as('communicator');
    const { documentId, seats } = await office('Förvaltningschef', 'omsorg');
    await communicator.put(`${OFFICES}/${documentId}`, {
      publicContact: { name: 'Ny Kontakt' },
      seats: [{ user: await userId('communicator') }],
      spokesperson: false,
    });
    const after = await office('Förvaltningschef', 'omsorg');
    expect(after.seats.map((seat: Row) => seat.user.id)).toEqual(seats.map((seat: Row) => seat.user.id));
    expect(after.spokesperson).toBe(true);
  });

  describe('even a role that an administrator let edit every field of offices', () => {
    beforeAll(async () => {
      const role = await application.strapi.db.query('admin::role').findOne({ where: { code: 'editor' } });
      const fields = grantsOf('administrator', (uid) =>
        application.strapi
          .service('admin::content-type')
          .getNestedFields(application.strapi.contentTypes[uid as 'api::office.office'], {
            components: application.strapi.components,
          }),
      ).filter(({ subject }) => subject === 'api::office.office' || subject === 'api::organisation.organisation');
      await application.strapi.service('admin::role').addPermissions(role.id, fields);
    });

    const refused = (fields: string[]) => (response: { status: number; body: Row }) => {
      expect(response.status).toBe(403);
      expect(response.body.error).toMatchObject({
        name: 'PolicyError',
        details: { code: 'authority-needs-right', fields },
      });
      expect(response.body.error.message).toMatch(/Inget sparades/);
    };

    it('cannot take a seat', async () => {
      const editor = await application.as('editor');
      const { documentId, seats } = await office('Kommunikatör', 'omsorg');
      const body = {
        seats: [...seats.map(({ id }: Row) => ({ id })), { user: { connect: [{ id: await userId('editor') }] } }],
      };
      refused(['seats'])(await editor.put(`${OFFICES}/${documentId}`, body));
      expect((await office('Kommunikatör', 'omsorg')).seats).toHaveLength(seats.length);
    });

    it('cannot unseat someone by a kind that hides the seats', async () => {
      const editor = await application.as('editor');
      const { documentId } = await office('Kommunikatör', 'omsorg');
      refused(['seats', 'kind'])(await editor.put(`${OFFICES}/${documentId}`, { kind: 'everyone' }));
      expect((await office('Kommunikatör', 'omsorg')).seats).toHaveLength(1);
    });

    it('cannot send the approvals to an address of its own', async () => {
      const editor = await application.as('editor');
      const { documentId } = await office('Kommunikatör', 'omsorg');
      refused(['routingEmail'])(await editor.put(`${OFFICES}/${documentId}`, { routingEmail: 'me@example.net' }));
    });

    it('cannot create an office with itself in it, nor clone one with seats', async () => {
      const editor = await application.as('editor');
      const body = { name: 'Nytt', kind: 'post', seats: [{ user: { connect: [{ id: await userId('editor') }] } }] };
      refused(['seats'])(await editor.post(OFFICES, body));
      const { documentId } = await office('Kommunikatör', 'omsorg');
      const clone = await editor.post(`${OFFICES}/clone/${documentId}`, { name: 'Kopia' });
      expect(clone.status).toBe(403);
      expect(
        await application.strapi.db.query('api::office.office').count({ where: { name: { $in: ['Nytt', 'Kopia'] } } }),
      ).toBe(0);
    });

    it.each(['Kommunikatör', 'Systemstöd'])(
      'cannot delete %s, whether someone sits in it or others report to it',
      async (name) => {
        const editor = await application.as('editor');
        const { documentId } = await office(name, 'omsorg');
        refused([])(await editor.delete(`${OFFICES}/${documentId}`));
        expect(await office(name, 'omsorg')).toBeTruthy();
      },
    );

    it('cannot name another registrar', async () => {
      const editor = await application.as('editor');
      const { organisation } = await office('Kommunikatör', 'omsorg');
      const { id } = await office('Handläggare', 'omsorg');
      const url = `/content-manager/collection-types/api::organisation.organisation/${organisation.documentId}`;
      refused(['registrar'])(await editor.put(url, { registrar: { connect: [{ id }] } }));
    });

    it('may still change what carries no authority', async () => {
      const editor = await application.as('editor');
      const { documentId } = await office('Handläggare', 'omsorg');
      await editor.put(`${OFFICES}/${documentId}`, { publicContact: { name: 'Expeditionen' } }).expect(200);
      refused(['name'])(await editor.put(`${OFFICES}/${documentId}`, { name: 'Kommunikatör' }));
      await editor.post(OFFICES, { name: 'Tom funktion', kind: 'post' }).expect(201);
    });
  });

  it('an administrator seats people', async () => {
    const admin = await application.as('admin');
    const { documentId } = await office('Systemstöd', 'omsorg');
    await admin
      .put(`${OFFICES}/${documentId}`, { seats: [{ user: { connect: [{ id: await userId('unit') }] } }] })
      .expect(200);
    expect((await office('Systemstöd', 'omsorg')).seats).toHaveLength(1);
  });
});

describe('what a role may not do', () => {
  const url = (type: string) => `/content-manager/collection-types/api::${type}.${type}`;

  it.each([
    ['editor', 'media-contact'],
    ['unit', 'media-contact'],
    ['registrar', 'press-list'],
  ] as const)('%s does not see %s', async (account, type) => {
    await (await application.as(account)).get(url(type)).expect(403);
  });

  it.each(['editor', 'registrar', 'unit'] as const)('%s publishes no message', async (account) => {
    const [message] = await application.strapi.documents('api::message.message').findMany({ limit: 1 });
    await (await application.as(account)).post(`${url('message')}/${message?.documentId}/actions/publish`).expect(403);
  });

  it('a registrar does not throw away what others drafted', async () => {
    const { message, publish } = approvalsOf(() => application);
    const documentId = await message('Fika med oss');
    await publish('unit', documentId);
    await application.strapi
      .documents('api::message.message')
      .update({ documentId, data: { headline: 'Halvvägs' } as never });
    const registrar = await application.as('registrar');
    await registrar.post(`${url('message')}/${documentId}/actions/discard`).expect(403);
    expect(await application.strapi.documents('api::message.message').findOne({ documentId })).toMatchObject({
      headline: 'Halvvägs',
    });
  });

  it('a registrar sets the register number and nothing else', async () => {
    const registrar = await application.as('registrar');
    const [message] = await application.strapi.documents('api::message.message').findMany({ limit: 1 });
    const { documentId, headline } = message as unknown as { documentId: string; headline: string };
    await registrar
      .put(`${url('message')}/${documentId}`, { identifier: 'KS 2026/47', headline: 'Ändrad' })
      .expect(200);
    const after = await application.strapi.documents('api::message.message').findOne({ documentId });
    expect(after).toMatchObject({ identifier: 'KS 2026/47', headline });
  });

  it.each(['editor', 'communicator', 'head', 'registrar', 'unit'] as const)(
    '%s manages no accounts',
    async (account) => {
      await (await application.as(account)).get('/admin/users').expect(403);
    },
  );

  it.each(['editor', 'communicator', 'head', 'registrar', 'unit'] as const)(
    '%s does not read private addresses of approvers',
    async (account) => {
      const { body } = await (await application.as(account)).get(`${OFFICES}?pageSize=100`).expect(200);
      expect(body.results.length).toBeGreaterThan(10);
      expect(JSON.stringify(body.results).includes('routingEmail')).toBe(false);
    },
  );
});
