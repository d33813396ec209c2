import { AsyncResource } from 'node:async_hooks';

import type { Job } from '../../src/plugins/attest/server/src/use-cases/drain-outbox';
import { drainOutbox } from '../../src/plugins/attest/server/src/use-cases/drain-outbox';
import { outboxStore } from '../../src/plugins/attest/server/src/store/outbox-store';
import { startApplication, type Application } from '../support/application';
import type { Row } from '../support/row';
import { runScript } from '../support/script';

const START = new Date('2026-03-02T09:00:00.000Z');
const SECOND = 1000;
const HOUR = 3_600_000;

let application: Application;
let database: Record<string, string>;
let now = START;
const outbox = () => application.strapi.plugin('attest').service('outbox');
const table = () => application.strapi.db.query('plugin::attest.outbox-entry' as 'api::plan.plan');
const row = (key: string): Promise<Row> => table().findOne({ where: { key } as never });
const entry = (key: string, kind: string, more: object = {}) => ({ key, kind, payload: { key }, ...more });
const outside = new AsyncResource('OutsideOfAnyTransaction');

beforeAll(async () => {
  application = await startApplication('empty');
  const { DATABASE_URL = '', DATABASE_FILENAME = '' } = process.env;
  database = DATABASE_URL ? { DATABASE_URL } : { DATABASE_FILENAME };
  application.strapi.config.set('plugin::attest.outbox.pollEvery', 0);
  application.strapi.plugin('attest').service('clock').use(() => now); // prettier-ignore
  application.strapi.log.silent = true; // failing on purpose says so, often
});
afterAll(() => application.stop());
beforeEach(async () => {
  now = START;
  await table().deleteMany({});
});

/** A kind of its own that notes what it was called with, and then does as it is told. */
function handled(kind: string, act: (job: Job) => unknown = () => undefined): { payload: Row; job: Job }[] {
  const calls: { payload: Row; job: Job }[] = [];
  outbox().handle(kind, async (payload: Row, job: Job) => {
    calls.push({ payload, job });
    await act(job);
  });
  return calls;
}

describe('an entry', () => {
  it('of a transaction that was rolled back is never carried out', async () => {
    const calls = handled('rolled-back');
    const failed = application.strapi.db.transaction(async () => {
      await outbox().add([entry('a', 'rolled-back')]);
      throw new Error('and the change itself fails');
    });
    await expect(failed).rejects.toThrow('and the change itself fails');
    expect(await outbox().drain()).toEqual({ done: 0, failed: 0, dead: 0 });
    expect(calls).toEqual([]);
  });

  it('of a committed one is carried out once, outside of any transaction, and then marked', async () => {
    const seen: boolean[] = [];
    const calls = handled('committed', () => seen.push(application.strapi.db.inTransaction()));
    await application.strapi.db.transaction(() => outbox().add([entry('a', 'committed')]));
    expect(await outbox().drain()).toEqual({ done: 1, failed: 0, dead: 0 });
    expect(await outbox().drain(new Date(START.getTime() + 1000 * HOUR))).toEqual({ done: 0, failed: 0, dead: 0 });
    expect(calls).toMatchObject([{ payload: { key: 'a' }, job: { key: 'a', attempt: 1 } }]);
    expect(seen).toEqual([false]);
    expect(await row('a')).toMatchObject({ doneAt: START.toISOString(), dueAt: null, claimedBy: null });
  });

  it('whose key is there already is left alone, done or not, also when many add it at once', async () => {
    const calls = handled('same-key');
    const add = (n: number) =>
      application.strapi.db.transaction(async () => {
        await outbox().add([{ ...entry('a', 'same-key'), payload: { n } }]);
        await outbox().add([entry(`beside-${n}`, 'same-key')]); // what came with it is kept
      });
    await Promise.all([1, 2, 3].map(add));
    await outbox().drain();
    await add(4);
    await outbox().drain();
    expect(calls.filter(({ job }) => job.key === 'a')).toHaveLength(1);
    expect(calls).toHaveLength(5);
  });

  it('waits for its time, to the millisecond, however the instant is spelled', async () => {
    const calls = handled('later');
    await outbox().add([entry('a', 'later', { notBefore: '2026-03-02T11:00:00.5+01:00' })]);
    await outbox().drain(new Date('2026-03-02T10:00:00.499Z'));
    expect(calls).toHaveLength(0);
    await outbox().drain(new Date('2026-03-02T10:00:00.500Z'));
    expect(calls).toHaveLength(1);
    await expect(outbox().add([entry('b', 'later', { notBefore: 'soon' })])).rejects.toThrow(RangeError);
  });

  it('added by a handler is carried out in the same go', async () => {
    const calls = handled('second');
    handled('first', () => outbox().add([entry('b', 'second')]));
    await outbox().add([entry('a', 'first')]);
    expect(await outbox().drain()).toEqual({ done: 2, failed: 0, dead: 0 });
    expect(calls).toHaveLength(1);
  });

  it('that was cancelled is not carried out; what only begins alike is', async () => {
    const calls = handled('cancelled');
    const keys = ['r_1:remind', 'r_1:escalate', 'rx1:remind', 'R_1:remind', 'other'];
    await outbox().add(keys.map((key) => entry(key, 'cancelled')));
    expect(await outbox().cancelWhere('r_1:')).toBe(2);
    expect(await outbox().cancel('other')).toBe(1);
    expect(await outbox().cancel('other')).toBe(0);
    await outbox().drain();
    expect(calls.map(({ job }) => job.key)).toEqual(['rx1:remind', 'R_1:remind']);
    expect(await outbox().cancel('R_1:remind')).toBe(0);
    expect(await row('other')).toMatchObject({ cancelledAt: START.toISOString(), doneAt: null });
  });

  it('cannot be carried out within a transaction', async () => {
    await expect(application.strapi.db.transaction(() => outbox().drain())).rejects.toThrow(/not drained inside/);
  });
});

