import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

/** What Strapi's public API takes in place of an id. */
const WORDS = ['me', 'count'];
const LARGEST = 2 ** 31 - 1;

/**
 * Accounts of websites and their roles have numbers for ids. Strapi hands on whatever it is asked for, on which PostgreSQL
 * fails; what has no such number is not there.
 */
export function refuseOddIds(strapi: Core.Strapi): void {
  const prefix: string = strapi.config.get('api.rest.prefix', '/api');
  for (const path of ['/users/(.*)', '/users-permissions/roles/(.*)'])
    strapi.server.router.use(`${prefix}${path}`, refuseOdd);
}

function refuseOdd({ path }: Context, next: Next): Promise<unknown> {
  const id = path.split('/').filter(Boolean).at(-1) ?? '';
  if (!WORDS.includes(id) && !(/^\d+$/.test(id) && Number(id) <= LARGEST)) throw new errors.NotFoundError();
  return next();
}
