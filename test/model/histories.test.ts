import fc from 'fast-check';

import { live, tally } from './history';
import { histories } from './steps';
import { createWorld, type World } from './world';

/** How many histories are made up; `npm run prove` asks for thousands. */
const HISTORIES = Number(process.env['HISTORIES'] ?? 15);
/** The same ones each time, so that a change is judged by itself; `npm run prove` makes up new ones, and prints which. */
const SEED = Number(process.env['SEED'] ?? 20_261_122);
const LENGTH = Number(process.env['LENGTH'] ?? 25);

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.application.stop());

it(`whatever ${HISTORIES} histories people and programs make up, only what was approved is served`, async () => {
  const told = { histories: 0, steps: 0, accepted: 0, editions: 0 };
  const started = Date.now();
  const property = fc.asyncProperty(histories(LENGTH), async (steps) => {
    const { accepted, editions } = await live(world, steps);
    told.histories += 1;
    told.steps += steps.length;
    told.accepted += accepted;
    told.editions += editions;
    if (told.histories % 100 === 0) console.log(`  ${told.histories} histories, ${seconds(started)} s`);
  });
  await fc.assert(property, { numRuns: HISTORIES, endOnFailure: process.env['SHRINK'] === 'no', seed: SEED });
  console.log(
    `${told.histories} histories from seed ${SEED}, ${told.steps} steps (${told.accepted} let through, ${told.editions} editions), ${seconds(started)} s`,
  );
  if (process.env['TALLY'])
    console.log(
      [...tally]
        .sort()
        .map(([end, times]) => `${times} ${end}`)
        .join('\n'),
    );
  expect(told.histories).toBe(HISTORIES);
}, 86_400_000);

const seconds = (since: number): number => Math.round((Date.now() - since) / 1000);
