import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { publicVersionOf } from '../../newsroom/services/public-version';

/** Milliseconds after which a database that has not answered counts as gone. */
const PATIENCE = 2_000;

/** Whether this process runs, and whether it can answer: all that a stranger needs to know of it. */
const health = ({ strapi }: { strapi: Core.Strapi }) => ({
  live(ctx: Context): void {
    answer(ctx, 200, 'live');
  },

  async ready(ctx: Context): Promise<void> {
    const isThere = await within(PATIENCE, publicVersionOf(strapi).read());
    answer(ctx, isThere ? 200 : 503, isThere ? 'ready' : 'unavailable');
  },
});

export default health;

function answer(ctx: Context, status: number, said: string): void {
  ctx.set('Cache-Control', 'no-store');
  ctx.status = status;
  ctx.body = { status: said };
}

async function within(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), milliseconds)));
  const done = work.then(
    () => true,
    () => false,
  );
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
}
