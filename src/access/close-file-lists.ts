import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

/**
 * Strapi's public API lists every file of the media library, with its name, caption and address, to whoever has a token
 * that may read: also those of drafts and of what is under embargo. Websites are told of files in the messages they
 * belong to, and programs that upload get the file in the answer; nobody needs the list.
 */
export function closeFileLists(strapi: Core.Strapi): void {
  const prefix: string = strapi.config.get('api.rest.prefix', '/api');
  for (const path of ['/upload/files', '/upload/files/(.*)']) strapi.server.router.use(`${prefix}${path}`, refuseReads);
}

function refuseReads({ method }: Context, next: Next): Promise<unknown> {
  if (method === 'GET' || method === 'HEAD') throw new errors.NotFoundError();
  return next();
}
