import { spawn } from 'node:child_process';

import { install } from './install.mjs';
import { createMissingSecrets } from './secrets.mjs';
import { run } from './steps.mjs';

/** @type {import('node:child_process').ChildProcess[]} */
const running = [];

/**
 * Hot reload of the application and the plugin, side by side; Ctrl-C stops both. The plugin is built first: Strapi reads
 * it once at its start and would go on without it.
 */
run(async () => {
  await install();
  createMissingSecrets();
  console.log('\n▸ Building the plugin, then starting Strapi');
  await watchPlugin();
  start('npx', ['strapi', 'develop'], {});
});

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => stopAll(signal));

/** @returns {Promise<void>} once both halves of the plugin are built */
function watchPlugin() {
  const missing = new Set(['admin rebuilt', 'server rebuilt']);
  const watch = start('npx', ['strapi-plugin', 'watch'], {
    cwd: 'src/plugins/attest',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve) => {
    watch.stdout?.on('data', (chunk) => {
      process.stdout.write(chunk);
      for (const sign of missing) if (String(chunk).includes(sign)) missing.delete(sign);
      if (missing.size === 0) resolve();
    });
  });
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
function start(command, args, options) {
  const child = spawn(command, [...args], { stdio: 'inherit', shell: process.platform === 'win32', ...options });
  running.push(child);
  child.on('exit', (code) => {
    process.exitCode ??= code ?? 0;
    stopAll('SIGTERM');
  });
  return child;
}

/** @param {NodeJS.Signals} signal */
function stopAll(signal) {
  for (const child of running) child.kill(signal);
}