describe('an entry that fails', () => {
  it('is tried again later and later, then given up in the open, and can be begun anew', async () => {
    let isBroken = true;
    const calls = handled('broken', () => {
      if (isBroken) throw new Error('The mail server is on fire.');
    });
    await outbox().add([entry('a', 'broken')]);
    const waits = [];
    for (let last = now; waits.length < 8; last = now) {
      await outbox().drain();
      const { dueAt, lastError } = await row('a');
      expect(lastError).toBe('The mail server is on fire.');
      now = dueAt ? new Date(dueAt) : now;
      waits.push((now.getTime() - last.getTime()) / SECOND);
    }
    expect(waits).toEqual([5, 30, 120, 600, 3600, 14_400, 43_200, 0]);
    expect(calls.map(({ job }) => job.attempt)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await outbox().drain(new Date(now.getTime() + 1000 * HOUR))).toEqual({ done: 0, failed: 0, dead: 0 });
    expect(await outbox().lag()).toEqual({ due: 0, seconds: 0, dead: 1 });
    expect(await outbox().dead(1)).toEqual({
      total: 1,
      entries: [
        { key: 'a', kind: 'broken', payload: { key: 'a' }, attempts: 8, deadAt: now.toISOString(), lastError: 'The mail server is on fire.' }, // prettier-ignore
      ],
    });

    isBroken = false;
    expect(await outbox().retry('nothing')).toBe(false);
    expect(await outbox().retry('a')).toBe(true);
    expect(await outbox().drain()).toEqual({ done: 1, failed: 0, dead: 0 });
    expect(await outbox().dead(1)).toEqual({ total: 0, entries: [] });
  });

  it('holds up no other, and neither does one that nothing handles', async () => {
    handled('failing', () => Promise.reject(new Error('no')));
    const calls = handled('fine');
    await outbox().add([entry('a', 'failing'), entry('b', 'unheard-of'), entry('c', 'fine')]);
    expect(await outbox().drain()).toEqual({ done: 1, failed: 2, dead: 0 });
    expect(calls).toHaveLength(1);
    expect((await row('b')).lastError).toBe('Nothing here handles the kind "unheard-of".');
  });

  it('is any that takes too long: its signal says so, and the work goes on', async () => {
    const signals: AbortSignal[] = [];
    const handlers = new Map([
      ['endless', (_: unknown, { signal }: Job) => new Promise<void>(() => signals.push(signal))],
      ['short', async () => undefined],
    ]);
    const failures: unknown[] = [];
    await outbox().add([entry('a', 'endless'), entry('b', 'short')]);
    const drained = await drainOutbox({
      outbox: outboxStore(application.strapi),
      handlers,
      worker: 'patient',
      timeLimit: 50,
      now: () => now,
      mayGoOn: () => true,
      onFailure: (_, error) => failures.push(error),
    })();
    expect(drained).toEqual({ done: 1, failed: 1, dead: 0 });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(failures).toEqual([new Error('It took longer than 0.05 s.')]);
  });
});

