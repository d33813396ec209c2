import { run, step } from './steps.mjs';

/** As many as a night allows; npm run verify makes do with a few. */
const { HISTORIES = '2000', ROUNDS = '200', CHANGES = '1000', SEED = `${Date.now() % 2 ** 31}` } = process.env;
const { RECIPIENTS = '10000', KILLS = '20' } = process.env;
const OF_PROCEDURE = ['test/model', 'two-nodes', 'freshness'];

/**
 * Histories made at random on both databases, two nodes that get in each other's way, readers of both who must be
 * served nothing early and nothing stale, and nodes that are killed while they send mail. The plugin must be built.
 */
run(async () => {
  const started = Date.now();
  await jest(`${HISTORIES} histories on SQLite`, ['model'], 'sqlite');
  await jest(
    `${HISTORIES} histories, ${ROUNDS} rounds and ${CHANGES} changes of two nodes on PostgreSQL`,
    ['model', 'postgres'],
    'postgres',
  );
  for (const database of ['sqlite', 'postgres'])
    await jest(`${RECIPIENTS} recipients and ${KILLS} kills on ${database}`, ['integration'], database, [
      'press/kills',
    ]);
  console.log(
    `\nProven by ${HISTORIES} histories on each database, ${ROUNDS} rounds of each collision and ${CHANGES} changes,`,
  );
  console.log(`and mailings to ${RECIPIENTS} recipients with ${KILLS} kills,`);
  console.log(`after ${Math.round((Date.now() - started) / 1000)} s. Seeds stand above; SEED=… runs one again.`);
});

/**
 * @param {string} title
 * @param {readonly string[]} projects
 * @param {string} database
 * @param {readonly string[]} files
 */
function jest(title, projects, database, files = OF_PROCEDURE) {
  const args = ['jest', '--silent=false', '--selectProjects', ...projects, '--', ...files];
  return step({
    title,
    command: 'npx',
    args,
    env: { TEST_DATABASE: database, HISTORIES, ROUNDS, CHANGES, SEED, RECIPIENTS, KILLS },
  });
}
