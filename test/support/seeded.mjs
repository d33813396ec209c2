import { spawn } from 'node:child_process';

import { testEnvironment } from './environment.cjs';

/**
 * Runs `npm run seed` as a user would, against one database.
 * @param {Readonly<Record<string, string>>} database DATABASE_FILENAME or DATABASE_URL
 * @returns {Promise<string>} what it printed
 */
export function seeded(database) {
  const child = spawn(process.execPath, ['scripts/run-seed.mjs'], {
    env: { ...process.env, DATABASE_URL: '', ...testEnvironment, ...database },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
  return new Promise((resolve, reject) => {
    child.on('close', (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`The example data could not be loaded:\n${printed}`)),
    );
  });
}
