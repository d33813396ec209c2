import { openLine, type Line } from './line';
import type { Accepted, Envelope, MailServer } from './server';
import { Undelivered, undelivered } from './undelivered';

/** A mail ready to go: MIME as it is sent. */
export interface Letter {
  readonly envelope: Envelope;
  readonly mail: Buffer;
}

export type Outcome = ({ readonly ok: true } & Accepted) | { readonly ok: false; readonly error: Undelivered };

export interface PostOffice {
  /** Waits for a free line. @throws Undelivered */
  post(letter: Letter, signal?: AbortSignal): Promise<Accepted>;
  /**
   * Takes the next letter only when a line is free, so that memory does not grow with their number. Ends when the source
   * does, or the signal is aborted: then what has begun is finished and nothing more is taken.
   * @throws what the source or `told` throws
   */
  postAll<Each extends Letter>(
    source: AsyncIterable<Each> | Iterable<Each>,
    told: (letter: Each, outcome: Outcome) => Promise<void> | void,
    signal?: AbortSignal,
  ): Promise<void>;
  /** For good: finishes what has begun, within `patience` milliseconds, refuses what waits, and says goodbye. */
  close(patience?: number): Promise<void>;
}

export interface Limits {
  /** Sockets there may be at most, at any moment. */
  readonly lines: number;
  /** Mails on one line; many servers hang up after 100. */
  readonly mailsPerLine: number;
  /** Milliseconds after which a line that nobody uses is closed. */
  readonly idleFor: number;
}

const PATIENCE = 10_000;

interface Place {
  line: Line | undefined;
  sent: number;
  idle: NodeJS.Timeout | undefined;
}

/** Sends over a fixed number of connections. Each is a place that is handed on: there is never a socket without one. */
export function postOffice(server: MailServer, { lines, mailsPerLine, idleFor }: Limits): PostOffice {
  const places: Place[] = Array.from({ length: lines }, () => ({ line: undefined, sent: 0, idle: undefined }));
  /** Last in, first out: lines that are open are used before new ones are opened. */
  const free = [...places];
  const taken = new Set<Place>();
  const waiting: { take(place: Place): void; refuse(error: Undelivered): void }[] = [];
  let isClosed = false;
  let allFree = (): void => undefined;

  function take(): Promise<Place> {
    if (isClosed) return Promise.reject(closed());
    const place = free.pop();
    if (!place) return new Promise((resolve, reject) => waiting.push({ take: resolve, refuse: reject }));
    taken.add(place);
    return Promise.resolve(place);
  }

  function handOn(place: Place): void {
    const next = waiting.shift();
    if (next) return next.take(place);
    taken.delete(place);
    free.push(place);
    if (taken.size === 0) allFree();
    if (!place.line) return;
    place.idle = setTimeout(() => void hangUp(place), idleFor);
    place.idle.unref();
  }

  /** Its place is taken meanwhile, so that no other line is opened in it before the socket is gone. */
  async function hangUp(place: Place): Promise<void> {
    const at = free.indexOf(place);
    if (at === -1 || isClosed) return;
    free.splice(at, 1);
    taken.add(place);
    await renounce(place);
    handOn(place);
  }

  async function renounce(place: Place): Promise<void> {
    const { line } = place;
    place.line = undefined;
    place.sent = 0;
    if (line) await (line.isOpen() ? line.quit() : line.cut());
  }

  async function postFrom(place: Place, { envelope, mail }: Letter, signal?: AbortSignal): Promise<Accepted> {
    clearTimeout(place.idle);
    if (place.line && (!place.line.isOpen() || place.sent >= mailsPerLine)) await renounce(place);
    place.line ??= await openLine(server);
    signal?.throwIfAborted();
    place.sent += 1;
    const { line } = place;
    const cut = (): void => void line.cut();
    signal?.addEventListener('abort', cut);
    try {
      return await line.post(envelope, mail);
    } finally {
      signal?.removeEventListener('abort', cut);
      if (!line.isOpen()) await renounce(place);
    }
  }

  async function post(letter: Letter, signal?: AbortSignal): Promise<Accepted> {
    const place = await take();
    try {
      signal?.throwIfAborted();
      return await postFrom(place, letter, signal);
    } catch (error) {
      throw undelivered(error);
    } finally {
      handOn(place);
    }
  }

  return {
    post,

    async postAll(source, told, signal) {
      const letters = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
      let isDone = false;
      const isStopped = (): boolean => isDone || isClosed || signal?.aborted === true;
      const worker = async (): Promise<void> => {
        while (!isStopped()) {
          const { value, done } = await letters.next();
          if (done) return;
          await told(value, await outcomeOf(post(value)));
        }
      };
      const ended = await Promise.allSettled(
        Array.from({ length: lines }, () => worker().finally(() => (isDone = true))),
      );
      await letters.return?.();
      for (const end of ended) if (end.status === 'rejected') throw end.reason;
    },

    async close(patience = PATIENCE) {
      isClosed = true;
      for (const { refuse } of waiting.splice(0)) refuse(closed());
      if (taken.size > 0) {
        const timer = setTimeout(() => allFree(), patience);
        await new Promise<void>((resolve) => (allFree = resolve));
        clearTimeout(timer);
      }
      for (const place of places) clearTimeout(place.idle);
      await Promise.all(places.map(async (place) => (taken.has(place) ? place.line?.cut() : renounce(place))));
    },
  };
}

const closed = (): Undelivered => new Undelivered(new Error('Sending was stopped.'));

const outcomeOf = (posting: Promise<Accepted>): Promise<Outcome> =>
  posting.then(
    (accepted) => ({ ok: true, ...accepted }),
    (error: unknown) => ({ ok: false, error: undelivered(error) }),
  );
