import { MOST_ATTEMPTS } from '../domain/backoff';
import type { Json } from '../domain/canonical';
import type { ClaimedEntry } from '../domain/outbox-entry';
import type { Instant } from '../domain/request';

/** What a handler may want to know of the entry. */
export interface Job {
  /** The same at every attempt: what must not happen twice is kept under it. */
  readonly key: string;
  /** From 1. */
  readonly attempt: number;
  /** Whether a failure of this attempt is for good. */
  readonly isLast: boolean;
  /** Aborted when the time is out and the attempt counts as failed. */
  readonly signal: AbortSignal;
}

/** What a handler answers when the entry's time has not come yet: it is looked at again then, and this counts as no attempt. */
export interface PutOff {
  readonly notBefore: Instant;
}

/** Carries out one kind of entry. It may be called again for an entry it has carried out, and must then change nothing. */
export type Handler = (payload: Json, job: Job) => Promise<void | PutOff>;

export interface Drained {
  readonly done: number;
  readonly failed: number;
  /** Those of the failed that were given up. */
  readonly dead: number;
}

interface Deps {
  readonly outbox: {
    claim(limit: number, now: Date, worker: string): Promise<readonly ClaimedEntry[]>;
    done(entry: ClaimedEntry, now: Date): Promise<void>;
    putOff(entry: ClaimedEntry, until: Date): Promise<void>;
    failed(entry: ClaimedEntry, error: unknown, now: Date): Promise<boolean>;
  };
  readonly handlers: ReadonlyMap<string, Handler>;
  readonly worker: string;
  /** Milliseconds an attempt may take; less than the lease, or two workers would be at it. */
  readonly timeLimit: number;
  now(): Date;
  mayGoOn(): boolean;
  onFailure(entry: ClaimedEntry, error: unknown, isDead: boolean): void;
}

/**
 * Carries out everything that is due, one entry at a time, until nothing is. Each entry is claimed, handled and marked
 * in three steps of their own: the handler runs outside of any transaction, so what it sends waits for no one.
 */
export const drainOutbox = ({ outbox, handlers, worker, timeLimit, now, mayGoOn, onFailure }: Deps) =>
  async function drain(): Promise<Drained> {
    const counts = { done: 0, failed: 0, dead: 0 };
    while (mayGoOn()) {
      const [entry] = await outbox.claim(1, now(), worker);
      if (!entry) break;
      const outcome = await attempt(entry, handlers.get(entry.kind), timeLimit);
      if (outcome.ok && outcome.putOff) {
        await outbox.putOff(entry, new Date(outcome.putOff.notBefore));
        continue;
      }
      if (outcome.ok) {
        await outbox.done(entry, now());
        counts.done += 1;
        continue;
      }
      const isDead = await outbox.failed(entry, outcome.error, now());
      counts.failed += 1;
      if (isDead) counts.dead += 1;
      onFailure(entry, outcome.error, isDead);
    }
    return counts;
  };

type Attempt =
  | { readonly ok: true; readonly putOff: PutOff | undefined }
  | { readonly ok: false; readonly error: unknown };

/** A handler that never ends would stop this worker for good: the time limit lets it go on. */
async function attempt(entry: ClaimedEntry, handler: Handler | undefined, timeLimit: number): Promise<Attempt> {
  if (!handler) return { ok: false, error: new Error(`Nothing here handles the kind "${entry.kind}".`) };
  const { key, attempt } = entry;
  const { signal, abort, aborted } = limited(timeLimit);
  try {
    const handled = (async () => handler(entry.payload, { key, attempt, isLast: attempt >= MOST_ATTEMPTS, signal }))();
    handled.catch(() => undefined); // of one that fails after its time nobody else hears
    return { ok: true, putOff: (await Promise.race([handled, aborted])) ?? undefined };
  } catch (error) {
    return { ok: false, error };
  } finally {
    abort();
  }
}

function limited(milliseconds: number) {
  const controller = new AbortController();
  let timer: NodeJS.Timeout;
  const aborted = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`It took longer than ${milliseconds / 1000} s.`);
      controller.abort(error);
      reject(error);
    }, milliseconds);
  });
  return { signal: controller.signal, aborted, abort: () => clearTimeout(timer) };
}
