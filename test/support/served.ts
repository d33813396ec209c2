import { spawn, type ChildProcess } from 'node:child_process';

import { freshDatabase } from './database';
import { testEnvironment } from './environment.cjs';
import { freePort } from './ports.cjs';

/** The application as `npm run demo` serves it, in a process of its own. */
export interface Served {
  readonly url: string;
  readonly printed: () => string;
  /** Ctrl-C, or as systemd stops a service; resolves with the exit code. */
  stop(signal?: 'SIGINT' | 'SIGTERM'): Promise<number | null>;
  /** As a failing machine ends: at once, with nothing tidied up. */
  kill(): Promise<void>;
}

/**
 * @param folder of another installation than this one
 * @throws Error with what the process printed, when it does not come up in good time
 */
export async function serve(
  script = 'scripts/demo.mjs',
  env: Readonly<Record<string, string>> = {},
  folder?: string,
): Promise<Served> {
  const port = String(await freePort());
  const database = 'DATABASE_URL' in env ? {} : await freshDatabase('seeded');
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...testEnvironment, ...database, PORT: port, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: folder,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const served: Served = {
    url: `http://127.0.0.1:${port}`,
    printed: () => printed,
    stop: (signal = 'SIGINT') => ended(child, signal),
    kill: async () => void (await ended(child, 'SIGKILL')),
  };
  await until(
    () => /is running/.test(printed),
    () => child.exitCode !== null,
    () => printed,
  );
  return served;
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    child.on('exit', (code) => resolve(code));
    child.kill(signal);
  });
}

async function until(isReady: () => boolean, hasEnded: () => boolean, printed: () => string): Promise<void> {
  const deadline = Date.now() + 150_000;
  while (!isReady()) {
    if (hasEnded() || Date.now() > deadline) throw new Error(`The application did not start:\n${printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
