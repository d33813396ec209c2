import path from 'node:path';
import { Worker } from 'node:worker_threads';

import type { NotReadableCode } from './not-readable';
import type { Task, Understood } from './understand';

export interface Allowance {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Plans of a hundred pages take a second or two, most of it to load the libraries. */
const ALLOWANCE: Allowance = { milliseconds: 20_000, megabytes: 512 };
const MOST_AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Understands a file in a thread of its own, so that the server goes on answering, and ends the thread when it takes more time
 * or memory than a plan needs. At most two at a time; the others wait.
 */
export async function understandApart(task: Task, allowance: Allowance = ALLOWANCE): Promise<Understood> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await inAThread(task, allowance);
  } finally {
    // Whoever waits takes over the place, so that nobody who comes in between can have it too.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

const tooHeavy: Understood = { ok: false, because: { code: 'too-heavy' satisfies NotReadableCode, detail: {} } };

/** The thread is given nothing of the environment: no address or password of anything. */
function inAThread(task: Task, { milliseconds, megabytes }: Allowance): Promise<Understood> {
  const thread = new Worker(path.join(__dirname, 'worker.js'), {
    workerData: task,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  return new Promise<Understood>((resolve, reject) => {
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
