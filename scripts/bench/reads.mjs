import { median, printTable } from './measure.mjs';
import { worker } from './workers.mjs';

const LIST = '/api/messages';
const ONE = '/api/messages/meddelande-500';
const POPULATED = 'populate[organisations]=true&populate[subjects]=true&populate[image]=true';
const STOCK = `${LIST}?${POPULATED}&sort=publishedAt:desc&pagination[pageSize]=25`;
const STOCK_ONE = `${LIST}?${POPULATED}&filters[slug][$eq]=meddelande-500`;
/** One with a cookie is never answered from memory: it passes all of Strapi to the database. */
const PAST = { cookie: 'reader=1' };

/**
 * The newest pages one after another and from the beginning again, so that what has not room in memory is forgotten before it is asked
 * again. Of the 8 MB that `scripts/bench.mjs` gives, half is for answers (ten lists) and half for texts (500 messages).
 * @param {number} count pages of 25
 * @param {string} more
 * @param {number} [ways] how many addresses ask for the same page: `sort` with some letters escaped
 */
const pagesInTurn = (count, more, ways = 1) =>
  Array.from({ length: count * ways }, (_, nth) => `${LIST}?sort=${escaped('publishedAt', Math.floor(nth / count))}:desc&pagination[page]=${(nth % count) + 1}${more}`); // prettier-ignore

/** Sixteen pages fit with their texts, and not with their answers. */
const withTexts = (/** @type {string} */ more) => pagesInTurn(16, more);
/** Forty fit in no way, and neither do so many addresses. */
const withNothing = (/** @type {string} */ more) => pagesInTurn(40, more, 64);

/**
 * @param {string} word
 * @param {number} which of its letters, as bits
 */
const escaped = (word, which) =>
  [...word].map((letter, at) => ((which >> at) & 1 ? `%${letter.charCodeAt(0).toString(16)}` : letter)).join('');

/** @typedef {{ title: string, of: 'bare' | 'ours' | 'stock', paths: readonly string[], headers?: Record<string, string>, index?: boolean, over: string }} Read */

/** @type {readonly Read[]} `over`: what its ratio is taken of */
const READS = [
  { title: 'list: bare Node, same bytes', of: 'bare', paths: [LIST], over: 'list: bare Node, same bytes' },
  { title: 'list: cached', of: 'ours', paths: [LIST], over: 'list: bare Node, same bytes' },
  {
    title: 'list: with a cookie, past the cache',
    of: 'ours',
    paths: [LIST],
    headers: PAST,
    over: 'list: stock, two indexes',
  },
  { title: 'list: cold, texts in memory', of: 'ours', paths: withTexts(''), over: 'list: stock, two indexes' },
  { title: 'list: cold, nothing in memory', of: 'ours', paths: withNothing(''), over: 'list: stock, two indexes' },
  { title: 'list: cold, texts, not counted', of: 'ours', paths: withTexts('&pagination[withCount]=false'), over: 'list: stock, two indexes, uncounted' }, // prettier-ignore
  { title: 'list: cold, nothing, not counted', of: 'ours', paths: withNothing('&pagination[withCount]=false'), over: 'list: stock, two indexes, uncounted' }, // prettier-ignore
  { title: 'list: stock', of: 'stock', index: false, paths: [STOCK], over: 'list: stock, two indexes' },
  { title: 'list: stock, two indexes', of: 'stock', index: true, paths: [STOCK], over: 'list: stock, two indexes' },
  { title: 'list: stock, two indexes, uncounted', of: 'stock', index: true, paths: [`${STOCK}&pagination[withCount]=false`], over: 'list: stock, two indexes' }, // prettier-ignore
  { title: 'one: bare Node, same bytes', of: 'bare', paths: [ONE], over: 'one: bare Node, same bytes' },
  { title: 'one: cached', of: 'ours', paths: [ONE], over: 'one: bare Node, same bytes' },
  {
    title: 'one: with a cookie, past the cache',
    of: 'ours',
    paths: [ONE],
    headers: PAST,
    over: 'one: stock, two indexes',
  },
  { title: 'one: stock, two indexes', of: 'stock', index: true, paths: [STOCK_ONE], over: 'one: stock, two indexes' },
];

/**
 * Reads over HTTP, all systems in turn on the same messages, so that a busy machine is busy for all.
 * @param {{ title: string, from: string, urls?: { ours: string, stock: string }, sizes: readonly number[], rounds: number, seconds: number }} options
 *   `urls` of two PostgreSQL databases, the first with the example organisations
 */
