import { errors } from '@strapi/utils';

import type { BadParameter } from '../parse/bad-parameter';

/** 400, with each parameter that is not taken and what is. */
export function badParameters(bad: readonly BadParameter[]): Error {
  const list = bad.map(({ path, message }) => ({ path, message, name: 'bad-parameter' }));
  return new errors.ValidationError(bad.map(({ message }) => message).join(' '), {
    code: 'bad-parameter',
    errors: list,
  });
}
