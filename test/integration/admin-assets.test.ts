import { get, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { serve, type Served } from '../support/served';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

/** The bytes as they are sent, not unpacked. */
const sent = (path: string, encoding: string) =>
  new Promise<{ headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    get(`${served.url}${path}`, { agent: false, headers: { 'accept-encoding': encoding } }, (response) => {
      buffer(response).then((body) => resolve({ headers: response.headers, body }), reject);
    }).on('error', reject);
  });

/** The script that the panel begins with. */
async function firstScript(): Promise<string> {
  const { body } = await sent('/admin/', 'identity');
  const [, path = ''] = /src="([^"]+\.js)"/.exec(body.toString()) ?? [];
  expect(path).toMatch(/^\/admin\//);
  return path;
}

describe('the files of the admin panel', () => {
  it('are sent compressed to who takes that, and say so to caches', async () => {
    const path = await firstScript();
    const [plain, zipped, brotli] = await Promise.all(['identity', 'gzip', 'gzip, br'].map((one) => sent(path, one)));
    if (!plain || !zipped || !brotli) throw new Error('Three were asked for.');
    expect([plain, zipped, brotli].map(({ headers }) => headers['content-encoding'])).toEqual([
      undefined,
      'gzip',
      'br',
    ]);
    expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    expect(brotli.body.length).toBeLessThan(plain.body.length / 2);
    for (const { headers } of [plain, zipped, brotli]) {
      expect(headers['vary']).toMatch(/Accept-Encoding/);
      expect(headers['content-type']).toMatch(/javascript/);
      expect(headers['cache-control']).toMatch(/immutable/);
    }
  });

  it('are what is compressed; the page itself is asked for anew, and what a person reads is sent as it is', async () => {
    const page = await sent('/admin/', 'br');
    expect([page.headers['content-encoding'], page.headers['cache-control']]).toEqual([undefined, 'no-cache']);
    const named = await sent('/admin/index.html', 'br');
    expect([named.headers['content-encoding'], named.headers['cache-control']]).toEqual([undefined, 'no-cache']);
    const { headers } = await sent('/admin/init', 'gzip, br');
    expect(headers['content-encoding']).toBeUndefined();
  });
});
