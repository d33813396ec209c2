import { createStrapi } from '@strapi/strapi';

import { readEnvironment } from './preflight.mjs';
import { seed } from './seed/seed.mjs';
import { run } from './steps.mjs';

run(async () => {
  readEnvironment();
  process.env['LOG_LEVEL'] ??= 'warn';
  const strapi = await createStrapi({ appDir: process.cwd(), distDir: `${process.cwd()}/dist`, serveAdminPanel: false }).load();
  const created = await seed(strapi, console.log);
  console.log(created > 0 ? `Loaded ${created} rows.` : 'Everything was loaded already; nothing was changed.');
  await strapi.destroy();
});
