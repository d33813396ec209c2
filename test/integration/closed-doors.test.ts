import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { startApplication, type Application } from '../support/application';

let application: Application;
beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application.stop());

const types = () => Object.values(application.strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));

const paths = (): string[] => application.strapi.server.listRoutes().map(({ path }: { path: string }) => path);

it('no type of ours has a stock REST route', () => {
  const names = types().flatMap(({ info }) => [info.pluralName, info.singularName]);
  const open = paths().filter((path) => names.some((name) => path.startsWith(`/api/${name}`)));
  expect(open).toEqual(['/api/messages', '/api/messages/:slug', '/api/plans', '/api/plans/:slug']);
});

it('all that is open on the web beside Strapi’s accounts and files are the routes of the newsroom, and health', () => {
  const strapis = /^\/api\/(auth|connect|users|users-permissions|upload|i18n|content-type-builder|email)\b/;
  const ours = application.strapi.server
    .listRoutes()
    .filter(({ path }: { path: string }) => path.startsWith('/api/') && !strapis.test(path))
    .map(({ methods, path }: { methods: string[]; path: string }) => [methods.join(), path]);
  expect(ours.map(([methods]) => methods)).toEqual(ours.map(() => 'HEAD,GET'));
  expect(ours.map(([, path]) => path).sort()).toEqual([
    '/api/health',
    '/api/health/live',
    '/api/health/ready',
    '/api/messages',
    '/api/messages/:slug',
    '/api/newsroom/calendar.ics',
    '/api/newsroom/contacts',
    '/api/newsroom/feed.atom',
    '/api/newsroom/feed.json',
    '/api/newsroom/feed.rss',
    '/api/newsroom/sitemap.xml',
    '/api/plans',
    '/api/plans/:slug',
  ]);
});

it('of pages the newsroom’s are open, to be read only', () => {
  const pages = application.strapi.server
    .listRoutes()
    .filter(({ path }: { path: string }) => path.startsWith('/newsroom'))
    .map(({ methods, path }: { methods: string[]; path: string }) => `${methods.join()} ${path}`);
  expect(pages).toEqual([
    'HEAD,GET /newsroom',
    'HEAD,GET /newsroom/contacts',
    'HEAD,GET /newsroom/messages/:slug',
    'HEAD,GET /newsroom/plans',
    'HEAD,GET /newsroom/plans/:slug',
    'HEAD,GET /newsroom/:other([^.]+)',
  ]);
});

it('the application’s own calls of the panel are those that docs/http.md names', () => {
  const own = application.strapi.server
    .listRoutes()
    .filter(({ path }: { path: string }) => /^\/(plan-|message-)/.test(path))
    .map(({ methods, path }: { methods: string[]; path: string }) => `${methods.at(-1)} ${path}`);
  const reference = readFileSync(join(__dirname, '../../docs/http.md'), 'utf8');
  const written = [...reference.matchAll(/^\| `((?:GET|POST) \/(?:plan-|message-)[^`]+)`/gm)].map(([, call]) => call);
  expect(own.length).toBeGreaterThan(5);
  expect([...own].sort()).toEqual([...written].sort());
});

it.each([
  '?status=draft',
  '?populate=*&status=draft',
  '?filters[headline][$contains]=a',
  '?fields=edNote',
  '?locale=sv',
])('the newsroom takes no stock parameter: %s', async (query) => {
  await application.http.get(`/api/messages${query}`).expect(400);
  await application.http.get(`/api/messages/utkast${query}`).expect(400);
  await application.http.get(`/api/plans${query}`).expect(400);
  await application.http.get(`/api/plans/utkast${query}`).expect(400);
});

it.each(['', '?status=draft', '?populate=*&status=draft', '?filters[headline][$contains]=a'])(
  'the public and a full-access token get nothing of what plans are made of with %s',
  async (query) => {
    const token = await application.strapi
      .service('admin::api-token')
      .create({ name: `t${query}`, type: 'full-access', lifespan: null, description: '' });
    for (const path of [
      'public-messages',
      'public-plans',
      'public-plan-organisations',
      'public-terms',
      'slugs',
      'activities',
      'goals',
      'offices',
      'media-contacts',
    ]) {
      await application.http.get(`/api/${path}${query}`).expect(404);
      await application.http.get(`/api/${path}${query}`).set('authorization', `Bearer ${token.accessKey}`).expect(404);
    }
  },
);

it('errors show no stack trace', async () => {
  const editor = await application.as('editor');
  const { body } = await editor.put('/content-manager/collection-types/api::message.message/unknown', {
    headline: 'x',
  });
  expect(body.error.status).toBe(404);
  expect(JSON.stringify(body)).not.toMatch(/node_modules|at .*\.js/);
});

it('what lists filter and sort by has an index', async () => {
  const client = application.strapi.db.dialect.client;
  const { connection } = application.strapi.db;
  for (const { collectionName, indexes = [] } of types() as unknown as {
    collectionName: string;
    indexes?: { name: string }[];
  }[]) {
    const rows =
      client === 'sqlite'
        ? await connection('sqlite_master').where({ type: 'index', tbl_name: collectionName }).select('name')
        : await connection('pg_indexes').where({ tablename: collectionName }).select({ name: 'indexname' });
    const names = rows.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(indexes.map(({ name }) => name)));
  }
});
