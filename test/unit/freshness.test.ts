import { setTimeout as wait } from 'node:timers/promises';

import { freshness } from '../../src/serving/freshness';

const HOLDS = 50;

/** A database that answers when it is told to, with what it has when it is asked. */
function database() {
  let has = 'old';
  const waiting: (() => void)[] = [];
  return {
    read: () => {
      const found = has;
      return new Promise<string>((resolve) => waiting.push(() => resolve(found)));
    },
    becomes: (version: string) => void (has = version),
    answers: () => waiting.shift()?.(),
    asked: () => waiting.length,
  };
}

const until = async (isSo: () => boolean) => {
  while (!isSo()) await wait(1);
};

it('several who ask at once share one look', async () => {
  const { read, answers, asked } = database();
  const fresh = freshness({ read, holds: HOLDS });
  const both = Promise.all([fresh.verified(), fresh.verified()]);
  await until(() => asked() > 0);
  expect(asked()).toBe(1);
  answers();
  expect(await both).toEqual(['old', 'old']);
  expect(fresh.known()).toBe('old');
  fresh.stop();
});

it('what is known does not count for longer than it holds, from when the look began', async () => {
  const { read, answers, asked } = database();
  const fresh = freshness({ read, holds: HOLDS });
  const first = fresh.verified();
  await until(() => asked() > 0);
  await wait(HOLDS + 10);
  answers();
  await first;
  expect(fresh.known()).toBeUndefined();
  fresh.stop();
});

it('who asks while a slow look has been under way for too long gets another', async () => {
  const { read, becomes, answers, asked } = database();
  const fresh = freshness({ read, holds: HOLDS });
  const early = fresh.verified();
  await until(() => asked() > 0);
  becomes('new');
  await wait(HOLDS + 10);
  const late = fresh.verified();
  answers();
  expect(await early).toBe('old');
  await until(() => asked() > 0);
  answers();
  expect(await late).toBe('new');
  fresh.stop();
});

it('a change here makes a look under way begin again', async () => {
  const { read, becomes, answers, asked } = database();
  const fresh = freshness({ read, holds: 10_000 });
  const asking = fresh.verified();
  await until(() => asked() > 0);
  becomes('new');
  fresh.suspect();
  answers();
  await until(() => asked() > 0);
  answers();
  expect(await asking).toBe('new');
  fresh.stop();
});
