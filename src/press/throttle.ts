import type { PressDeps } from './deps';

const MINUTE = 60_000;

/**
 * The one way to begin an attempt: at most so many within any 60 seconds, over all mailings and nodes, later attempts included.
 * Those that may not begin yet are sent back one behind the other at the pace that is let, so that they do not all ask again at once.
 */
export const throttle = ({ attempts, settings, now }: Pick<PressDeps, 'attempts' | 'settings' | 'now'>) => {
  let lastPutOff = 0;

  /** @returns undefined when it is begun, otherwise when to ask again */
  return async function begin(): Promise<string | undefined> {
    const at = now();
    const since = new Date(at.getTime() - MINUTE).toISOString();
    if (await attempts.begin(at.toISOString(), { most: settings.perMinute, since })) return undefined;
    const first = await attempts.first(since);
    const free = (first === undefined ? at.getTime() : Date.parse(first)) + MINUTE;
    lastPutOff = Math.max(free, lastPutOff < at.getTime() ? 0 : lastPutOff + MINUTE / settings.perMinute);
    return new Date(lastPutOff).toISOString();
  };
};
