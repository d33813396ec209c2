import path from 'node:path';

import { preflight, readEnvironment } from './preflight.mjs';
import { createMissingSecrets } from './secrets.mjs';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './seed/accounts.mjs';
import { actOut } from './seed/act-out.mjs';
import { seed } from './seed/seed.mjs';
import { run } from './steps.mjs';
import { application } from './strapi.mjs';

run(async () => {
  readEnvironment();
  if (createMissingSecrets().length > 0) readEnvironment();
  process.env['NODE_ENV'] ??= 'development';
  process.env['LOG_LEVEL'] ??= 'error';
  process.env['STARTUP_BANNER'] ??= 'false';
  process.env['NEWSROOM_TITLE'] ??= 'Nyheter från fem organisationer';
  const mailFolder = writeMailToFiles();
  const { host, port } = await preflight();
  console.log('\n▸ Starting Budkavle with example plans');
  const strapi = await application().load();
  const created = await seed(strapi, (line) => console.log(`  ${line}`));
  if (created === 0) console.log('  The example plans are in place.');
  await actOut(strapi, (line) => console.log(`  ${line}`));
  await strapi.start();
  console.log(welcome(host, port, mailFolder));
});

/**
 * @param {string} host
 * @param {number} port
 * @param {string | undefined} mailFolder
 */
function welcome(host, port, mailFolder) {
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  const people = DEMO_ACCOUNTS.map(({ email, roles }) => `    ${email.padEnd(26)} ${roles.at(-1)}`).join('\n');
  return `
  Budkavle is running.

  Newsroom      http://${shown}:${port}/newsroom   (what anybody may read)
  Admin panel   http://${shown}:${port}/admin
  Password      ${DEMO_PASSWORD}   (the same for all; for trying out only)
  Log in as     role
${people}

  ${mailFolder ? `Mail          nothing is sent; each mail is a file in ${mailFolder}\n\n  ` : ''}Swedish or English: your name, bottom left → Profile → Interface language.
  Stop with Ctrl-C. Start again with: npm run demo
${isLocal(host) ? '' : '\n  Careful: others on the network can reach it, and the password is known to all.\n'}`;
}

/** Beside the database, unless a mail server is named. @returns the folder, when mail goes there */
function writeMailToFiles() {
  const { SMTP_URL, SMTP_HOST, DATABASE_FILENAME = '.data/budkavle.db' } = process.env;
  if (SMTP_URL || SMTP_HOST) return undefined;
  process.env['MAIL_FOLDER'] ||= path.join(path.dirname(DATABASE_FILENAME), 'mail');
  return path.resolve(process.env['MAIL_FOLDER']);
}

/** @param {string} host */
const isLocal = (host) => host === 'localhost' || host === '::1' || host.startsWith('127.');
