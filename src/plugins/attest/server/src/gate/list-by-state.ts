import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { state as stateInput } from '../controllers/parse/acts-input';
import { parsed } from '../controllers/parse/parsed';
import type { DocumentState } from '../domain/document-state';
import { documentStates } from '../store/document-states';

const lists = new AsyncLocalStorage<{ readonly uid: string; readonly state: DocumentState }>();
const LIST = /^\/content-manager\/collection-types\/([^/]+)\/?$/;

interface ReadEvent {
  readonly model: { readonly uid: string };
  readonly params: { where?: object };
}

/**
 * The panel's list of a governed type takes `state`, which the content manager does not know: it is taken out of the
 * question here and kept beside it. The panel sends it along from a list to whatever is opened there.
 * @throws ValidationError (400) that names `state`
 */
export function takeStateOfLists(strapi: Core.Strapi, governed: readonly string[]): void {
  strapi.server.router.use('/content-manager/(.*)', (ctx: Context, next: Next) => {
    const { query } = ctx;
    if (!('state' in query)) return next();
    const given = { state: query['state'] };
    delete query['state'];
    const [, uid = ''] = LIST.exec(ctx.path) ?? [];
    if (ctx.method !== 'GET' || !governed.includes(uid)) return next();
    return lists.run({ uid, ...parsed(stateInput, given) }, next);
  });
}

/** Narrows what such a list reads, and counts, to documents that stand there. Call it in `bootstrap`. */
export function narrowListsByState(strapi: Core.Strapi, governed: readonly string[]): void {
  if (governed.length === 0) return;
  const states = documentStates(strapi);
  const narrow = async (event: unknown): Promise<void> => {
    const { model, params } = event as ReadEvent;
    const list = lists.getStore();
    if (list?.uid !== model.uid) return;
    params.where = { $and: [params.where ?? {}, await states.having(list.uid, list.state)] };
  };
  strapi.db.lifecycles.subscribe({ models: [...governed], beforeFindMany: narrow, beforeCount: narrow });
}
