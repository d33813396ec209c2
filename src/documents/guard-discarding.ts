import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { acting, wordsFor } from '../access/acting-person';
import type { OnCall } from './middleware';

const UPDATE = 'plugin::content-manager.explorer.update';
const TEXT = { 'api::plan.plan': 'title', 'api::message.message': 'headline' } as const;

/** Discarding a draft throws away what others wrote: it takes the right to write it, not only a register number. */
export const guardDiscarding = (strapi: Core.Strapi): OnCall => {
  return async (call, next) => {
    const who = acting(strapi);
    if (who.kind === 'server' || !(call.uid in TEXT)) return next();
    const may = (action: string, field?: string) => who.kind === 'person' && who.may(action, call.uid, field);
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
};
