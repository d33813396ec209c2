import { spawn } from 'node:child_process';

import { createMissingSecrets } from './secrets.mjs';

/** Hot reload of the application and the plugin, side by side; Ctrl-C stops both. */
createMissingSecrets();
const both = [
  spawn('npx', ['strapi-plugin', 'watch'], { cwd: 'src/plugins/attest', stdio: ['ignore', 'inherit', 'inherit'] }),
  spawn('npx', ['strapi', 'develop'], { stdio: 'inherit' }),
];
for (const child of both) {
  child.on('exit', (code) => {
    for (const other of both) other.kill();
    process.exitCode ??= code ?? 0;
  });
}
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => both.forEach((child) => child.kill(signal)));