describe('an entry that is looked at before its time', () => {
  it('is put off as often as need be, and that counts as no attempt', async () => {
    const attempts: number[] = [];
    const due = START.getTime() + 20 * SECOND;
    outbox().handle('too-early', async (_: Row, { attempt }: Job) => {
      attempts.push(attempt);
      return now.getTime() < due ? { notBefore: new Date(now.getTime() + SECOND).toISOString() } : undefined;
    });
    await outbox().add([entry('a', 'too-early')]);
    for (let second = 0; second < 20; second += 1) {
      now = new Date(START.getTime() + second * SECOND);
      expect(await outbox().drain()).toEqual({ done: 0, failed: 0, dead: 0 });
    }
    expect(await row('a')).toMatchObject({ attempts: 0, claimedBy: null, lastError: null, doneAt: null });
    now = new Date(due);
    expect(await outbox().drain()).toEqual({ done: 1, failed: 0, dead: 0 });
    expect(attempts).toEqual(Array.from({ length: 21 }, () => 1));
  });
});

describe('several nodes', () => {
  const store = () => outboxStore(application.strapi);
  const numbered = (count: number) => Array.from({ length: count }, (_, n) => entry(`n${n}`, 'shared'));

  it('that claim at the same moment get entries of their own, and all of them', async () => {
    await outbox().add(numbered(40));
    const workers = Array.from({ length: 8 }, (_, n) => store().claim(5, now, `worker-${n}`));
    const keys = (await Promise.all(workers)).flat().map(({ key }) => key);
    const rest = await store().claim(40, now, 'last'); // a worker may have met rows that others were taking
    expect([...keys, ...rest.map(({ key }) => key)].sort()).toEqual(numbered(40).map(({ key }) => key).sort()); // prettier-ignore
  });

  it('do not wait for each other’s transactions', async () => {
    await outbox().add(numbered(4));
    const claim = (worker: string, limit: number) => outside.runInAsyncScope(() => store().claim(limit, now, worker));
    const isPostgres = application.strapi.db.dialect.client === 'postgres';
    // SQLite has one connection: there the second claim comes after the first
    const open = async (): Promise<readonly Row[][]> => {
      const first = await store().claim(2, now, 'first');
      return isPostgres ? [[...first], [...(await claim('second', 4))]] : [[...first]];
    };
    const [first = [], second = await claim('second', 4)] = await application.strapi.db.transaction(open);
    expect([first, second].map((claimed) => claimed.map(({ key }: Row) => key))).toEqual([['n0', 'n1'], ['n2', 'n3']]); // prettier-ignore
  });

  it('take over what a killed one had begun, once its lease is out', async () => {
    const calls = handled('shared');
    await outbox().add(numbered(1));
    const [begun] = await store().claim(1, now, 'killed'); // and nothing is heard of it again
    if (!begun) throw new Error('Nothing was claimed.');
    now = new Date(START.getTime() + 59_999);
    expect(await outbox().drain()).toEqual({ done: 0, failed: 0, dead: 0 });
    now = new Date(START.getTime() + 60_000);
    expect(await outbox().drain()).toEqual({ done: 1, failed: 0, dead: 0 });
    expect(calls).toMatchObject([{ job: { key: 'n0', attempt: 2 } }]);
    expect(await store().failed(begun, new Error('late'), now)).toBe(false); // back from the dead, it changes nothing
    expect(await row('n0')).toMatchObject({ doneAt: now.toISOString(), lastError: null, dueAt: null });
  });

  it('give up what kills its worker every time, and go on to the next', async () => {
    await outbox().add(numbered(1));
    for (let n = 0; n < 8; n += 1, now = new Date(now.getTime() + 60_000))
      expect(await store().claim(1, now, `killed-${n}`)).toHaveLength(1);
    await outbox().add([entry('next', 'shared')]);
    expect(await store().claim(1, now, 'wary')).toMatchObject([{ key: 'next' }]);
    expect((await outbox().dead(1)).entries).toMatchObject([{ key: 'n0', attempts: 8, lastError: 'No attempt came to an end.' }]); // prettier-ignore
  });

  it('see how far behind they are', async () => {
    await outbox().add([...numbered(3), entry('tomorrow', 'shared', { notBefore: '2026-03-03T09:00:00Z' })]);
    now = new Date(START.getTime() + 90 * SECOND);
    expect(await outbox().lag()).toEqual({ due: 3, seconds: 90, dead: 0 });
  });
});

it('a script ends by itself and leaves the entries to the nodes that serve', async () => {
  await outbox().add([entry('a', 'committed', { notBefore: '2020-01-01T00:00:00Z' })]);
  const { code } = await runScript('attest.mjs', database, undefined, ['verify']);
  expect(code).toBe(0);
  expect(await row('a')).toMatchObject({ attempts: 0, doneAt: null });
});
