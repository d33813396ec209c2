import type { Context } from 'koa';

import type { Listed } from '../parse/parameters';
import type { JsonParts } from '../rows/public-row';
import { FOR_ALL } from './cache-control';

type Unmarked = Omit<JsonParts, 'mark'>;

/** One page of finished JSON objects, in Strapi's shape. @param total undefined when it was not asked for */
export function answerList(ctx: Context, question: Listed, json: readonly Unmarked[], total?: number): void {
  ctx.type = 'json';
  ctx.set('Cache-Control', FOR_ALL);
  ctx.body = listBytes(question, json, total);
}

/** The same without the headers. */
export function listBytes(question: Listed, json: readonly Unmarked[], total?: number): Buffer {
  const between = json.flatMap(({ head, tail }, at) => [head, Buffer.from(at === json.length - 1 ? tail : `${tail},`)]);
  return Buffer.concat([BEGIN, ...between, Buffer.from(`],"meta":${metaOf(question, total)}}`)]);
}

/** What tells one list from another, much shorter than the list: two with the same mark have the same bytes. */
export const listMark = (question: Listed, json: readonly JsonParts[], total?: number): string =>
  [...json.map(({ mark, tail }) => `${mark} ${tail}`), metaOf(question, total)].join('\n');

function metaOf({ page, pageSize }: Listed, total: number | undefined): string {
  const counted = total === undefined ? {} : { pageCount: Math.ceil(total / pageSize), total };
  return JSON.stringify({ pagination: { page, pageSize, ...counted } });
}

const BEGIN = Buffer.from('{"data":[');
