import type { Core } from '@strapi/strapi';

import type { MayView } from '../shared/plan-view';
import { READS, type Part } from './what-is-read';

type Right = (entity?: object, field?: string) => boolean;

interface Checker {
  readonly can: { readonly create: Right; readonly update: Right; readonly delete: Right };
}

/**
 * What a person may do with the rows around a plan, by the content manager's own rights.
 * @param userAbility the person's abilities, as Strapi keeps them for a request
 */
export function allowed(strapi: Core.Strapi, userAbility: unknown): MayView {
  const to = (part: Part): Checker['can'] => {
    const checker: Checker = strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility, model: READS[part].uid });
    return checker.can;
  };
  const [activities, reach] = [to('activities'), to('reach')];
  return {
    changeActivities: Object.entries(READS.activities.fields).flatMap(([field, path]) =>
      activities.update(undefined, path) ? [field] : [],
    ),
    addActivities: ['summary', 'plan'].every((field) => activities.create(undefined, field)),
    changeReach: reach.update(undefined, 'code'),
    addReach: ['plan', 'audience', 'channel', 'code'].every((field) => reach.create(undefined, field)),
    removeReach: reach.delete(),
    addFollowUps: to('followUps').create(),
    changePlan: to('plan').update(),
  };
}
