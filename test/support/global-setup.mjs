import { chmod, mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { seeded } from './seeded.mjs';
import { startPostgres } from '../../scripts/bench/postgres.mjs';

/** Starts the database server that TEST_DATABASE names and loads the example plans once; each suite works on a copy. */
export default async function globalSetup() {
  if (process.env['TEST_TEMPLATE']) return;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'budkavle-test-'));
  await chmod(folder, 0o755); // as root, PostgreSQL runs as a user of its own and must get in
  process.env['TEST_FOLDER'] = folder;
  if (process.env['TEST_DATABASE'] === 'postgres') {
    // Nodes are killed here, the machine is not.
    const server = await startPostgres(path.join(folder, 'postgres'), { durable: false });
    globalThis.__postgres = server;
    process.env['TEST_POSTGRES'] = server.url;
    process.env['TEST_TEMPLATE'] = 'template_seeded';
    await server.create('template_seeded');
    await seeded({ DATABASE_URL: `${server.url}/template_seeded` });
  } else {
    process.env['TEST_TEMPLATE'] = path.join(folder, 'seeded.db');
    await seeded({ DATABASE_FILENAME: process.env['TEST_TEMPLATE'] });
  }
}
