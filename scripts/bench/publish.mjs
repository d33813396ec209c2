import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import { median, printTable } from './measure.mjs';

const WORKER = path.join(import.meta.dirname, 'publish-worker.mjs');
const APPLICATIONS = [
  { title: 'with the gate, approved', name: 'gated', isGoverned: true, hasIndexes: true },
  { title: 'the same, not governed', name: 'ungoverned', isGoverned: false, hasIndexes: true },
  { title: 'not governed, without our indexes (stock)', name: 'stock', isGoverned: false, hasIndexes: false },
];

/**
 * One publication through the document service: under the gate, the same in the same application without it, and without
 * it and without the indexes that this application adds. Rounds alternate, so that a busy machine is busy for all.
 * @param {{ from: string, rounds: number, each: number }} options
 */
export async function benchPublish({ from, rounds, each }) {
  /** @type {{ title: string, child: import('node:child_process').ChildProcess, times: number[], statements: number }[]} */
  const all = [];
  for (const { title, ...options } of APPLICATIONS) {
    const child = fork(WORKER, [JSON.stringify({ from, ...options })]);
    child.on('exit', (code) => code && process.exit(code));
    await once(child, 'message');
    all.push({ title, child, times: [], statements: 0 });
  }
  for (let round = 0; round <= rounds; round += 1) {
    for (const one of all) {
      one.child.send(each);
      const [answer] = await once(one.child, 'message');
      // The first round warms up.
      if (round > 0) one.times.push(...answer.times);
      one.statements = answer.statements;
    }
  }
  for (const { child } of all) child.kill();
  const base = median(all[1]?.times ?? []);
  const rows = all.map(({ title, times, statements }) => [
    title,
    median(times),
    median(times) / base,
    String(statements),
  ]);
  printTable('Publishing one message, 10,000 live (median, ms)', ['', 'ms', 'ratio', 'statements'], rows);
}
