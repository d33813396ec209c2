import type { Core } from '@strapi/strapi';

import { acting } from '../access/acting-person';
import type { OnCall } from './middleware';

const READS = ['findMany', 'findFirst', 'findOne'];

/**
 * For types without drafts the admin panel asks for the published side of everything, so a list of activities would
 * show no plan until that plan is live. People at work see the plan they work on: the draft.
 */
export const showDraftedRelations = (strapi: Core.Strapi): OnCall => {
  return (call, next) => {
    const hasDrafts = strapi.contentTypes[call.uid]?.options?.draftAndPublish === true;
    const isWorkView = READS.includes(call.action) && call.params.status === 'published' && !hasDrafts;
    if (isWorkView && call.uid.startsWith('api::') && acting(strapi).kind === 'person') call.params.status = 'draft';
    return next();
  };
};
