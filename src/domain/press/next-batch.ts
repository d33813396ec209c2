/** Seconds between two batches: a minute's mails are spread over it. */
export const BETWEEN = 10;
const BATCHES = 60 / BETWEEN;

/**
 * How many mails may be begun now.
 * @param perMinute mails that may be begun within any 60 seconds
 * @param begun how many were begun in the last 60 seconds, or wait for their first attempt
 */
export function nextBatch(perMinute: number, begun: number): number {
  return Math.max(0, Math.min(Math.ceil(perMinute / BATCHES), perMinute - begun));
}
