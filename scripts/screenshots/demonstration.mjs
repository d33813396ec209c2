import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { freePort } from '../ports.cjs';

const SECRETS = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];
const PATIENCE = 180_000;

/**
 * The demo on a fresh database and a free port, in a process of its own.
 * @returns {Promise<{ url: string, end: () => Promise<void> }>} `end` also deletes the database
 */
export async function demonstration() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'budkavle-screenshots-'));
  const port = await freePort();
  const child = spawn(process.execPath, ['scripts/demo.mjs'], {
    env: {
      ...process.env,
      ...Object.fromEntries(SECRETS.map((name) => [name, randomBytes(32).toString('base64url')])),
      DATABASE_URL: '',
      DATABASE_FILENAME: path.join(folder, 'demonstration.db'),
      HOST: '127.0.0.1',
      PORT: String(port),
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const end = async () => {
    if (child.exitCode === null) child.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void end().then(() => process.exit(1)));
  try {
    await running(child);
  } catch (error) {
    await end();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}`, end };
}

/** @param {import('node:child_process').ChildProcess} child */
async function running(child) {
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (printed += chunk));
  const deadline = Date.now() + PATIENCE;
  while (!printed.includes('is running')) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`The demonstration did not start:\n${printed}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
