import { createRequire } from 'node:module';

/** @type {(load: object) => Promise<Found>} */
const autocannon = createRequire(import.meta.url)('autocannon');

let turn = 0;

/** Puts load on an address, in a process of its own so that it takes nothing of the server's core. */
process.on('message', async (/** @type {{ argument: Load, id: number }} */ { argument, id }) => {
  const { url, paths, headers, seconds, connections } = argument;
  // The connections share one list: each path is asked in its turn, by one of them.
  const next = (/** @type {object} */ request) => ({ ...request, path: paths[turn++ % paths.length] });
  const requests = [{ method: 'GET', path: paths[0], headers, ...(paths.length > 1 && { setupRequest: next }) }];
  const found = await autocannon({ url, requests, connections, duration: seconds, timeout: 60 });
  const { requests: all, latency, non2xx, errors, duration, throughput } = found;
  process.send?.({
    id,
    answer: {
      perSecond: all.total / duration,
      count: all.total,
      p50: latency.p50,
      p99: latency.p99,
      bytes: throughput.total / Math.max(1, all.total),
      failed: non2xx + errors,
    },
  });
});
process.send?.({ port: 0 });

/** @typedef {{ url: string, paths: readonly string[], headers: Record<string, string>, seconds: number, connections: number }} Load */
/**
 * What autocannon found, as far as it is told: seconds, milliseconds, bytes.
 * @typedef {{ requests: { total: number }, latency: { p50: number, p99: number }, throughput: { total: number },
 *   duration: number, non2xx: number, errors: number }} Found
 */
/** @typedef {{ perSecond: number, count: number, p50: number, p99: number, bytes: number, failed: number }} Loaded */
