import type { Context } from 'koa';

import type { Listed } from '../parse/parameters';
import { FOR_ALL } from './cache-control';

/** One page of finished JSON objects, in Strapi's shape. @param total undefined when it was not asked for */
export function answerList(ctx: Context, question: Listed, json: readonly Buffer[], total?: number): void {
  ctx.type = 'json';
  ctx.set('Cache-Control', FOR_ALL);
  ctx.body = listBytes(question, json, total);
}

/** The same without the headers. */
export function listBytes({ page, pageSize }: Listed, json: readonly Buffer[], total?: number): Buffer {
  const counted = total === undefined ? {} : { pageCount: Math.ceil(total / pageSize), total };
  const meta = JSON.stringify({ pagination: { page, pageSize, ...counted } });
  const between = json.flatMap((one, at) => (at === 0 ? [one] : [COMMA, one]));
  return Buffer.concat([Buffer.from('{"data":['), ...between, Buffer.from(`],"meta":${meta}}`)]);
}

const COMMA = Buffer.from(',');
