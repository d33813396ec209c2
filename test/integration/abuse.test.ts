import { startApplication, type Application } from '../support/application';
import { askedFor } from '../support/asked';
import { newsroomOf } from '../support/newsroom';
import { rawOf, type Sent } from '../support/raw';

let application: Application;
let list = '';
beforeAll(async () => {
  application = await startApplication('empty', { config: { 'newsroom.uncachedReads': 1_000_000 } });
  await listens();
  await goesLive({ documentId: 'm1' });
  await goesLive({ documentId: 'm2', content: { slug: 'm2', headline: 'Hundra % säkert' } });
  list = (await ask('/api/messages')).text;
});
afterAll(() => application.stop());

const { goesLive } = newsroomOf(() => application);
const { listens, ask, write } = rawOf(() => application);

/** A hang, not slowness, is what fails: the machine may be busy. */
const SOON = 20_000;
const times = (n: number, part: (index: number) => string): string => Array.from({ length: n }, (_, index) => part(index)).join(''); // prettier-ignore

afterEach(async () => {
  expect(await ask('/api/messages')).toEqual({ status: 200, text: list });
});

const QUERIES: readonly (readonly [string, string])[] = [
  ['an enormous page', 'pagination[page]=99999999999999999999'],
  ['a page before the first', 'pagination[page]=0'],
  ['a negative page', 'pagination[page]=-1'],
  ['a page in pieces', 'pagination[page]=1.5'],
  ['a page in another notation', 'pagination[page]=1e3'],
  ['a page in other digits', `pagination[page]=${encodeURIComponent('１')}`],
  ['an enormous page size', 'pagination[pageSize]=1000000'],
  ['two page sizes', 'pagination[pageSize]=1&pagination[pageSize]=2'],
  ['a page within a page', 'pagination[page][page]=1'],
  ['a pagination that is a list', 'pagination[]=1&pagination[]=2'],
  ['a pagination that is a word', 'pagination=1'],
  ['filters that nest deeply', `filters${times(300, () => '[a]')}=1`],
  ['filters that nest where nesting is known', `filters${times(100, () => '[$and][0]')}[kind][$eq]=news`],
  ['a filter with nothing in it', 'filters[kind]='],
  ['filters that are a list', 'filters[]=kind'],
  ['an operator that is not taken', 'filters[kind][$ne]=news'],
  ['an operator of the database', 'filters[$or][0][headline][$startsWith]=a'],
  ['a thousand parameters', times(1_000, (n) => `${n.toString(36)}&`)],
  ['a thousand times the same', times(900, () => 'q=a&')],
  ['a thousand parameters that are taken', times(100, () => 'filters[kind][$eq]=news&')],
  ['a list with ten thousand places', 'filters[kind][$in][10000]=news'],
  ['a list of more than may be asked', times(101, (n) => `filters[year][$in]=${1900 + n}&`)],
  ['a list that is an object', 'filters[kind][$in][a]=news'],
  ['a year that is none', 'filters[year][$eq]=99999999999999999999'],
  ['NUL in what is searched', 'q=ab%00cd'],
  ['NUL in a filter', 'filters[subject][$eq]=%00'],
  ['NUL in a name', 'filters[%00][$eq]=a'],
  ['half a character', 'filters[kind][$eq]=%E0%A4%A'],
  ['a percent sign alone', 'filters[language][$eq]=%'],
  ['half a surrogate', 'filters[kind][$eq]=%ED%A0%80'],
  ['two searches', 'q=ab&q=cd'],
  ['a search that is an object', 'q[ab]=cd'],
  ['a search for nothing', 'q='],
  ['a search for spaces', 'q=%20%20%20'],
  ['a search for many words', `q=${times(9, (n) => `ab${n}+`)}`],
  ['a long search', `q=${'a'.repeat(201)}`],
  ['three sorts', 'sort=headline,publishedAt,headline'],
  ['a sort by what is not public', 'sort=edNote'],
  ['a sort that is an object', 'sort[headline][a]=asc'],
  ['a sort with SQL in it', 'sort=headline:asc;drop table messages'.replaceAll(' ', '%20')],
];

