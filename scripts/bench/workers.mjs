import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';

/** Servers on the first core, load on the last: neither takes from the other. Where the system cannot, it is said. */
export const isPinned =
  os.availableParallelism() > 1 && spawnSync('taskset', ['-c', '0', process.execPath, '--version']).status === 0;
const LAST = os.availableParallelism() - 1;

/**
 * What the processes of this folder do when they are asked: what each takes, and what it answers.
 * @typedef {{
 *   grow: { takes: [{ from: number, to: number }], gives: null },
 *   index: { takes: [boolean], gives: null },
 *   copy: { takes: [string], gives: null },
 *   prepare: { takes: [number], gives: null },
 *   publish: { takes: [], gives: null },
 *   usage: { takes: [], gives: { cpu: number, rss: number } },
 *   load: { takes: [import('./load-worker.mjs').Load], gives: import('./load-worker.mjs').Loaded },
 * }} Tasks
 */

/**
 * @typedef {{
 *   url: string,
 *   ask: <Task extends keyof Tasks>(task: Task, ...argument: Tasks[Task]['takes']) => Promise<Tasks[Task]['gives']>,
 *   end: () => void,
 * }} Worker
 */

/**
 * A process of this folder that answers tasks.
 * @param {'serve' | 'load'} which
 * @param {object} options
 * @returns {Promise<Worker>}
 */
export async function worker(which, options = {}) {
  const file = path.join(import.meta.dirname, `${which}-worker.mjs`);
  const profile =
    process.env['BENCH_PROFILE'] && which === 'serve' ? ['--cpu-prof', '--cpu-prof-dir=.tmp/profiles'] : [];
  const node = [process.execPath, ...profile, file, JSON.stringify(options)];
  const [command = '', ...args] = isPinned ? ['taskset', '-c', String(which === 'serve' ? 0 : LAST), ...node] : node;
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  child.on('exit', (code) => code && process.exit(code));
  const [{ port }] = await once(child, 'message');
  let asked = 0;
  /** Only who asked knows the shape of the answer. @type {Map<number, (answer: never) => void>} */
  const waiting = new Map();
  child.on('message', (/** @type {{ id: number, answer: never }} */ { id, answer }) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  });
  return {
    url: `http://127.0.0.1:${port}`,
    ask: (task, ...[argument]) =>
      new Promise((resolve) => {
        waiting.set(++asked, resolve);
        child.send({ id: asked, task, argument });
      }),
    end: () => child.kill(profile.length > 0 ? 'SIGINT' : 'SIGTERM'),
  };
}
