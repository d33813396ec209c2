import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { languageOf } from '../words/language';
import { sentenceOf } from '../words/refusal-error';

/**
 * Only someone logged in to the admin panel: an API token acts for its owner without the owner being there.
 * @throws PolicyError `not-a-person`
 */
export function isPerson({ state }: Pick<Context, 'state'>): true {
  if (state['auth']?.strategy?.name === 'admin') return true;
  throw new errors.PolicyError(sentenceOf('not-a-person', {}, languageOf(state)), { code: 'not-a-person' });
}
