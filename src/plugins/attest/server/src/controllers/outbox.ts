import type { Core } from '@strapi/strapi';

import type { DeadEntryView } from '../../../shared/contracts';
import { errorInShort } from '../domain/error-in-short';
import type { DeadEntry } from '../domain/outbox-entry';
import type { ActsService } from '../services/acts';
import type { LogService } from '../services/log';
import type { OutboxService } from '../services/outbox';
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
      ctx.body = { data: entries.map(viewOf), meta: { pagination } };
    }),

    retry: answering(async (ctx) => {
      const { turn } = (strapi.plugin('attest').service('acts') as ActsService).deps;
      const log: LogService = strapi.plugin('attest').service('log');
      await retryDeadEntry({ turn, outbox: outbox(), log })(idIn(ctx, 'id'), personIn(ctx));
      ctx.status = 204;
    }),
  };
};

const viewOf = ({ key, kind, attempts, deadAt, lastError }: DeadEntry): DeadEntryView => ({
  id: key,
  kind,
  attempts,
  deadAt,
  lastError: errorInShort(lastError),
});
