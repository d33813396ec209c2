import { existsSync } from 'node:fs';

import { freshFolder, seededWith } from './bench/applications.mjs';
import { benchFingerprint } from './bench/fingerprint.mjs';
import { benchInbox } from './bench/inbox.mjs';
import { benchMail } from './bench/mail.mjs';
import { benchPublish } from './bench/publish.mjs';
import { readEnvironment } from './preflight.mjs';
import { run } from './steps.mjs';

/** Figures are only worth something side by side in one run: read the ratios, not the milliseconds. */
run(async () => {
  if (!existsSync('dist/src')) throw new Error('The application is not built yet: run "npm run build" first.');
  freshFolder();
  readEnvironment();
  process.env['LOG_LEVEL'] = 'error';
  process.env['STARTUP_BANNER'] = 'false';
  console.log('▸ Preparing a database with 10,000 live messages');
  await seededWith('base', 10_000);
  console.log('▸ Measuring; about two minutes');
  await benchPublish({ from: 'base', rounds: 6, each: 10 });
  await benchInbox({ from: 'base', sizes: [10_000, 100_000], rounds: 25 });
  await benchFingerprint({ from: 'base', rounds: 50 });
  await benchMail({ rounds: 3, mails: 3_000, many: [1_000, 20_000] });
  process.exit(0);
});
