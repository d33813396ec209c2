import type { Json } from '../domain/canonical';
import type { NewNotice, Notice, Notify } from '../domain/notice';
import type { NewEntry } from '../domain/outbox-entry';
import type { PersonId } from '../domain/request';

interface Deps {
  readonly notices: { give(notices: readonly NewNotice[]): Promise<void> };
  readonly outbox: { add(entries: readonly NewEntry[]): Promise<void> };
  /** Names of the ways, beside the panel, in which notices reach people. */
  channels(): Iterable<string>;
  membersOf(group: string, at: Date): Promise<readonly { readonly person: PersonId }[]>;
  together(work: () => Promise<void>): Promise<void>;
  now(): Date;
}

/** The outbox entry that tells people something. The key names what they are told of, once. */
export const entryToNotify = (key: string, notify: Notify): NewEntry => ({
  key,
  kind: 'notify',
  payload: notify as unknown as Json,
});

/**
 * One notice for each person, and one entry for each notice and channel: a mail that cannot be sent holds up nobody
 * else's. Who is in a group is asked when the notices are given, not when they were ordered.
 */
export const giveNotices = ({ notices, outbox, channels, membersOf, together, now }: Deps) =>
  async function give(notify: Notify, key: string): Promise<void> {
    const at = now();
    const groups = await Promise.all((notify.to.groups ?? []).map((group) => membersOf(group, at)));
    const people = new Set([...(notify.to.persons ?? []), ...groups.flat().map(({ person }) => person)]);
    for (const person of notify.except ?? []) people.delete(person);
    const given = [...people].map((person) => noticeFor(person, notify, { key, at }));
    const deliveries = [...channels()].flatMap((channel) => given.map((notice) => entryToDeliver(channel, notice.key)));
    await together(async () => {
      await notices.give(given);
      await outbox.add(deliveries);
    });
  };

export interface Delivery {
  readonly channel: string;
  readonly notice: Notice['key'];
}

const entryToDeliver = (channel: string, notice: string): NewEntry => ({
  key: `${notice}:${channel}`,
  kind: 'deliver',
  payload: { channel, notice } satisfies Delivery,
});

function noticeFor(person: PersonId, notify: Notify, { key, at }: { key: string; at: Date }): NewNotice {
  const { kind, uid, document, title } = notify;
  return {
    key: `${key}:${person}`,
    person,
    kind,
    uid,
    document,
    title,
    request: notify.request ?? null,
    words: notify.words ?? {},
    at: at.toISOString(),
    needsAcknowledgement: notify.needsAcknowledgement ?? false,
  };
}
