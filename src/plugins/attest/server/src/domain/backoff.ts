const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** After the first failure, the second, … A passing fault is over within a minute, a broken mail server within a day. */
const DELAYS = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, HOUR, 4 * HOUR, 12 * HOUR] as const;

/** How many times something is tried before it is given up. */
export const MOST_ATTEMPTS = DELAYS.length + 1;

/**
 * How long to wait before the next attempt.
 * @param failed how many attempts have failed, from 1
 * @returns milliseconds; undefined when it is given up
 */
export function retryDelay(failed: number): number | undefined {
  return DELAYS[failed - 1];
}
