import type { Core } from '@strapi/strapi';
import type { ClockService, Edition, Host } from 'strapi-plugin-attest/strapi-server';

import { blocksHtml } from '../api/newsroom/html/blocks-html';
import { publicMessagesOf } from '../api/newsroom/services/public-messages';
import { publicPlansOf } from '../api/newsroom/services/public-plans';
import { publicVersionOf } from '../api/newsroom/services/public-version';
import { publicMessage } from '../domain/public-message';
import { publicPlan } from '../domain/public-plan';
import { MESSAGE, PLAN } from './host/governed';

/**
 * Keeps what the public reads in step with what is live, from the edition alone: the rows people edit are never asked.
 * Both are called in the transaction of the publication.
 */
export const publicProjection = (strapi: Core.Strapi): Pick<Host, 'onLive' | 'onEnded'> => {
  const messages = () => publicMessagesOf(strapi);
  const plans = () => publicPlansOf(strapi);
  const now = (): Date => (strapi.plugin('attest').service('clock') as ClockService).now();

  return {
    async onLive(edition: Edition): Promise<void> {
      if (edition.uid === MESSAGE) await showMessage(edition);
      else if (edition.uid === PLAN) await showPlan(edition);
      else return;
      await publicVersionOf(strapi).raise();
    },

    async onEnded(edition: Edition): Promise<void> {
      const { uid, documentId, id, replacedBy, liveTo, reason = null } = edition;
      if (replacedBy !== undefined) return;
      const end = { state: 'withdrawn', at: liveTo ?? now().toISOString(), reason } as const;
      if (uid === MESSAGE) await messages().end({ message: documentId, edition: id }, end);
      else if (uid === PLAN) await plans().end({ plan: documentId, edition: id }, end);
      else return;
      await publicVersionOf(strapi).raise();
    },
  };

  async function showMessage(edition: Edition): Promise<void> {
    const { documentId, id, liveFrom } = edition;
    const first = await messages().firstLiveFrom(documentId);
    const message = publicMessage(edition, first ?? liveFrom, blocksHtml);
    if (message) await messages().show(message, id);
    else await messages().end({ message: documentId }, { state: 'no-longer-public', at: liveFrom });
  }

  async function showPlan(edition: Edition): Promise<void> {
    const first = await plans().firstLiveFrom(edition.documentId);
    await plans().show(publicPlan(edition, first ?? edition.liveFrom, blocksHtml), edition.id);
  }
};
