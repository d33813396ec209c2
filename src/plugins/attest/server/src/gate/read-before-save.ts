import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import type { At } from '../use-cases/deps';

interface ReadAt extends At {
  readonly readAt: string;
}

const saves = new AsyncLocalStorage<ReadAt>();
const PARAMETER = 'attestReadAt';
const DOCUMENT = /^\/content-manager\/collection-types\/([^/]+)\/([^/]+)/;

/**
 * Takes from a save of the edit view which version it was made on (`attestReadAt`, the draft's `updatedAt` as read),
 * before the content manager sees the request. A save that says nothing is judged by nothing: programs write as before.
 */
export function takeWhatWasRead(strapi: Core.Strapi, governed: readonly string[]): void {
  // No named parameters here: they would reach the content manager's own handlers.
  strapi.server.router.use('/content-manager/(.*)', (ctx: Context, next: Next) => {
    const { [PARAMETER]: readAt, ...query } = ctx.query;
    if (readAt === undefined) return next();
    ctx.query = query;
    const [, uid = '', documentId = ''] = DOCUMENT.exec(ctx.path) ?? [];
    if (!governed.includes(uid)) return next();
    return saves.run({ uid, documentId, readAt: String(readAt) }, next);
  });
}

/** Whether the save under way was made on another version than the draft is now. */
export function isMadeOnAnother({ uid, documentId }: At, updatedAt: unknown): boolean {
  const save = saves.getStore();
  if (save?.uid !== uid || save.documentId !== documentId) return false;
  return Date.parse(save.readAt) !== new Date(updatedAt as string | Date).getTime();
}
