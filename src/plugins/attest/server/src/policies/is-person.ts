import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { sentenceOf } from '../controllers/answer';

/**
 * Only someone logged in to the admin panel: an API token acts for its owner without the owner being there.
 * @throws PolicyError `not-a-person`
 */
export function isPerson({ state }: Pick<Context, 'state'>): true {
  if (state['auth']?.strategy?.name === 'admin') return true;
  throw new errors.PolicyError(sentenceOf({ state }, 'not-a-person'), { code: 'not-a-person' });
}
