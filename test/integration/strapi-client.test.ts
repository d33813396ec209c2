import type { AddressInfo } from 'node:net';

import { strapi } from '@strapi/client';

import { startApplication, type Application } from '../support/application';
import { newsroomOf } from '../support/newsroom';

let application: Application;
let messages: ReturnType<ReturnType<typeof strapi>['collection']>;
const { goesLive, isEnded, empty } = newsroomOf(() => application);

beforeAll(async () => {
  application = await startApplication('empty');
  const server = application.strapi.server.httpServer;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  messages = strapi({ baseURL: `http://127.0.0.1:${port}/api` }).collection('messages');
});
afterAll(() => application.stop());
beforeEach(async () => {
  await goesLive({ documentId: 'm1', content: { slug: 'm1', headline: 'A', kind: 'news' } });
  await goesLive({ documentId: 'm2', content: { slug: 'm2', headline: 'B', kind: 'press-release' } });
});
afterEach(empty);

describe('Strapi’s own library for websites', () => {
  it('finds, filters, sorts and pages messages', async () => {
    const { data, meta } = await messages.find({ sort: 'headline:asc', pagination: { page: 1, pageSize: 1 } });
    expect([data.length, meta.pagination]).toEqual([1, { page: 1, pageSize: 1, pageCount: 2, total: 2 }]);
    const some = await messages.find({ filters: { kind: { $in: ['press-release', 'page'] } } });
    expect(some.data.map(({ documentId }) => documentId)).toEqual(['m2']);
  });

  it('finds one by its slug', async () => {
    const { data } = await messages.findOne('m1');
    expect(data).toMatchObject({ documentId: 'm1', kind: 'news' });
  });

  it('is told why what was withdrawn is gone, and what does not exist does not', async () => {
    await isEnded({ documentId: 'm1' }, { end: 'withdrawn' });
    expect(await refused(() => messages.findOne('m1'))).toEqual([410, 'withdrawn', 'Fel belopp i tabellen.']);
    expect(await refused(() => messages.findOne('m3'))).toEqual([404, undefined, undefined]);
  });

  it('is told what is not taken', async () => {
    expect(await refused(() => messages.find({ populate: '*' }))).toEqual([400, 'bad-parameter', undefined]);
    expect(await refused(() => messages.create({ headline: 'Genom bakdörren' }))).toEqual([405, undefined, undefined]);
  });
});

/** Status, code and reason of what the library throws. */
async function refused(asked: () => Promise<unknown>): Promise<readonly unknown[]> {
  const { response } = await asked().then(
    () => Promise.reject(new Error('It was answered.')),
    (error: { readonly response: Response }) => error,
  );
  const { error } = (await response.json().catch(() => ({}))) as {
    readonly error?: { readonly details?: Readonly<Record<string, unknown>> };
  };
  return [response.status, error?.details?.['code'], error?.details?.['reason']];
}
