import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { acting, wordsFor } from '../access/acting-person';
import type { Call, OnCall } from './middleware';

const PUBLISH = 'plugin::content-manager.explorer.publish';
const UPDATE = 'plugin::content-manager.explorer.update';
const TEXT = { 'api::plan.plan': 'title', 'api::message.message': 'headline' } as const;

/**
 * Deleting what is live takes it down, so it takes the right to unpublish. Discarding a draft throws away what others
 * wrote, so it takes the right to write it, not only to set a register number.
 */
export const guardRemoval = (strapi: Core.Strapi): OnCall => {
  return async (call, next) => {
    const who = acting(strapi);
    if (who.kind === 'server' || !(call.uid in TEXT)) return next();
    const may = (action: string, field?: string) => who.kind === 'person' && who.may(action, call.uid, field);
    if (call.action === 'delete' && !may(PUBLISH) && (await isLive(call))) {
      throw new errors.PolicyError(
        wordsFor(who, {
          sv: 'Detta är publicerat. Be någon som får avpublicera att först ta ner det. Inget togs bort.',
          en: 'This is published. Ask someone who may unpublish to take it down first. Nothing was removed.',
        }),
        { code: 'live' },
      );
    }
    if (call.action === 'discardDraft' && !may(UPDATE, TEXT[call.uid as keyof typeof TEXT])) {
      throw new errors.PolicyError(
        wordsFor(who, {
          sv: 'Du får inte kasta andras utkast. Inget ändrades.',
          en: 'You may not discard what others drafted. Nothing was changed.',
        }),
        { code: 'not-your-draft' },
      );
    }
    return next();
  };

  async function isLive({ uid, params }: Call): Promise<boolean> {
    const where = { documentId: params.documentId, publishedAt: { $notNull: true } };
    return (await strapi.db.query(uid).count({ where })) > 0;
  }
};
