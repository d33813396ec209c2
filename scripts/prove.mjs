import { run, step } from './steps.mjs';

/** As many as a night allows; npm run verify makes do with a few. */
const { HISTORIES = '2000', ROUNDS = '200', CHANGES = '1000', SEED = `${Date.now() % 2 ** 31}` } = process.env;

/**
 * Histories made at random on both databases, two nodes that get in each other's way, and readers of both who must be
 * served nothing early and nothing stale. The plugin must be built.
 */
run(async () => {
  const started = Date.now();
  await jest(`${HISTORIES} histories on SQLite`, ['model'], 'sqlite');
  await jest(
    `${HISTORIES} histories, ${ROUNDS} rounds and ${CHANGES} changes of two nodes on PostgreSQL`,
    ['model', 'postgres'],
    'postgres',
  );
  console.log(
    `\nProven by ${HISTORIES} histories on each database, ${ROUNDS} rounds of each collision and ${CHANGES} changes,`,
  );
  console.log(`after ${Math.round((Date.now() - started) / 1000)} s. Seeds stand above; SEED=… runs one again.`);
});

/**
 * @param {string} title
 * @param {readonly string[]} projects
 * @param {string} database
 */
function jest(title, projects, database) {
  const args = [
    'jest',
    '--silent=false',
    '--selectProjects',
    ...projects,
    '--',
    'test/model',
    'two-nodes',
    'freshness',
  ];
  return step({ title, command: 'npx', args, env: { TEST_DATABASE: database, HISTORIES, ROUNDS, CHANGES, SEED } });
}
