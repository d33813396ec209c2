import type { Context } from 'koa';

import type { Listed } from '../parse/parameters';
import { FOR_ALL } from './cache-control';

/** One page of finished JSON objects, in Strapi's shape. @param total undefined when it was not asked for */
export function answerList(ctx: Context, { page, pageSize }: Listed, json: readonly string[], total?: number): void {
  const counted = total === undefined ? {} : { pageCount: Math.ceil(total / pageSize), total };
  const meta = JSON.stringify({ pagination: { page, pageSize, ...counted } });
  ctx.type = 'json';
  ctx.set('Cache-Control', FOR_ALL);
  ctx.body = Buffer.from(`{"data":[${json.join(',')}],"meta":${meta}}`); // Koa would measure a text and then encode it
}