describe('refused by the list, with what was wrong', () => {
  it.each(QUERIES)('%s', async (_, query) => {
    const { status, text } = await ask(`/api/messages?${query}`);
    expect([status, JSON.parse(text).error?.name]).toEqual([400, 'ValidationError']);
  }, SOON); // prettier-ignore

  it.each(QUERIES)('and by contacts, feeds, sitemap and a single message: %s', async (_, query) => {
    const paths = ['contacts', 'feed.rss', 'feed.atom', 'feed.json', 'sitemap.xml'].map((one) => `/api/newsroom/${one}`);
    for (const path of [...paths, '/api/messages/m1'])
      expect([path, (await ask(`${path}?${query}`)).status]).toEqual([path, 400]);
  }, 3 * SOON); // prettier-ignore
});

it.each(['__proto__[a]=1', '__proto__=1', 'filters[__proto__][kind][$eq]=news', 'pagination[__proto__][page]=9', 'hasOwnProperty=1', 'constructor[prototype][a]=1', 'filters[constructor][prototype][a]=1', 'filters[toString][$eq]=1'])(
  'names that every object has are refused or not read: %s',
  async (query) => {
    const { status, text } = await ask(`/api/messages?${query}`);
    expect(status === 400 || text === list).toBe(true);
    expect(Object.keys(Object.getPrototypeOf({}))).toEqual([]);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  },
); // prettier-ignore

describe('refused for the address', () => {
  const LONG = 'a'.repeat(10_000);
  it.each<[string, string, number[]]>([
    ['10 kB of query', `/api/messages?q=${LONG}`, [414]],
    ['10 kB of parameters', `/api/messages?${times(2_000, (n) => `a${n}=1&`)}`, [414]],
    ['nesting without end', `/api/messages?filters${times(3_000, () => '[a]')}=1`, [414]],
    ['10 kB of path', `/api/messages/${LONG}`, [414]],
    ['20 kB, which is no request at all', `/api/messages?q=${LONG}${LONG}`, [431]],
    ['NUL where an organisation is asked for', '/api/newsroom/contacts?filters[organisation][$eq]=%00', [400]],
    ['half a character', '/api/messages/%E0%A4%A', [404]],
    ['a percent sign alone', '/api/messages/%', [404]],
    ['NUL', '/api/messages/%00', [404]],
    ['NUL after a real one', '/api/messages/m1%00', [404]],
    ['another folder', '/api/messages/..%2f..%2fpackage.json', [404]],
    ['another folder in the files', '/uploads/..%2f..%2fpackage.json', [400, 403, 404]],
    ['another folder in the files, plainly', '/uploads/../../package.json', [400, 403, 404]],
    ['another folder in the site', '/..%2fpackage.json', [400, 403, 404]],
    ['a hidden file', '/.env', [404]],
    ['half a character in the site', '/%E0%A4%A', [400, 404]],
    ['NUL in the site', '/%00', [400, 404]],
    ['half a character in the files', '/uploads/%E0%A4%A', [400, 404]],
    ['another host', '//example.org/api/messages', [400, 404]],
    ['no such feed', '/api/newsroom/feed.exe', [404]],
  ])('%s', async (_, path, statuses) => {
    expect(statuses).toContain((await ask(path)).status);
  }, SOON); // prettier-ignore
});

