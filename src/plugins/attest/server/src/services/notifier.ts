import type { Core } from '@strapi/strapi';

import type { Notice, Notify } from '../domain/notice';
import type { PersonId } from '../domain/request';
import { noticeStore } from '../store/notice-store';
import type { Handler } from '../use-cases/drain-outbox';
import { giveNotices, type Delivery } from '../use-cases/give-notices';
import type { ClockService } from './clock';
import type { HostService } from './host';
import type { OutboxService } from './outbox';

/** Sends one notice; may be called again for the same one, so it keeps to `notice.key` what it has sent. */
export type Deliver = (notice: Notice, signal: AbortSignal) => Promise<void>;

/** What people are told: in the panel always, and through whatever channels the application adds. */
const notifier = ({ strapi }: { strapi: Core.Strapi }) => {
  const clock: ClockService = strapi.plugin('attest').service('clock');
  const host: HostService = strapi.plugin('attest').service('host');
  const outbox: OutboxService = strapi.plugin('attest').service('outbox');
  const store = noticeStore(strapi);
  const channels = new Map<string, Deliver>();
  const give = giveNotices({
    notices: store,
    outbox,
    channels: () => channels.keys(),
    membersOf: (group, at) => host.current().members(group, at.toISOString()),
    async together(work) {
      await strapi.db.transaction(work);
    },
    now: clock.now,
  });
  const notify: Handler = (payload, { key }) => give(payload as unknown as Notify, key);
  const deliver: Handler = async (payload, { signal }) => {
    const { channel, notice: key } = payload as unknown as Delivery;
    const send = channels.get(channel);
    if (!send) throw new Error(`There is no channel "${channel}" for notices.`);
    const notice = await store.byKey(key);
    if (notice) await send(notice, signal);
  };

  return {
    /** Another way to reach people, on every node. Call it in `register` or `bootstrap`. */
    channel(name: string, deliver: Deliver): void {
      channels.set(name, deliver);
    },

    /** For the outbox, by kind. */
    handlers: { notify, deliver },

    forPerson: store.forPerson,
    unacknowledged: store.unacknowledged,
    acknowledge: (person: PersonId, request: string) => store.acknowledge(person, request, clock.now()),
    seen: (person: PersonId, keys: readonly string[] | 'all') => store.seen(person, keys, clock.now()),
  };
};

export default notifier;
export type NotifierService = ReturnType<typeof notifier>;
