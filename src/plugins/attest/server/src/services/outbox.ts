import { AsyncResource } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { settingsOf } from '../config';
import type { NewEntry } from '../domain/outbox-entry';
import { LEASE, outboxStore } from '../store/outbox-store';
import { drainOutbox, type Drained, type Handler } from '../use-cases/drain-outbox';
import type { ClockService } from './clock';

const TIME_LIMIT = LEASE - 10_000;
/** Milliseconds that stopping waits for the entry at hand. */
const PATIENCE = 10_000;

/** What is done after a commit, by any node, once. Handlers run outside of transactions and of any request. */
const outbox = ({ strapi }: { strapi: Core.Strapi }) => {
  const clock: ClockService = strapi.plugin('attest').service('clock');
  const store = outboxStore(strapi);
  const handlers = new Map<string, Handler>();
  const worker = randomUUID();
  /** Made at start-up: what runs in it sees neither the request nor the transaction in which it was asked for. */
  const apart = new AsyncResource('AttestOutbox');
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let isAsked = false;
  let lookedAt: string | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const drainAt = (now: () => Date) =>
    drainOutbox({
      outbox: store,
      handlers,
      worker,
      timeLimit: TIME_LIMIT,
      now,
      mayGoOn: () => !isStopped,
      onFailure({ key, attempt }, error, isDead) {
        const text = `Outbox: ${key} failed, attempt ${attempt}${isDead ? ', and was given up' : ''}.`;
        strapi.log[isDead ? 'error' : 'warn'](text, { error });
      },
    })();

  /** One after the other, so that whoever waits for a turn finds everything before it done. */
  function inTurn(now: () => Date): Promise<Drained> {
    return apart.runInAsyncScope(() => {
      const turn = last.then(async () => {
        isAsked = false;
        const drained = await drainAt(now);
        lookedAt = clock.now().toISOString();
        return drained;
      });
      last = turn.catch(() => undefined);
      return turn;
    });
  }

  function kick(): void {
    if (!timer || isAsked) return;
    isAsked = true;
    inTurn(clock.now).catch((error: unknown) => strapi.log.warn('Outbox: its table could not be read or written.', { error })); // prettier-ignore
  }

  return {
    /** @throws Error when another handler has the kind */
    handle(kind: string, handler: Handler): void {
      if (handlers.has(kind)) throw new Error(`The kind "${kind}" has a handler already.`);
      handlers.set(kind, handler);
    },

    /** Call it in the transaction of the state change: the entries are carried out if it commits, and soon after. */
    async add(entries: readonly NewEntry[]): Promise<void> {
      await strapi.db.transaction(async ({ onCommit }) => {
        await store.add(entries, clock.now());
        onCommit(kick);
      });
    },

    cancel: (key: string) => store.cancel(key, clock.now()),
    cancelWhere: (prefix: string) => store.cancelWhere(prefix, clock.now()),
    lag: () => store.lag(clock.now()),
    /** When this node last looked for what is due and carried it out; null when it has not since it started. */
    lookedAt: (): string | null => lookedAt,
    dead: store.dead,
    find: store.find,
    async retry(key: string): Promise<boolean> {
      return strapi.db.transaction(async ({ onCommit }) => {
        onCommit(kick);
        return store.retry(key, clock.now());
      });
    },

    /** Runs soon, if this node works on the outbox at all. */
    kick,

    /**
     * Carries out everything due, and what its handlers add that is due at once.
     * @param now what time it is for the outbox; handlers ask the clock
     * @throws Error inside a transaction: it would wait for itself
     */
    async drain(now?: Date): Promise<Drained> {
      if (strapi.db.inTransaction()) throw new Error('The outbox is not drained inside a transaction.');
      return inTurn(now ? () => now : clock.now);
    },

    /** Begins to work, unless attest.outbox.pollEvery is 0. Nothing here keeps a process alive. */
    start(): void {
      const { pollEvery } = settingsOf(strapi).outbox;
      if (timer || isStopped || pollEvery === 0) return;
      timer = apart.runInAsyncScope(() => setInterval(kick, pollEvery).unref());
      kick();
    },

    /** For good: waits for the entry at hand, at most 10 s, and takes no more. What is cut off comes back after its lease. */
    async stop(): Promise<void> {
      isStopped = true;
      clearInterval(timer);
      timer = undefined;
      let patience: NodeJS.Timeout | undefined;
      await Promise.race([last, new Promise((resolve) => (patience = setTimeout(resolve, PATIENCE)))]);
      clearTimeout(patience);
    },
  };
};

export default outbox;
export type OutboxService = ReturnType<typeof outbox>;
