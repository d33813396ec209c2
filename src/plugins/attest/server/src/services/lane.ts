import type { AsyncResource } from 'node:async_hooks';

import type { Drained } from '../use-cases/drain-outbox';

interface Given {
  /** How many entries are carried out at a time. */
  readonly workers: number;
  drain(now: () => Date): Promise<Drained>;
  /** Where the work runs: it sees neither the request nor the transaction in which it was asked for. */
  readonly apart: AsyncResource;
}

/** Work of its own that no other lane's work waits for. */
export interface Lane {
  /** After what was asked for before, so that whoever waits for it finds everything before it done. */
  inTurn(now: () => Date): Promise<Drained>;
  /** Asks for a turn, unless one waits already. */
  ask(now: () => Date): Promise<unknown>;
  settled(): Promise<unknown>;
}

export function laneOf({ workers, drain, apart }: Given): Lane {
  let last: Promise<unknown> = Promise.resolve();
  let isAsked = false;

  function inTurn(now: () => Date): Promise<Drained> {
    return apart.runInAsyncScope(() => {
      const turn = last.then(async () => {
        isAsked = false;
        return (await Promise.all(Array.from({ length: workers }, () => drain(now)))).reduce(sumOf);
      });
      last = turn.catch(() => undefined);
      return turn;
    });
  }

  return {
    inTurn,
    async ask(now) {
      if (isAsked) return;
      isAsked = true;
      await inTurn(now);
    },
    settled: () => last,
  };
}

export const sumOf = (one: Drained, other: Drained): Drained => ({
  done: one.done + other.done,
  failed: one.failed + other.failed,
  dead: one.dead + other.dead,
});
