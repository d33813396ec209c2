import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

interface Bulk {
  readonly uid: string;
  readonly documentIds: readonly string[];
  /** What the look at the whole list before the first of it came to; made by the first, shared by all. */
  looked?: Promise<void>;
}

const bulks = new AsyncLocalStorage<Bulk>();
const ACTIONS = ['bulkPublish', 'bulkDelete'];

/**
 * Marks requests that act on a list, before they reach the content manager: it would start all at once and, when one is
 * refused, leave others done.
 */
export function markBulkRequests(strapi: Core.Strapi, governed: readonly string[]): void {
  for (const action of ACTIONS) {
    strapi.server.router.use(
      `/content-manager/collection-types/:model/actions/${action}`,
      (ctx: Context, next: Next) => {
        const uid = String(ctx['params'].model);
        const body = (ctx.request as { body?: unknown }).body as { documentIds?: unknown } | undefined;
        if (!governed.includes(uid) || !Array.isArray(body?.documentIds)) return next();
        return bulks.run({ uid, documentIds: body.documentIds.map(String) }, next);
      },
    );
  }
}

/** Within a list: looks at all of it once, before this document's turn. Outside of one: just does it. */
export async function inBulk<Result>(
  uid: string,
  lookAt: (documentIds: readonly string[]) => Promise<void>,
  work: () => Promise<Result>,
): Promise<Result> {
  const bulk = bulks.getStore();
  if (bulk?.uid !== uid) return work();
  bulk.looked ??= lookAt(bulk.documentIds);
  await bulk.looked;
  return work();
}