export async function benchReads({ title, from, urls, sizes, rounds, seconds }) {
  const systems = {
    ours: await worker('serve', { kind: 'ours', name: 'reads', from, url: urls?.ours }),
    stock: await worker('serve', { kind: 'stock', name: 'stock', url: urls?.stock }),
    bare: await worker('serve', { kind: 'bare' }),
  };
  const load = await worker('load');
  const measure = measuring(load, seconds);
  /** @type {Map<string, number>} */
  const first = new Map();
  let before = 0;
  for (const size of sizes) {
    await Promise.all([systems.ours, systems.stock].map((one) => one.ask('grow', { from: before, to: size })));
    before = size;
    for (const path of [LIST, ONE]) await systems.bare.ask('copy', `${systems.ours.url}${path}`);
    /** @type {Map<string, Measured[]>} */
    const found = new Map();
    for (let round = 0; round < rounds; round += 1)
      for (const read of READS) {
        if (read.index !== undefined) await systems.stock.ask('index', read.index);
        found.set(read.title, [...(found.get(read.title) ?? []), await measure(systems[read.of], read)]);
      }
    printTable(
      `${title}, ${size.toLocaleString('en')} messages`,
      HEAD,
      READS.map((read) => row(read, found, first)),
    );
    if (size === sizes.at(-1)) await benchWhilePublishing({ title, ours: systems.ours, measure, rounds });
  }
  for (const one of [...Object.values(systems), load]) one.end();
}

const HEAD = ['', 'requests/s', 'ratio', 'p50 ms', 'p99 ms', 'CPU ms', 'of first', 'kB', 'RSS MB'];

/** @typedef {import('./load-worker.mjs').Loaded & { cpu: number, rss: number }} Measured */

/**
 * @param {import('./workers.mjs').Worker} load
 * @param {number} seconds
 */
const measuring = (load, seconds) => {
  const connections = 8;
  /** @type {Set<string>} */
  const warm = new Set();
  /**
   * @param {import('./workers.mjs').Worker} system
   * @param {Pick<Read, 'title' | 'of' | 'paths' | 'headers'>} read
   * @param {number} [length] seconds
   * @returns {Promise<Measured>} `cpu` in milliseconds a request, of the server's process alone
   */
  return async (
    system,
    { title, of: kind, paths, headers = {} },
    length = kind === 'stock' ? 3 * seconds : seconds,
  ) => {
    const of = (/** @type {number} */ duration) => load.ask('load', { url: system.url, paths, headers, seconds: duration, connections }); // prettier-ignore
    // What is read for the first time warms up: that is not counted.
    if (!warm.has(title)) await of(1);
    warm.add(title);
    const before = await system.ask('usage');
    const loaded = await of(length);
    const { cpu, rss } = await system.ask('usage');
    if (loaded.failed > 0) throw new Error(`${title}: ${loaded.failed} requests failed.`);
    return { ...loaded, cpu: (cpu - before.cpu) / 1_000 / loaded.count, rss };
  };
};

/**
 * @param {Read} read
 * @param {ReadonlyMap<string, readonly Measured[]>} found
 * @param {Map<string, number>} first requests per second at the first size
 */
function row({ title, over }, found, first) {
  const of = (/** @type {string} */ name, /** @type {keyof Measured} */ key) => median((found.get(name) ?? []).map((one) => one[key])); // prettier-ignore
  const perSecond = of(title, 'perSecond');
  if (!first.has(title)) first.set(title, of(title, 'cpu'));
  return [
    title,
    perSecond.toFixed(0),
    perSecond / of(over, 'perSecond'),
    of(title, 'p50').toFixed(0),
    of(title, 'p99').toFixed(0),
    of(title, 'cpu'),
    of(title, 'cpu') / (first.get(title) ?? NaN),
    (of(title, 'bytes') / 1_000).toFixed(0),
    (of(title, 'rss') / 1e6).toFixed(0),
  ];
}

/**
 * The cached list while nothing happens, and while an approved message goes live each second.
 * @param {{ title: string, ours: import('./workers.mjs').Worker, measure: ReturnType<typeof measuring>, rounds: number }} options
 */
async function benchWhilePublishing({ title, ours, measure, rounds }) {
  const seconds = 5;
  const read = /** @type {const} */ ({ title: 'list: cached', of: 'ours', paths: [LIST] });
  /** @type {{ quiet: number[], busy: number[] }} */
  const found = { quiet: [], busy: [] };
  await ours.ask('prepare', rounds * seconds);
  for (let round = 0; round < rounds; round += 1) {
    found.quiet.push((await measure(ours, read, seconds)).perSecond);
    const timer = setInterval(() => void ours.ask('publish'), 1_000);
    found.busy.push((await measure(ours, read, seconds)).perSecond);
    clearInterval(timer);
  }
  printTable(`${title}: the cached list while one message a second is published`, ['', 'requests/s', 'ratio'], [
    ['nothing happens', median(found.quiet).toFixed(0), 1],
    ['one a second', median(found.busy).toFixed(0), median(found.busy) / median(found.quiet)],
  ]); // prettier-ignore
}
