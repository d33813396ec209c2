import { MOST_ATTEMPTS, retryDelay } from '../../../src/plugins/attest/server/src/domain/backoff';

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];

it.each([
  [1, 5 * SECOND],
  [2, 30 * SECOND],
  [3, 2 * MINUTE],
  [4, 10 * MINUTE],
  [5, HOUR],
  [6, 4 * HOUR],
  [7, 12 * HOUR],
])('after failure %i the next attempt waits %i ms', (failed, delay) => {
  expect(retryDelay(failed)).toBe(delay);
});

it('after the eighth failure it is given up', () => {
  expect(MOST_ATTEMPTS).toBe(8);
  expect(retryDelay(8)).toBeUndefined();
});