describe('refused for the rest of the request', () => {
  const json = { 'content-type': 'application/json' };
  it.each<[string, Sent, number[]]>([
    ['something to write', { method: 'POST', headers: json, body: '{"data":{"headline":"x"}}' }, [404, 405]],
    ['something to change', { method: 'PUT', headers: json, body: '{"data":{}}' }, [404, 405]],
    ['something to patch', { method: 'PATCH', headers: json, body: '{"data":{}}' }, [404, 405]],
    ['something to delete', { method: 'DELETE', headers: json, body: '{}' }, [400, 404, 405]],
    ['JSON that is none', { method: 'POST', headers: json, body: '{"data":' }, [400, 404, 405]],
    ['5 MB of JSON', { method: 'POST', headers: json, body: JSON.stringify('x'.repeat(5_000_000)) }, [404, 405, 413]],
    ['JSON nested without end', { method: 'POST', headers: json, body: `${'['.repeat(100_000)}${']'.repeat(100_000)}` }, [400, 404, 405]],
    ['an unknown encoding', { method: 'POST', headers: { ...json, 'content-encoding': 'zip' }, body: 'x' }, [400, 404, 405, 415]],
    ['headers of 20 kB', { headers: { 'x-a': 'a'.repeat(20_000) } }, [431]],
    ['a thousand headers', { headers: Object.fromEntries(Array.from({ length: 1_900 }, (_, n) => [`x-${n}`, 'aaaa'])) }, [431]],
  ])('%s', async (_, sent, statuses) => {
    expect(statuses).toContain((await ask('/api/messages', sent)).status);
  }, SOON); // prettier-ignore

  it.each([
    ['no host', 'GET /api/messages HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['no HTTP', 'HELO example.org\r\n\r\n'],
    ['two lengths', 'POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['a NUL in a header', 'GET /api/messages HTTP/1.1\r\nHost: a\r\nX-A: \0\r\nConnection: close\r\n\r\n'],
    ['a space in the address', 'GET /api/messages?q=a b c HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
  ])('%s', async (_, bytes) => expect(await write(bytes)).toMatch(/^HTTP\/1\.1 4\d\d /), SOON); // prettier-ignore
});

it.each<[string, Record<string, string>]>([
  ['a range', { range: 'bytes=0-0' }],
  ['a range that is none', { range: 'bytes=9-1,abc' }],
  ['a condition that is none', { 'if-none-match': '"' + 'x,'.repeat(2_000) }],
  ['a day that is none', { 'if-modified-since': 'yesterday', 'if-unmodified-since': 'x' }],
  ['conditions for writing', { 'if-match': '"x"' }],
  ['no encoding at all', { 'accept-encoding': 'br;q=0, gzip;q=0, identity;q=0, *;q=0' }],
  ['a type that is not there', { accept: 'image/png;q=x' }],
  ['another host', { host: 'example.org', 'x-forwarded-host': 'example.org', 'x-forwarded-for': '::1,,,' }],
  ['an origin that is none', { origin: 'null' }],
])('is answered as ever: a request with %s', async (_, headers) => {
  expect(await ask('/api/messages', { headers })).toEqual({ status: 200, text: list });
}, SOON); // prettier-ignore

describe('a flood', () => {
  const timesAsked = async (requests: () => Promise<unknown>): Promise<number> =>
    (await askedFor(application, requests)).filter(({ sql }) => sql.includes('public_messages')).length;

  it('of the same question in other words asks the database once', async () => {
    const parts = ['filters[kind][$in][0]=news', 'filters[kind][$in][1]=notice', 'sort=publishedAt:desc', 'pagination[page]=1', 'pagination[pageSize]=25', 'q=bb%20aa']; // prettier-ignore
    const spelt = (n: number): string =>
      [...parts.slice(n % 6), ...parts.slice(0, n % 6)]
        .join('&')
        .replaceAll('q=', n % 2 ? 'q=%20' : 'q=')
        .replaceAll('[', n % 5 ? '[' : '%5B')
        .replaceAll('kind', n % 7 ? 'kind' : '%6bind');
    const asked = await timesAsked(async () => {
      for (let n = 0; n < 300; n += 1) expect((await ask(`/api/messages?${spelt(n)}`)).status).toBe(200);
    });
    expect(asked).toBe(1);
  });

  it('of garbage asks it never, and drives nothing out', async () => {
    const asked = await timesAsked(async () => {
      for (let n = 0; n < 300; n += 1) expect((await ask(`/api/messages?garbage${n}=1`)).status).toBe(400);
      await ask('/api/messages');
    });
    expect(asked).toBe(0);
  });
});

it.each(['%%', '__', '%s', '_ä_', '\\\\'])('no sign stands for other words in a search: %s', async (q) => {
  const { status, text } = await ask(`/api/messages?q=${encodeURIComponent(q)}`);
  expect([status, JSON.parse(text).data]).toEqual([200, []]);
});
