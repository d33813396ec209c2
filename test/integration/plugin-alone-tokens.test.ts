import type { Row } from '../support/row';
import { signedWith, type Person } from '../support/signed';
import { startToy, type Toy } from '../support/toy';

const RECIPE = 'api::recipe.recipe';
const HOME = 'api::home.home';

let toy: Toy;
let anna: Person;
let bo: Person;
beforeAll(async () => {
  toy = await startToy();
  anna = await toy.as('anna');
  bo = await toy.as('bo');
});
afterAll(() => toy.stop());

const documents = (uid = RECIPE) => toy.strapi.documents(uid as never);
const codeOf = ({ body }: { body: Row }): string => body['error']?.details?.code;
const isLive = async (documentId: string, uid = RECIPE): Promise<boolean> =>
  (await documents(uid).findOne({ documentId, status: 'published' })) !== null;

/** A recipe that nobody has asked about, made by the application's own code. */
async function draft(title: string, data: object = {}): Promise<string> {
  return ((await documents().create({ data: { title, ...data } as never })) as Row)['documentId'];
}

async function approvedAndLive(documentId: string, uid = RECIPE): Promise<void> {
  const { body } = await anna.post('/attest/requests', { uid, documentId }).expect(201);
  const { id, fingerprint } = body.data;
  await bo.post(`/attest/requests/${id}/decisions`, { verdict: 'approve', fingerprint, step: 0 }).expect(200);
  await anna.post('/attest/publications', { uid, documentId }).expect(200);
}

/** A token of the admin panel: it acts for Anna, with rights of its own. */
async function adminToken(...actions: readonly string[]): Promise<Person> {
  const adminPermissions = actions.map((action) => {
    const subject = action.startsWith('plugin::content-manager') ? RECIPE : null;
    const fields = /create|read|update/.test(action) ? ['title', 'method'] : undefined;
    return { action, subject, conditions: [], properties: subject && fields ? { fields } : {} };
  });
  const { body } = await anna
    .post('/admin/admin-tokens', { name: `Anna’s ${Math.random()}`, description: '', lifespan: null, adminPermissions })
    .expect(201);
  return signedWith(toy.http, body.data.accessKey);
}

const CUSTOM = ['find', 'findOne', 'create', 'update', 'delete'].map((act) => `${RECIPE}.${act}`);
const HOMES = ['find', 'update', 'delete'].map((act) => `${HOME}.${act}`);

describe.each([
  ['a full-access token', () => toy.withToken('full-access')],
  ['a custom token', () => toy.withToken('custom', [...CUSTOM, ...HOMES])],
] as const)('%s', (_, given) => {
  let token: Person;
  beforeAll(async () => {
    token = await given();
  });

  it('writes drafts, and nothing that would be live at once', async () => {
    const before = await documents().count({ status: 'draft' });
    const posted = await token.post('/api/recipes', { data: { title: 'Porridge' } });
    expect([posted.status, posted.body.error?.name, codeOf(posted)]).toEqual([403, 'PolicyError', 'approval-required']);
    expect(await documents().count({ status: 'draft' })).toBe(before);

    const { body } = await token.post('/api/recipes?status=draft', { data: { title: 'Porridge' } }).expect(201);
    const { documentId } = body.data;
    const put = await token.put(`/api/recipes/${documentId}`, { data: { title: 'Oat porridge' } });
    expect([put.status, codeOf(put)]).toEqual([403, 'approval-required']);
    expect(await documents().findOne({ documentId })).toMatchObject({ title: 'Porridge' });
    await token.put(`/api/recipes/${documentId}?status=draft`, { data: { title: 'Oat porridge' } }).expect(200);
    expect(await documents().findOne({ documentId })).toMatchObject({ title: 'Oat porridge' });
    expect(await isLive(documentId)).toBe(false);
  });

  it('neither changes nor deletes what is live', async () => {
    const documentId = await draft('Pancakes');
    await approvedAndLive(documentId);
    const put = await token.put(`/api/recipes/${documentId}`, { data: { title: 'Burnt pancakes' } });
    expect([put.status, codeOf(put)]).toEqual([403, 'approval-required']);
    const deleted = await token.delete(`/api/recipes/${documentId}`);
    expect([deleted.status, codeOf(deleted)]).toEqual([403, 'live']);
    const { body } = await token.get(`/api/recipes/${documentId}`).expect(200);
    expect(body.data).toMatchObject({ title: 'Pancakes' });
  });

  it('writes a single type as a draft only', async () => {
    const put = await token.put('/api/home', { data: { greeting: 'Hi' } });
    expect([put.status, codeOf(put)]).toEqual([403, 'approval-required']);
    await token.put('/api/home?status=draft', { data: { greeting: 'Hi' } }).expect(200);
    await token.get('/api/home').expect(404);
    expect(codeOf(await token.get('/api/home?status=draft').expect(403))).toBe('drafts-not-served');
    expect(await documents(HOME).findFirst({ status: 'published' })).toBeNull();
  });

  it('reads what is live and no draft', async () => {
    const documentId = await draft('Secret stew');
    const { body } = await token.get('/api/recipes').expect(200);
    expect(body.data.map(({ title }: Row) => title)).not.toContain('Secret stew');
    expect(body.meta.pagination.total).toBe(await documents().count({ status: 'published' }));
    for (const url of [
      '/api/recipes?status=draft',
      `/api/recipes/${documentId}?status=draft`,
      '/api/recipes?status=draft&pagination[pageSize]=1',
    ]) {
      const refused = await token.get(url);
      expect([url, refused.status, codeOf(refused)]).toEqual([url, 403, 'drafts-not-served']);
    }
    await token.get(`/api/recipes/${documentId}`).expect(404);
  });

  it('does nothing at the plugin’s own addresses', async () => {
    for (const { method, path } of attestRoutes()) {
      const { status } = await call(token, method, path);
      expect([method, path, status]).toEqual([method, path, answerTo(path)]);
    }
  });
});

