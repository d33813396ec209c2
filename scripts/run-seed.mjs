import { readEnvironment } from './preflight.mjs';
import { seed } from './seed/seed.mjs';
import { run } from './steps.mjs';
import { stop } from './stop.cjs';
import { application } from './strapi.mjs';

run(async () => {
  readEnvironment();
  process.env['LOG_LEVEL'] ??= 'warn';
  const strapi = await application({ serveAdminPanel: false }).load();
  const created = await seed(strapi, console.log);
  console.log(created > 0 ? `Loaded ${created} rows.` : 'Everything was loaded already; nothing was changed.');
  await stop(strapi, 2_000);
});
