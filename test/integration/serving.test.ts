import { gunzipSync, brotliDecompressSync } from 'node:zlib';

import inject from 'light-my-request';

import { publicVersionOf } from '../../src/api/newsroom/services/public-version';
import { startApplication, type Application } from '../support/application';
import { askedFor } from '../support/asked';
import { newsroomOf } from '../support/newsroom';

let application: Application;
beforeAll(async () => {
  application = await startApplication('empty', { config: { 'newsroom.uncachedReads': 1_000 } });
});
afterAll(() => application.stop());

const { get, goesLive, empty } = newsroomOf(() => application);
beforeEach(() => goesLive({ documentId: 'm1' }));
afterEach(empty);

/** Changes what is stored without telling anybody: what is answered from memory stays as it was. */
const changeUnnoticed = (headline: string) =>
  application.strapi.db
    .query('api::newsroom.public-message')
    .updateMany({ where: { message: 'm1' }, data: { json: JSON.stringify({ headline }) } });
const raise = () => publicVersionOf(application.strapi).raise();

describe('what anybody may read', () => {
  it('is answered from memory while the version holds, and anew as soon as it does not', async () => {
    const first = await get('/m1').expect(200);
    await changeUnnoticed('Annan');
    expect((await get('/m1').expect(200)).text).toBe(first.text);
    await raise();
    expect((await get('/m1').expect(200)).body.data.headline).toBe('Annan');
  });

  it('is read anew within a second where another node has changed it', async () => {
    await get('/m1').expect(200);
    await changeUnnoticed('Annan');
    await application.strapi.db
      .query('api::newsroom.public-version')
      .updateMany({ where: {}, data: { stamp: 'set by another node' } });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect((await get('/m1').expect(200)).body.data.headline).toBe('Annan');
  });

  it('shares one answer between questions that mean the same', async () => {
    await get('?filters[kind][$eq]=news&sort=publishedAt:desc').expect(200);
    await changeUnnoticed('Annan');
    const { text } = await get('?filters[kind][$in][0]=news&pagination[page]=1').expect(200);
    expect(text).not.toContain('Annan');
  });

  it.each([
    ['one message', '/m1'],
    ['the list', ''],
    ['a page with nothing on it', '?sort=headline:asc&pagination[page]=2'],
    ['a list that is not counted', '?filters[kind][$eq]=news&pagination[withCount]=false'],
  ])('is what Strapi makes of it, with the headers that it gives: %s', async (_, path) => {
    await goesLive({ documentId: 'm2', content: { slug: 'm2', headline: 'Översättning' } });
    const cached = await get(path).expect(200);
    const asked = await get(path).set('Cookie', 'a=b').expect(200);
    expect(cached.text).toBe(asked.text);
    const own = ['date', 'connection', 'content-length', 'etag', 'vary', 'x-request-id'];
    const kept = Object.entries(asked.headers).filter(
      ([name]) => !own.includes(name) && !name.startsWith('access-control-'),
    );
    expect(cached.headers).toMatchObject(Object.fromEntries(kept));
    expect(cached.headers).toMatchObject({ 'x-content-type-options': 'nosniff', etag: expect.stringMatching(/^W\/"/) });
    expect(cached.headers['cache-control']).toBe('public, max-age=0, s-maxage=10, stale-while-revalidate=50');
    expect(cached.headers['vary']).toMatch(/Origin, Accept-Encoding/);
  });

  it('is open to other origins, without credentials', async () => {
    const { headers } = await get('/m1').set('Origin', 'https://www.example.org').expect(200);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  });

  it('is not sent again to who has it', async () => {
    const { headers } = await get('/m1').expect(200);
    const etag = String(headers['etag']);
    for (const known of [etag, `"other", ${etag}`, etag.slice(2), '*']) {
      const again = await get('/m1').set('If-None-Match', known).expect(304);
      expect([again.text, again.headers['etag']]).toEqual(['', etag]);
    }
    await get('/m1').set('If-None-Match', '"other"').expect(200);
    await changeUnnoticed('Annan');
    await raise();
    await get('/m1').set('If-None-Match', etag).expect(200);
  });

  it('is compressed as the reader takes it', async () => {
    const { httpServer } = application.strapi.server;
    const raw = (encoding: string) =>
      inject((req, res) => void httpServer.emit('request', req, res), {
        url: '/api/messages',
        headers: { 'accept-encoding': encoding },
      });
    const plain = (await raw('identity')).rawPayload;
    const zipped = await raw('gzip, br;q=0');
    const brotli = await raw('gzip, deflate, br');
    expect([zipped.headers['content-encoding'], brotli.headers['content-encoding']]).toEqual(['gzip', 'br']);
    expect([gunzipSync(zipped.rawPayload), brotliDecompressSync(brotli.rawPayload)]).toEqual([plain, plain]);
    expect(brotli.rawPayload.length).toBeLessThan(plain.length);
  });

  it('is told of in headers alone to HEAD', async () => {
    const whole = await get('/m1').set('Accept-Encoding', 'identity').expect(200);
    const head = await application.http.head('/api/messages/m1').set('Accept-Encoding', 'identity').expect(200);
    expect([head.text ?? '', head.headers['content-length']]).toEqual(['', whole.headers['content-length']]);
  });
});

describe('what is not anybody’s', () => {
  it('is neither answered from memory nor kept: a request with a cookie, a token or a password', async () => {
    await get('/m1').expect(200);
    await changeUnnoticed('Annan');
    for (const [name, value] of [['Cookie', 'a=b'], ['Authorization', 'Bearer x'], ['Authorization', 'Basic x']] as const) {
      const answer = await get('/m1').set(name, value);
      expect([answer.body.data?.headline, answer.headers['etag']]).toEqual(['Annan', undefined]);
    }
    expect((await get('/m1').expect(200)).body.data.headline).not.toBe('Annan');
  }); // prettier-ignore

  it('is not kept: what does not exist, what is refused', async () => {
    await get('/m2').expect(404);
    await goesLive({ documentId: 'm2', content: { slug: 'm2' } });
    await get('/m2').expect(200);
    const { headers } = await get('?nothing=1').expect(400);
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers).not.toHaveProperty('etag');
  });

  it('is refused quickly: an address that is too long', async () => {
    const { body } = await get(`?filters[subject][$eq]=${'a'.repeat(5_000)}`).expect(414);
    expect(body.error).toMatchObject({ status: 414, name: 'UriTooLongError' });
  });
});

it('is made once for all who wait for it', async () => {
  await raise();
  const asked = await askedFor(application, async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => get('/m1').expect(200)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });
  expect(asked.filter(({ sql }) => sql.includes('public_messages'))).toHaveLength(1);
});