describe('a token of the admin panel', () => {
  it('writes drafts and publishes nothing', async () => {
    const acts = ['read', 'create', 'update', 'publish'].map((act) => `plugin::content-manager.explorer.${act}`);
    const token = await adminToken(...acts);
    const url = `/content-manager/collection-types/${RECIPE}`;
    const { body } = await token.post(url, { title: 'Waffles' }).expect(201);
    const pressed = await token.post(`${url}/${body.data.documentId}/actions/publish`, { title: 'Waffles' });
    expect([pressed.status, codeOf(pressed)]).toEqual([403, 'approval-required']);
    expect(await isLive(body.data.documentId)).toBe(false);
  });

  it('counts as its owner having written, who then cannot approve', async () => {
    const token = await adminToken('plugin::content-manager.explorer.create');
    const { body } = await token.post(`/content-manager/collection-types/${RECIPE}`, { title: 'Ghost' }).expect(201);
    const { documentId } = body.data;
    const { body: asked } = await bo.post('/attest/requests', { uid: RECIPE, documentId }).expect(201);
    const yes = { verdict: 'approve', fingerprint: asked.data.fingerprint, step: 0 };
    const refused = await anna.post(`/attest/requests/${asked.data.id}/decisions`, yes);
    expect([refused.status, codeOf(refused)]).toEqual([403, 'own-work']);
  });

  it('neither decides nor does anything else at the plugin’s own addresses', async () => {
    const rights = toy.strapi.service('admin::permission').actionProvider.values() as { actionId: string }[];
    const token = await adminToken(
      ...rights.map(({ actionId }) => actionId).filter((id) => id.startsWith('plugin::attest.')),
    );
    const routes = attestRoutes();
    expect(routes.length).toBeGreaterThan(25);
    for (const { method, path } of routes) {
      const refused = await call(token, method, path);
      const [status, code] = isLink(path) ? [404, undefined] : [403, 'not-a-person'];
      expect([method, path, refused.status, codeOf(refused)]).toEqual([method, path, status, code]);
    }
  });
});

it('nobody without a token gets anything at the plugin’s own addresses', async () => {
  for (const { method, path } of attestRoutes()) {
    const { status } = await toy.http[method](path);
    expect([method, path, status]).toEqual([method, path, answerTo(path)]);
  }
});

type Method = 'get' | 'post' | 'delete';

function attestRoutes(): readonly { readonly method: Method; readonly path: string }[] {
  const { admin } = toy.strapi.plugin('attest').routes as unknown as {
    admin: { routes: { method: string; path: string }[] };
  };
  return admin.routes.map(({ method, path }) => ({
    method: method.toLowerCase() as Method,
    path: `/attest${path.replace(':uid', RECIPE).replace(/:\w+/g, '1')}`,
  }));
}

/** What the page behind a link in a mail asks for is the link, which nobody made up here. */
const isLink = (path: string): boolean => path.startsWith('/attest/links/');
const answerTo = (path: string): number => (isLink(path) ? 404 : 401);

const call = (person: Person, method: Method, path: string) => person[method](path);
