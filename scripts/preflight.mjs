import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';

/** Reads .env as Strapi does: what the environment already has wins. */
export function readEnvironment() {
  if (existsSync('.env')) process.loadEnvFile('.env');
}

/**
 * What must hold before a server starts, each failing in one sentence that says what to do.
 * @returns {Promise<{ host: string, port: number }>}
 */
export async function preflight() {
  const host = process.env['HOST'] ?? '127.0.0.1';
  const port = Number(process.env['PORT'] ?? 1337);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT is "${process.env['PORT']}": give a number from 1 to 65535.`);
  }
  if (!existsSync('dist/build/index.html'))
    throw new Error('The application is not built yet: run "npm run build" first.');
  for (const folder of writtenFolders()) assertWritable(folder);
  await assertFree(host, port);
  return { host, port };
}

function writtenFolders() {
  const uploads = path.resolve('public/uploads');
  if (process.env['DATABASE_URL']) return [uploads];
  return [path.dirname(path.resolve(process.env['DATABASE_FILENAME'] ?? '.data/budkavle.db')), uploads];
}

/** @param {string} folder */
function assertWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Error(
      `The folder ${folder} cannot be written to: change its owner, or set DATABASE_FILENAME to a file elsewhere.`,
    );
  }
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<void>}
 */
function assertFree(host, port) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ { code }) =>
      reject(
        new Error(
          code === 'EADDRINUSE'
            ? `Port ${port} on ${host} is busy: stop what uses it, or choose another, for example PORT=${port + 1}.`
            : `Cannot listen on ${host}:${port} (${code}): set HOST and PORT to an address of this machine.`,
        ),
      ),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
