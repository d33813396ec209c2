import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { parseNothing } from '../parse/parameters';
import type { Ended, Found } from '../rows/public-row';
import { badParameters } from './bad-parameters';
import { ASK_AGAIN, FOR_ALL } from './cache-control';

interface Options {
  /** Address of the list that it is one of, for example `/api/messages`. */
  readonly list: string;
  /** What a thing of this kind is called in a sentence. */
  readonly name: string;
  at(slug: string): Promise<Found>;
  /** What is said beside a live one. @param json the object as it is served */
  meta(json: string): object;
}

/** What stands at an address: the object, where it has moved, that it is gone, or nothing. */
export async function answerOne(ctx: Context, { list, name, at, meta }: Options): Promise<void> {
  ctx.set('Cache-Control', ASK_AGAIN); // a redirect too: an address may be taken back
  const bad = parseNothing(ctx.query);
  if (bad.length > 0) throw badParameters(bad);
  const found = await at(slugOf(ctx));
  if (!found) throw new errors.NotFoundError('Not Found');
  if (isLive(found)) {
    ctx.type = 'json';
    ctx.set('Cache-Control', FOR_ALL);
    ctx.body = `{"data":${found.json},"meta":${JSON.stringify(meta(found.json))}}`;
  } else if (hasMoved(found)) {
    ctx.status = 301;
    ctx.redirect(`${list}/${encodeURIComponent(found.slug)}`);
  } else {
    ctx.status = 410;
    ctx.body = gone(found, name);
  }
}

export const isLive = (found: Exclude<Found, undefined>): found is Extract<Found, { json: string }> => 'json' in found;
export const hasMoved = (found: Exclude<Found, undefined>): found is Extract<Found, { slug: string }> =>
  'slug' in found;

const WORDS: Readonly<Record<string, string>> = { withdrawn: 'has been withdrawn', 'no-longer-public': 'is no longer public' }; // prettier-ignore
const REASON: Readonly<Record<string, string>> = { 'no-longer-public': 'no longer public' };

/** In the shape of Strapi's own errors; not thrown, since Strapi would write each into its log as a fault. */
function gone({ state: code, at: withdrawnAt, reason }: Ended, name: string): object {
  const details = { code, reason: reason ?? REASON[code] ?? null, withdrawnAt };
  return { data: null, error: { status: 410, name: 'GoneError', message: `This ${name} ${WORDS[code]}.`, details } };
}

/** No address has a NUL in it, and PostgreSQL takes none in a text. */
function slugOf(ctx: Context): string {
  const slug = String(ctx['params'].slug);
  if (slug.includes('\0') || slug.length > 255) throw new errors.NotFoundError('Not Found');
  return slug;
}
