import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

import type { PressDeps } from '../deps';
import { pressSettings } from '../settings';
import { RETURNS } from './path';
import { takeReturn } from './take-return';

/** Bytes of a mail: more than any that was sent, and of that as much as is read, which is all but the mail that came back. */
const MOST = 32_000_000;
const READ = 256_000;

/** In a minute, from one address, at one node: mail that comes back in a storm, and tries at the secret. */
const HANDED_IN = 1_200;
const WRONG = 10;

/**
 * Takes mail that came back, as a mail server hands it in with a secret of its own. Off without that secret. Whatever the mail is,
 * it is taken: a mail server that is refused would try again for days.
 */
export function serveReturns(strapi: Core.Strapi, deps: () => PressDeps): void {
  const handedIn = new RateLimiterMemory({ points: HANDED_IN, duration: 60 });
  const wrong = new RateLimiterMemory({ points: WRONG, duration: 60 });

  strapi.server.routes([{ ...RETURNS, handler: take, config: { auth: false as const } }]);

  async function take(ctx: Context): Promise<void> {
    const { returnsToken } = pressSettings(strapi);
    if (returnsToken === undefined) throw new errors.NotFoundError();
    ctx.set('Cache-Control', 'no-store');
    if (((await wrong.get(ctx.ip))?.consumedPoints ?? 0) >= WRONG) throw new errors.RateLimitError();
    if (!isSame(bearerOf(ctx), returnsToken)) {
      await wrong.penalty(ctx.ip);
      throw new errors.UnauthorizedError();
    }
    if (!(await isWithin(handedIn, ctx.ip))) throw new errors.RateLimitError();
    if (!ctx.is('message/rfc822')) return refused(ctx, 415, 'UnsupportedMediaTypeError', 'Send it as message/rfc822.');
    const mail = await startOf(ctx.req);
    if (mail === undefined) return refused(ctx, 413, 'PayloadTooLargeError', `A mail has at most ${MOST} bytes.`);
    const outcome = await takeReturn(deps())(mail);
    strapi.log.info(`Press: a mail that came back was taken (${outcome}).`);
    ctx.body = { data: { outcome } };
  }
}

function refused(ctx: Context, status: number, name: string, message: string): void {
  ctx.set('Connection', 'close'); // the rest of it is not read
  Object.assign(ctx, { status, body: { data: null, error: { status, name, message, details: {} } } });
}

const bearerOf = ({ headers }: Context): string => /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';

/** Takes as long whatever is given. */
function isSame(given: string, wanted: string): boolean {
  const [one, other] = [given, wanted].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(one as Buffer, other as Buffer);
}

async function isWithin(limiter: RateLimiterMemory, reader: string): Promise<boolean> {
  try {
    await limiter.consume(reader);
    return true;
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
}

/** @returns the first of its bytes; undefined when it is too long as a whole */
async function startOf(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MOST) return undefined;
  const kept: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (length < READ) kept.push(chunk);
    length += chunk.length;
    if (length > MOST) return undefined;
  }
  return Buffer.concat(kept).subarray(0, READ);
}
