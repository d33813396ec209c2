import { byteCache } from '../../src/serving/byte-cache';
import { storedAnswer } from '../../src/serving/stored-answer';

const KB = 1_000;
const answered = (bytes: number) => storedAnswer(200, {}, { body: Buffer.alloc(bytes) });

describe('a cache of 100 kB', () => {
  const cacheOf = (bytes = 10 * KB) => byteCache(100 * KB, async () => answered(bytes));

  it('keeps the answers asked last, and never more than fit', async () => {
    const cache = cacheOf();
    for (let n = 0; n < 1_000; n += 1) await cache.answer(`/${n}`, `/${n}`, 'v');
    const kept = Array.from({ length: 1_000 }, (_, n) => n).filter((n) => cache.has(`/${n}`, 'v'));
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.length).toBeLessThanOrEqual(10);
    expect(kept.at(-1)).toBe(999);
  });

  it('counts long questions too', async () => {
    const cache = cacheOf(1);
    const question = (n: number): string => `/${'q'.repeat(4 * KB)}${n}`;
    for (let n = 0; n < 100; n += 1) await cache.answer(question(n), question(n), 'v');
    expect(Array.from({ length: 100 }, (_, n) => n).filter((n) => cache.has(question(n), 'v')).length).toBeLessThan(20);
  });

  it('remembers only so many ways of asking the same, and asks once', async () => {
    let made = 0;
    const cache = byteCache(100 * KB, async () => {
      made += 1;
      return answered(KB);
    });
    const way = (n: number): string => `/list?${'x'.repeat(KB)}${n}`;
    for (let n = 0; n < 1_000; n += 1) await cache.answer(way(n), '/list', 'v');
    expect(made).toBe(1);
    const remembered = Array.from({ length: 1_000 }, (_, n) => n).filter((n) => cache.at(way(n), 'v'));
    expect([remembered.length > 0, remembered.length < 10]).toEqual([true, true]);
  });

  it('keeps nothing that is larger than itself, and answers with it all the same', async () => {
    const cache = cacheOf(200 * KB);
    expect((await cache.answer('/a', '/a', 'v'))?.status).toBe(200);
    expect(cache.has('/a', 'v')).toBe(false);
  });

  it('gives nothing that was made under another version', async () => {
    const cache = cacheOf();
    await cache.answer('/a', '/a', 'v1');
    expect([cache.at('/a', 'v1')?.status, cache.at('/a', 'v2'), cache.has('/a', 'v2')]).toEqual([
      200,
      undefined,
      false,
    ]);
  });
});

it('a cache of no size keeps nothing', async () => {
  const cache = byteCache(0, async () => answered(KB));
  expect((await cache.answer('/a', '/a', 'v'))?.status).toBe(200);
  expect([cache.has('/a', 'v'), cache.at('/a', 'v')]).toEqual([false, undefined]);
});
