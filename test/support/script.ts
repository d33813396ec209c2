import { spawn } from 'node:child_process';

import { testEnvironment } from './environment.cjs';

export interface Ended {
  readonly code: number | null;
  readonly printed: string;
}

/** Runs one of scripts/ to its end, or to the moment when what it printed matches, and then kills it at once. */
export function runScript(
  file: string,
  env: Readonly<Record<string, string>>,
  killWhen?: RegExp,
  args: readonly string[] = [],
): Promise<Ended> {
  const child = spawn(process.execPath, [`scripts/${file}`, ...args], {
    env: { ...process.env, DATABASE_URL: '', ...testEnvironment, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (killWhen?.test(printed)) child.kill('SIGKILL');
    });
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, printed })));
}
