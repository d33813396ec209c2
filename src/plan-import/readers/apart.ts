import path from 'node:path';
import { Worker } from 'node:worker_threads';

import type { Source } from '../../domain/plan-import/blocks';
import type { PlanPreview } from '../../domain/plan-import/preview';
import type { Surroundings } from '../../domain/plan-import/recognise';
import type { Refusal } from './not-readable';
import type { Read } from './read-file';
import type { Given } from './read-given';

export interface Recognition {
  readonly source: Source;
  readonly surroundings: Surroundings;
}

export type Understood = Readonly<{ ok: true; preview: PlanPreview } | { ok: false; because: Refusal }>;

export interface Allowance {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Plans of a hundred pages take a second or two, most of it to load the libraries. */
const ALLOWANCE: Allowance = { milliseconds: 20_000, megabytes: 512 };
const MOST_AT_ONCE = 2;

/**
 * Reads a file in a thread of its own: the libraries work for seconds without a pause, and the server is to go on answering.
 * More time or memory than a plan needs ends the thread. At most two at a time; the others wait.
 */
export const readApart = (given: Given, allowance: Allowance = ALLOWANCE): Promise<Read> =>
  inLine<Read>(() => inAThread<Read>('reading-thread.js', given, allowance));

/** Understands what was read, in a thread likewise. */
export const recogniseApart = (asked: Recognition, allowance: Allowance = ALLOWANCE): Promise<Understood> =>
  inLine<Understood>(() => inAThread<Understood>('recognising-thread.js', asked, allowance));

let running = 0;
const waiting: (() => void)[] = [];

async function inLine<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    // Whoever waits takes over the place, so that nobody who comes in between can have it too.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

type TooHeavy = Readonly<{ ok: false; because: Refusal }>;
const tooHeavy: TooHeavy = { ok: false, because: { code: 'too-heavy', detail: {} } };

/** The thread is given nothing of the environment: no address or password of anything. */
function inAThread<Answer>(
  file: string,
  workerData: unknown,
  { milliseconds, megabytes }: Allowance,
): Promise<Answer | TooHeavy> {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes };
  const thread = new Worker(path.join(__dirname, file), { workerData, env: {}, execArgv: [], resourceLimits });
  return new Promise<Answer | TooHeavy>((resolve, reject) => {
    const clock = setTimeout(() => resolve(tooHeavy), milliseconds);
    thread.once('message', resolve);
    thread.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(tooHeavy) : reject(error),
    );
    thread.once('exit', (code) => {
      clearTimeout(clock);
      reject(new Error(`The thread that reads plans ended without an answer (${code}).`));
    });
  }).finally(() => thread.terminate());
}
