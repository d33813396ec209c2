import type { Core } from '@strapi/strapi';
import type { ClockService, Edition, Host } from 'strapi-plugin-attest/strapi-server';

import { blocksHtml } from '../api/newsroom/html/blocks-html';
import { publicMessagesOf } from '../api/newsroom/services/public-messages';
import { publicVersionOf } from '../api/newsroom/services/public-version';
import { publicMessage } from '../domain/public-message';

const MESSAGE = 'api::message.message';

/**
 * Keeps what the public reads in step with what is live, from the edition alone: the rows people edit are never asked.
 * Both are called in the transaction of the publication. Plans are not public yet.
 */
export const publicProjection = (strapi: Core.Strapi): Pick<Host, 'onLive' | 'onEnded'> => {
  const messages = () => publicMessagesOf(strapi);
  const version = () => publicVersionOf(strapi);
  const now = (): Date => (strapi.plugin('attest').service('clock') as ClockService).now();

  return {
    async onLive(edition: Edition): Promise<void> {
      if (edition.uid !== MESSAGE) return;
      const first = await messages().firstLiveFrom(edition.documentId);
      const message = publicMessage(edition, first ?? edition.liveFrom, blocksHtml);
      if (message) await messages().show(message, edition.id);
      else await messages().end({ message: edition.documentId }, { state: 'no-longer-public', at: edition.liveFrom });
      await version().raise();
    },

    async onEnded(edition: Edition): Promise<void> {
      if (edition.uid !== MESSAGE || edition.replacedBy !== undefined) return;
      const at = edition.liveTo ?? now().toISOString();
      const end = { state: 'withdrawn', at, reason: edition.reason ?? null } as const;
      await messages().end({ message: edition.documentId, edition: edition.id }, end);
      await version().raise();
    },
  };
};
