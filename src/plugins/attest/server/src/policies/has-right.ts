import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { languageOf } from '../words/language';
import { sentenceOf } from '../words/refusal-error';

/**
 * Only someone with a right of the plugin. Strapi's own policy says "Policy Failed", which tells nobody what to do.
 * @throws PolicyError `right-missing`
 */
export function hasRight({ state }: Pick<Context, 'state'>, { right }: { readonly right: string }): true {
  if (state['userAbility']?.can(`plugin::attest.${right}`)) return true;
  const details = { code: 'right-missing', right };
  throw new errors.PolicyError(sentenceOf('right-missing', details, languageOf(state)), details);
}
