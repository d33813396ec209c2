import { createRequire } from 'node:module';

import { preflight, readEnvironment } from './preflight.mjs';
import { run } from './steps.mjs';
import { application } from './strapi.mjs';

/** Production: never creates accounts, content or secrets, and starts with good secrets only. */
run(async () => {
  readEnvironment();
  process.env['NODE_ENV'] ??= 'production';
  const { host, port } = await preflight();
  const { refuseBadSecrets } = createRequire(import.meta.url)('../dist/src/startup/secrets.js');
  refuseBadSecrets(process.env);
  await application().start();
  console.log(`Budkavle is running on http://${host}:${port}/admin`);
});
