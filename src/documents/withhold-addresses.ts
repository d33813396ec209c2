import type { Core } from '@strapi/strapi';

import { acting } from '../access/acting-person';
import { MANAGE_OFFICES } from '../access/rights';
import type { OnCall } from './middleware';

const PRIVATE = 'routingEmail';

/**
 * Strapi checks the fields of the type that is read, not those of the rows it brings along: an office read as another
 * office's superior would show its private address. People without the right to manage offices never get it.
 */
export const withholdAddresses = (strapi: Core.Strapi): OnCall => {
  return async (_call, next) => {
    const result = await next();
    const who = acting(strapi);
    const isEntitled = who.kind === 'server' || (who.kind === 'person' && who.may(MANAGE_OFFICES));
    if (!isEntitled) withhold(result);
    return result;
  };
};

function withhold(value: unknown): void {
  if (Array.isArray(value)) value.forEach(withhold);
  else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    if (PRIVATE in value) delete value[PRIVATE];
    Object.values(value).forEach(withhold);
  }
}
