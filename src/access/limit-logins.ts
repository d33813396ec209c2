import { createHmac } from 'node:crypto';

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

import { loginTries } from './login-tries';

/** As many as Strapi allows by itself, for each account, address of the reader and way in. */
const TRIES = 5;
const WINDOW = 5 * 60_000; // milliseconds

/**
 * Strapi counts in the memory of each process how often a password is guessed, so that N nodes let N times as much through, and
 * as much again after each restart. Here all nodes count together, in the database. `admin.rateLimit.enabled` switches both.
 */
export function limitLogins(strapi: Core.Strapi, now: () => Date): void {
  const tries = loginTries(strapi);
  const [secret = ''] = [strapi.config.get<string | readonly string[]>('server.app.keys', [])].flat();
  const prefix: string = strapi.config.get('api.rest.prefix', '/api');

  for (const path of ['/admin/login', '/admin/forgot-password']) strapi.server.router.use(path, limited(path, emailIn));
  // Website accounts are named in several ways: there the reader's address alone counts, as with Strapi.
  for (const path of ['/auth/local', '/auth/forgot-password'])
    strapi.server.router.use(`${prefix}${path}`, limited(path, nobody));
  strapi.cron.add({ forgetLoginTries: { task: forget, options: { rule: '0 */10 * * * *' } } });

  function limited(path: string, accountIn: (body: unknown) => string) {
    return async (ctx: Context, next: Next): Promise<unknown> => {
      if (ctx.method !== 'POST' || strapi.config.get('admin.rateLimit.enabled', true) !== true) return next();
      const who = JSON.stringify([path, accountIn(ctx.request.body), ctx.ip]);
      const key = createHmac('sha256', `login tries ${secret}`).update(who).digest('hex');
      const { count, endsAt } = await tries.count(key, now(), WINDOW);
      if (count <= TRIES) return next();
      ctx.set('Retry-After', String(Math.max(1, Math.ceil((endsAt.getTime() - now().getTime()) / 1000))));
      throw new errors.RateLimitError();
    };
  }

  async function forget(): Promise<void> {
    try {
      await tries.forget(now());
    } catch (error) {
      strapi.log.warn('Login tries that do not count any more could not be removed.', { error });
    }
  }
}

/** Spelled in one way: another spelling is no other account. */
function emailIn(body: unknown): string {
  const email = (body as Readonly<Record<string, unknown>> | undefined)?.['email'];
  return typeof email === 'string' ? email.trim().toLowerCase() : '';
}

const nobody = (): string => '';
