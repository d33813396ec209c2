import type { Core } from '@strapi/strapi';

import type { DeadEntryView } from '../../../shared/contracts';
import { errorInShort } from '../domain/error-in-short';
import type { DeadEntry } from '../domain/outbox-entry';
import type { ActsService } from '../services/acts';
import type { LogService } from '../services/log';
import type { OutboxService } from '../services/outbox';
import { noticeStore } from '../store/notice-store';
import type { Delivery } from '../use-cases/give-notices';
import type { Digest } from '../use-cases/mail-notice';
import { retryDeadEntry } from '../use-cases/retry-dead-entry';
import { answering, idIn, personIn } from './call';
import { pageQuery, parsed } from './parse/parsed';

/** What was to be carried out and was given up. */
export const outboxController = ({ strapi }: { strapi: Core.Strapi }) => {
  const outbox = (): OutboxService => strapi.plugin('attest').service('outbox');

  return {
    dead: answering(async (ctx) => {
      const { page, pageSize } = parsed(pageQuery, ctx.query);
      const { entries, total } = await outbox().dead(page, pageSize);
      const pagination = { page, pageSize, total, pageCount: Math.ceil(total / pageSize) };
      const names = await namesOf(entries);
      const data = entries.map((entry) => viewOf(entry, names.get(entry.key) ?? null));
      ctx.body = { data, meta: { pagination } };
    }),

    retry: answering(async (ctx) => {
      const { turn } = (strapi.plugin('attest').service('acts') as ActsService).deps;
      const log: LogService = strapi.plugin('attest').service('log');
      await retryDeadEntry({ turn, outbox: outbox(), log })(idIn(ctx, 'id'), personIn(ctx));
      ctx.status = 204;
    }),
  };

  /** Whom each was to reach, by the entry's key; work that is for nobody in particular has no name. */
  async function namesOf(entries: readonly DeadEntry[]): Promise<ReadonlyMap<string, string>> {
    const { persons } = (strapi.plugin('attest').service('acts') as ActsService).deps;
    const people = await Promise.all(entries.map(async (entry) => [entry.key, await personOf(entry)] as const));
    const names = await persons.names(people.flatMap(([, person]) => person ?? []));
    return new Map(
      people.flatMap(([key, person]) => (person && names.has(person) ? [[key, names.get(person) ?? '']] : [])),
    );
  }

  async function personOf({ kind, payload }: DeadEntry): Promise<number | undefined> {
    if (kind === 'digest') return (payload as unknown as Digest).person;
    if (kind !== 'deliver') return undefined;
    return (await noticeStore(strapi).byKey((payload as unknown as Delivery).notice))?.person;
  }
};

const viewOf = ({ key, kind, attempts, deadAt, lastError }: DeadEntry, to: string | null): DeadEntryView => ({
  id: key,
  kind,
  attempts,
  deadAt,
  lastError: errorInShort(lastError),
  to,
});
