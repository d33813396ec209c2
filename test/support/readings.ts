import { setTimeout as wait } from 'node:timers/promises';

/** A change of the one text that is watched: what it says from now on, or that it is gone. Times are performance.now(). */
export interface Change {
  readonly node: string;
  readonly sentAt: number;
  readonly isGone: boolean;
  /** When whoever made it was told that it holds. */
  answeredAt: number;
}

/** What a reader saw: the number of a change, -1 for a text that never was, `absent` where a list does not have it. */
type Saw = number | 'absent';

export interface Reading {
  readonly node: string;
  readonly path: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly saw: Saw;
}

/** What a reader is shown of change `n`, in the text itself or as the reason why it is gone. */
export const saying = (n: number): string => `Läge nummer ${n}.`;

/**
 * Reads an address of a node over and over until it is told to stop, every other time asking only for what it does not
 * have.
 * @throws Error for an answer that is no answer
 */
export async function readOverAndOver(node: string, path: string, see: (reading: Reading) => void, mayGoOn: () => boolean): Promise<void> {
  let etag: string | null = null;
  let last: Saw = -1;
  for (let n = 0; mayGoOn(); n += 1) {
    const startedAt = performance.now();
    const headers: Record<string, string> = n % 2 && etag ? { 'if-none-match': etag } : {};
    const answer = await fetch(`${node}${path}`, { headers });
    const text = await answer.text();
    if (![200, 304, 404, 410].includes(answer.status)) throw new Error(`${path}: ${answer.status} ${text}`);
    if (answer.status !== 304) [etag, last] = [answer.headers.get('etag'), sawIn(answer.status, text)];
    see({ node, path, startedAt, endedAt: performance.now(), saw: last });
    await wait(10);
  }
} // prettier-ignore

function sawIn(status: number, text: string): Saw {
  const said = /Läge nummer (\d+)\./.exec(text)?.[1];
  if (said !== undefined) return Number(said);
  return status === 404 ? -1 : 'absent';
}

export interface Judged {
  readonly faults: readonly string[];
  /** The longest that a node which had not made a change went on without it, in milliseconds. */
  readonly worstLag: number;
}

/**
 * Whether each reading shows a state that may be shown: no older than promised, none before it was.
 * @param promised milliseconds in which another node than that which made a change must have it; on that node, the next
 *   reading after the answer
 */
export function judged(changes: readonly Change[], readings: readonly Reading[], promised: number): Judged {
  const faults: string[] = [];
  const furthest = new Map<string, number>();
  let worstLag = 0;
  for (const reading of readings) {
    const { node, path, startedAt, endedAt, saw } = reading;
    const isDue = (change: Change): boolean => change.answeredAt + (change.node === node ? 0 : promised) < startedAt;
    const due = changes.findLastIndex(isDue);
    const newest = changes.findLastIndex(({ sentAt }) => sentAt <= endedAt);
    const shown = saw === 'absent' ? lastGone(changes, newest) : saw;
    if (shown < due) faults.push(`${path} on ${node} shows ${saw} when it must show ${due}: ${startedAt - (changes[due]?.answeredAt ?? 0)} ms late`);
    if (shown > newest) faults.push(`${path} on ${node} shows ${saw} before it was`);
    const missed = changes[shown + 1];
    if (missed && missed.node !== node) worstLag = Math.max(worstLag, startedAt - missed.answeredAt);
    if (saw === 'absent') continue;
    const seen = furthest.get(`${node}${path}`) ?? -1;
    if (saw < seen) faults.push(`${path} on ${node} goes back from ${seen} to ${saw}`);
    furthest.set(`${node}${path}`, saw);
  }
  return { faults, worstLag };
} // prettier-ignore

/** A list without the text may be that of any time when it was gone; the benefit of the doubt goes to the latest. */
const lastGone = (changes: readonly Change[], newest: number): number =>
  changes.slice(0, newest + 1).findLastIndex(({ isGone }) => isGone);
