import { existsSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';

import { FOLDER, freshFolder, seededWith } from './bench/applications.mjs';
import { benchFingerprint } from './bench/fingerprint.mjs';
import { benchInbox } from './bench/inbox.mjs';
import { benchMail } from './bench/mail.mjs';
import { startPostgres } from './bench/postgres.mjs';
import { benchPublish } from './bench/publish.mjs';
import { benchReads } from './bench/reads.mjs';
import { isPinned } from './bench/workers.mjs';
import { readEnvironment } from './preflight.mjs';
import { run } from './steps.mjs';

const { values } = parseArgs({
  options: {
    part: { type: 'string', multiple: true, default: ['reads', 'approval', 'mail'] },
    rows: { type: 'string', multiple: true, default: ['1000', '10000', '100000'] },
    database: { type: 'string', multiple: true, default: ['sqlite', 'postgres'] },
    quick: { type: 'boolean', default: false },
  },
});

/** Figures are only worth something side by side in one run: read the ratios, not the milliseconds. docs/performance.md */
run(async () => {
  if (!existsSync('dist/src')) throw new Error('The application is not built yet: run "npm run build" first.');
  freshFolder();
  readEnvironment();
  Object.assign(process.env, { LOG_LEVEL: 'error', STARTUP_BANNER: 'false', NEWSROOM_UNCACHED_READS: '1000000000', NEWSROOM_CACHE_MB: '8' }); // prettier-ignore
  const pinned = isPinned ? 'servers on one core, load on another' : 'processes where the system puts them';
  console.log(`▸ Node ${process.version}, ${os.cpus()[0]?.model}, ${os.availableParallelism()} cores; ${pinned}`);
  if (values.part.includes('reads')) await reads();
  if (values.part.includes('approval')) await approval();
  if (values.part.includes('mail')) await benchMail(values.quick ? { rounds: 1, mails: 1_000, many: [1_000] } : { rounds: 3, mails: 3_000, many: [1_000, 20_000] }); // prettier-ignore
  process.exit(0);
});

async function reads() {
  const sizes = values.rows.map(Number).sort((one, other) => one - other);
  const how = { from: 'organisations', sizes, rounds: values.quick ? 3 : 5, seconds: values.quick ? 1 : 3 };
  if (values.database.includes('sqlite')) {
    await seededWith('organisations', 0);
    await benchReads({ title: 'SQLite', ...how });
  }
  if (!values.database.includes('postgres')) return;
  const server = await startPostgres(`${FOLDER}/postgres`);
  const urls = { ours: `${server.url}/ours`, stock: `${server.url}/stock` };
  process.env['BENCH_POSTGRES'] = server.url;
  for (const name of ['ours', 'stock']) await server.create(name);
  await seededWith('organisations', 0, urls.ours);
  await benchReads({ title: 'PostgreSQL', ...how, urls });
  await server.stop();
}

async function approval() {
  console.log('▸ Preparing a database with 10,000 live messages');
  await seededWith('base', 10_000);
  console.log('▸ Measuring; about two minutes');
  await benchPublish({ from: 'base', rounds: values.quick ? 2 : 6, each: 10 });
  await benchInbox({ from: 'base', sizes: [10_000, 100_000], rounds: 25 });
  await benchFingerprint({ from: 'base', rounds: 50 });
}
