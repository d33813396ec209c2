import { AsyncResource } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { settingsOf } from '../config';
import type { NewEntry } from '../domain/outbox-entry';
import { LEASE, outboxStore, type Kinds } from '../store/outbox-store';
import { drainOutbox, type Drained, type Handler } from '../use-cases/drain-outbox';
import type { ClockService } from './clock';
import { laneOf, sumOf, type Lane } from './lane';

const TIME_LIMIT = LEASE - 10_000;
/** Milliseconds that stopping waits for the entries at hand. */
const PATIENCE = 10_000;

/**
 * What reaches people through servers of others. It has a lane of its own: a mail server that takes its time delays no
 * publication, and one slow recipient not all others.
 */
const OUTWARD = ['deliver', 'digest', 'link'] as const;
const OUTWARD_WORKERS = 4;

/** What is done after a commit, by any node, once. Handlers run outside of transactions and of any request. */
const outbox = ({ strapi }: { strapi: Core.Strapi }) => {
  const clock: ClockService = strapi.plugin('attest').service('clock');
  const store = outboxStore(strapi);
  const handlers = new Map<string, Handler>();
  const worker = randomUUID();
  const apart = new AsyncResource('AttestOutbox');
  const apartFrom: string[] = [...OUTWARD];
  const inward = laneOf({ workers: 1, apart, drain: (now) => drainAt(now, { except: apartFrom }) });
  const outward: Lane[] = [
    laneOf({ workers: OUTWARD_WORKERS, apart, drain: (now) => drainAt(now, { only: OUTWARD }) }),
  ];
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let lookedAt: string | null = null;

  async function drainAt(now: () => Date, kinds: Kinds): Promise<Drained> {
    const drained = await drainOutbox({
      outbox: { ...store, claim: (limit, at, by) => store.claim(limit, at, by, kinds) },
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
    if ('except' in kinds) lookedAt = clock.now().toISOString();
    return drained;
  }

  function kick(): void {
    if (!timer) return;
    for (const lane of [inward, ...outward])
      lane.ask(clock.now).catch((error: unknown) => strapi.log.warn('Outbox: its table could not be read or written.', { error })); // prettier-ignore
  }

  return {
    /** @throws Error when another handler has the kind */
    handle(kind: string, handler: Handler): void {
      if (handlers.has(kind)) throw new Error(`The kind "${kind}" has a handler already.`);
      handlers.set(kind, handler);
    },

    /**
     * Sets kinds apart, so that however many of them there are, nothing else waits for them. Each worker has a lane by itself:
     * what takes its time holds up none of the others. Call it in `register`.
     * @param workers how many are carried out at a time
     */
    lanes(kinds: readonly string[], workers: number): void {
      apartFrom.push(...kinds);
      for (let count = 0; count < workers; count += 1)
        outward.push(laneOf({ workers: 1, apart, drain: (now) => drainAt(now, { only: kinds }) }));
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
    /** What of the mail, and of other ways out of the panel, is being tried again. */
    failingOutward: () => store.failing(OUTWARD),
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
     * @param at what time it is for the outbox; handlers ask the clock
     * @throws Error inside a transaction: it would wait for itself
     */
    async drain(at?: Date): Promise<Drained> {
      if (strapi.db.inTransaction()) throw new Error('The outbox is not drained inside a transaction.');
      const now = at ? () => at : clock.now;
      let all: Drained = { done: 0, failed: 0, dead: 0 };
      for (let isMore = true; isMore; ) {
        const within = await inward.inTurn(now);
        const beyond = (await Promise.all(outward.map((lane) => lane.inTurn(now)))).reduce(sumOf);
        all = [all, within, beyond].reduce(sumOf);
        isMore = beyond.done > 0;
      }
      return all;
    },

    /** Begins to work, unless attest.outbox.pollEvery is 0. Nothing here keeps a process alive. */
    start(): void {
      const { pollEvery } = settingsOf(strapi).outbox;
      if (timer || isStopped || pollEvery === 0) return;
      timer = apart.runInAsyncScope(() => setInterval(kick, pollEvery).unref());
      kick();
    },

    /** For good: waits for what is at hand, at most 10 s, and takes no more. What is cut off comes back after its lease. */
    async stop(): Promise<void> {
      isStopped = true;
      clearInterval(timer);
      timer = undefined;
      let patience: NodeJS.Timeout | undefined;
      const settled = Promise.all([inward, ...outward].map((lane) => lane.settled()));
      await Promise.race([settled, new Promise((resolve) => (patience = setTimeout(resolve, PATIENCE)))]);
      clearTimeout(patience);
    },
  };
};

export default outbox;
export type OutboxService = ReturnType<typeof outbox>;
