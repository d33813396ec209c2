import { parseArgs } from 'node:util';

import { readEnvironment } from './preflight.mjs';
import { run } from './steps.mjs';
import { stop } from './stop.cjs';
import { application } from './strapi.mjs';

const USE = `Use: npm run attest -- verify [--head HASH]
     npm run attest -- export [--format ndjson|csv] > log.ndjson
     npm run attest -- forget --email leaver@example.org`;

/**
 * The decision log from the command line: whether it is as it was written, a copy of it, and forgetting who a leaver was.
 */
run(async () => {
  const { command, options } = asked();
  readEnvironment();
  process.env['LOG_LEVEL'] ??= 'error';
  const strapi = await application({ serveAdminPanel: false }).load();
  const log = strapi.plugin('attest').service('log');
  if (command === 'verify') await verify(log, options.head);
  if (command === 'export') for await (const line of log.export(options.format ?? 'ndjson')) process.stdout.write(line);
  if (command === 'forget') await forget(log, options.email);
  await stop(strapi);
});

function asked() {
  try {
    const text = /** @type {const} */ ({ type: 'string' });
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { head: text, format: text, email: text },
    });
    const command = positionals[0] ?? '';
    const isKnown = ['verify', 'export', 'forget'].includes(command) && positionals.length === 1;
    const isGoodFormat = !values.format || ['ndjson', 'csv'].includes(values.format);
    const isGoodHead = !values.head || /^[0-9a-f]{64}$/.test(values.head);
    if (isKnown && isGoodFormat && isGoodHead && (command !== 'forget' || values.email))
      return { command, options: values };
  } catch {
    // an option that is none: the usage says which there are
  }
  throw new Error(USE);
}

/**
 * @param {any} log
 * @param {string | undefined} head
 */
async function verify(log, head) {
  const found = await log.verify(head);
  if (!found.ok) throw new Error(`The log is not as it was written: entry ${found.at}, ${found.fault}.`);
  console.log(`The log is as it was written: ${found.entries} entries, head ${found.head}.`);
}

/**
 * @param {any} log
 * @param {string | undefined} email
 */
async function forget(log, email) {
  if (!(await log.forget(email)))
    throw new Error(`The log knows nobody with the address ${email}: nothing was changed.`);
  console.log('Forgotten: the entries stay, under a key that leads to nobody, and the log still verifies.');
}
