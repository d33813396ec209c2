import { startApplication, type Application } from '../support/application';
import type { Row } from '../support/row';

let application: Application;
beforeAll(async () => {
  application = await startApplication('seeded', { config: { 'newsroom.uncachedReads': 1_000 } });
});
afterAll(() => application.stop());

const read = (query = '') => application.http.get(`/api/newsroom/contacts${query}`);
const KEYS = ['email', 'name', 'office', 'organisation', 'phone', 'speaksOn', 'spokesperson', 'title'];
const office = () => application.strapi.documents('api::office.office');
const enkoping = (row: Row): boolean => /Enköping/.test(row['organisation']?.name ?? '');

describe('the public contacts', () => {
  it('are what offices give out of themselves, and nothing else', async () => {
    const { body } = await read().expect(200);
    expect(body.data.length).toBeGreaterThan(3);
    for (const contact of body.data) expect(Object.keys(contact).sort()).toEqual(KEYS);
    const kept = 'kept.for.routing@example.org';
    await application.strapi.db.query('api::office.office').updateMany({ where: {}, data: { routingEmail: kept } });
    const again = await read().expect(200);
    expect(again.body.data).toEqual(body.data);
    expect(again.text).not.toContain(kept);
  });

  it('are narrowed to an organisation and to those who speak for it', async () => {
    const { body } = await read('?filters[spokesperson][$eq]=true').expect(200);
    expect(body.data.length).toBeGreaterThan(0);
    expect(body.data.every(({ spokesperson }: Row) => spokesperson)).toBe(true);
    const slug = body.data.find(enkoping)?.organisation.slug;
    const own = await read(`?filters[organisation][$eq]=${slug}&filters[spokesperson][$eq]=true`).expect(200);
    expect(own.body.data).toEqual(body.data.filter(({ organisation }: Row) => organisation?.slug === slug));
  });

  it('are read anew when an office changes', async () => {
    const [first] = (await read().expect(200)).body.data;
    const { documentId } = (await office().findFirst({ filters: { name: first.office } })) ?? {};
    await office().update({ documentId: String(documentId), data: { publicContact: { phone: '018-12 34 56', email: 'ny@example.org' } } as never }); // prettier-ignore
    expect((await read().expect(200)).text).toContain('018-12 34 56');
  });

  it.each(['filters[seats][$eq]=1', 'filters[spokesperson][$eq]=maybe', 'populate=seats', 'filters[organisation]=x'])(
    'refuse ?%s',
    async (query) => expect((await read(`?${query}`).expect(400)).body.error.details.code).toBe('bad-parameter'),
  );
});

describe('the health of the server', () => {
  it.each([['', 'ready'], ['/ready', 'ready'], ['/live', 'live']])('is told at /api/health%s', async (path, status) => {
    const { body, headers } = await application.http.get(`/api/health${path}`).expect(200);
    expect([body, headers['cache-control']]).toEqual([{ status }, 'no-store']);
  }); // prettier-ignore
});
