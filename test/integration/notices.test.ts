import type { Notice } from '../../src/plugins/attest/server/src/domain/notice';
import { entryToNotify } from '../../src/plugins/attest/server/src/use-cases/give-notices';
import { startApplication, type Application } from '../support/application';

let application: Application;
let now = new Date('2026-03-02T09:00:00.000Z');
const service = (name: string) => application.strapi.plugin('attest').service(name);
const notices = () => application.strapi.db.query('plugin::attest.notice' as 'api::plan.plan');

/** Whom the application would name: the groups of this test have fixed members. */
const MEMBERS: Record<string, readonly number[]> = { communicators: [1, 2], heads: [2, 3], nobody: [] };

beforeAll(async () => {
  application = await startApplication('empty');
  application.strapi.config.set('plugin::attest.outbox.pollEvery', 0);
  application.strapi.log.silent = true; // failing on purpose says so
  service('clock').use(() => now);
  service('host').use({
    members: async (group: string) => {
      const people = MEMBERS[group];
      if (!people) throw new Error(`There is no group ${group}.`);
      return people.map((person) => ({ person, name: '', email: '' }));
    },
  });
});
afterAll(() => application.stop());
beforeEach(async () => {
  now = new Date('2026-03-02T09:00:00.000Z');
  await notices().deleteMany({});
});

const about = { kind: 'asked', uid: 'some::type.type', document: 'd1', request: 'r1', title: 'Vattenläcka' };
const tell = async (key: string, notify: object) => {
  await service('outbox').add([entryToNotify(key, { ...about, to: {}, ...notify })]);
  return service('outbox').drain();
};
const told = async () =>
  (await notices().findMany({ orderBy: { person: 'asc' } as never })).map((row) => (row as unknown as Notice).person);

describe('a notice', () => {
  it('reaches each person of the groups once, and those named, but not those left out', async () => {
    await tell('a', { to: { groups: ['communicators', 'heads', 'nobody'], persons: [3, 4] }, except: [1] });
    expect(await told()).toEqual([2, 3, 4]);
    expect(await service('notifier').forPerson(2, 1)).toEqual({
      notices: [{ ...about, key: 'a:2', person: 2, words: {}, at: now.toISOString(), needsAcknowledgement: false, acknowledgedAt: null, seenAt: null }], // prettier-ignore
      total: 1,
      unseen: 1,
    });
  });

  it('is given once, though its handler runs twice', async () => {
    const payload = { ...about, to: { groups: ['communicators'] }, words: { by: 'Karin' } };
    const { notify } = service('notifier').handlers;
    await notify(payload, { key: 'twice' });
    now = new Date('2026-03-02T10:00:00.000Z');
    await notify(payload, { key: 'twice' });
    expect(await told()).toEqual([1, 2]);
    const [first] = (await service('notifier').forPerson(1, 1)).notices;
    expect(first).toMatchObject({ at: '2026-03-02T09:00:00.000Z', words: { by: 'Karin' } });
  });

  it('is not given while it is not known to whom, and is then', async () => {
    expect(await tell('early', { to: { groups: ['communicators', 'unknown'] } })).toMatchObject({ failed: 1 });
    expect(await told()).toEqual([]);
    MEMBERS['unknown'] = [9];
    now = new Date('2026-03-02T09:00:05.000Z');
    await service('outbox').drain();
    expect(await told()).toEqual([1, 2, 9]);
  });

  it('is seen and acknowledged by its own person only', async () => {
    await tell('must-read', { to: { persons: [1, 2] }, needsAcknowledgement: true });
    await tell('may-read', { to: { persons: [1] } });
    now = new Date('2026-03-02T11:00:00.000Z');
    const notifier = service('notifier');
    expect(await notifier.seen(2, ['must-read:1'])).toBe(0);
    expect(await notifier.seen(1, ['may-read:1'])).toBe(1);
    expect(await notifier.unacknowledged(1)).toMatchObject([{ key: 'must-read:1' }]);
    expect(await notifier.acknowledge(1, 'other')).toBe(0);
    expect(await notifier.acknowledge(1, 'r1')).toBe(1);
    expect(await notifier.acknowledge(1, 'r1')).toBe(0);
    expect(await notifier.unacknowledged(1)).toEqual([]);
    expect(await notifier.unacknowledged(2)).toHaveLength(1);
    const { notices: mine, unseen } = await notifier.forPerson(1, 1);
    expect([unseen, mine]).toMatchObject([
      0,
      [
        { key: 'may-read:1', acknowledgedAt: null },
        { key: 'must-read:1', acknowledgedAt: now.toISOString(), seenAt: now.toISOString() },
      ],
    ]);
  });

  it('goes through each channel by itself: one that fails holds up nobody else', async () => {
    const sent: string[] = [];
    let isDown = true;
    service('notifier').channel('mail', async ({ key, title }: Notice) => {
      if (isDown && key === 'sent:1') throw new Error('The mailbox is full.');
      sent.push(`${key} ${title}`);
    });
    expect(await tell('sent', { to: { persons: [1, 2, 3] } })).toEqual({ done: 3, failed: 1, dead: 0 });
    // Each is a job of its own: which comes first is not said.
    expect([...sent].sort()).toEqual(['sent:2 Vattenläcka', 'sent:3 Vattenläcka']);
    isDown = false;
    now = new Date('2026-03-02T09:00:05.000Z');
    await service('outbox').drain();
    await service('notifier').handlers.notify({ ...about, to: { persons: [1] } }, { key: 'sent' });
    await service('outbox').drain();
    expect([sent.length, sent.at(-1)]).toEqual([3, 'sent:1 Vattenläcka']);
  });

  it('can be many: a group of a thousand', async () => {
    MEMBERS['all'] = Array.from({ length: 1000 }, (_, n) => n + 100);
    const { notify } = service('notifier').handlers;
    await notify({ ...about, to: { groups: ['all'] } }, { key: 'many' });
    expect(await notices().count({})).toBe(1000);
  });
});

it('a step’s deadlines follow the configured calendar, public holidays and all', () => {
  const opened = { request: 'r1', step: 0, openedAt: '2026-04-02T12:00:00.000Z', within: 24 };
  expect(service('calendar').deadlinesOf(opened)).toMatchObject({
    dueAt: '2026-04-07T12:00:00.000Z', // over Good Friday, Easter and its Monday
    entries: [{ kind: 'remind', notBefore: '2026-04-07T08:00:00.000Z' }, { kind: 'escalate' }],
  });
});
