import type { Core } from '@strapi/strapi';
import { contentTypes, errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

import { acting, wordsFor } from '../access/acting-person';
import type { OnCall } from './middleware';

/** Which version of a row a save was made on. */
interface MadeOn {
  readonly uid: string;
  readonly documentId: string;
  /** The row's `updatedAt` as it was read. */
  readonly readAt: string;
}

const PARAMETER = 'readAt';
const ROW = /^\/content-manager\/collection-types\/([^/]+)\/([^/]+)/;
const ACTIONS = ['update', 'delete'];

/** Takes from a save of the plan page which version it was made on, before the content manager sees the request. */
export function takeReadAt(strapi: Core.Strapi): void {
  // No named parameters here: they would reach the content manager's own handlers.
  strapi.server.router.use('/content-manager/(.*)', (ctx: Context, next: Next) => {
    const { [PARAMETER]: readAt, ...query } = ctx.query;
    if (readAt === undefined) return next();
    ctx.query = query;
    const [, uid = '', documentId = ''] = ROW.exec(ctx.path) ?? [];
    ctx.state['madeOn'] = { uid, documentId, readAt: String(readAt) } satisfies MadeOn;
    return next();
  });
}

/**
 * A save or removal that says which version it was made on does not go over another. Texts that are approved are guarded
 * by the plugin in its own way; programs that say nothing save as before.
 */
export const refuseStaleSaves = (strapi: Core.Strapi): OnCall => {
  return async ({ uid, action, params: { documentId } }, next) => {
    const made = strapi.requestContext.get()?.state['madeOn'] as MadeOn | undefined;
    const isMeant = made?.uid === uid && made.documentId === documentId && ACTIONS.includes(action);
    if (!isMeant || contentTypes.hasDraftAndPublish(strapi.getModel(uid))) return next();
    return strapi.db.transaction(async ({ trx }) => {
      // Who saves at the same moment waits here, and then sees what was saved.
      await strapi.db.queryBuilder(uid).select('id').where({ documentId }).forUpdate().transacting(trx).execute();
      const row = await strapi.db.query(uid).findOne({ where: { documentId }, populate: { updatedBy: true } });
      if (row && Date.parse(made.readAt) !== new Date(row.updatedAt).getTime()) throw stale(row);
      return next();
    });
  };

  function stale({ updatedAt, updatedBy }: { readonly updatedAt: unknown; readonly updatedBy?: Person | null }): Error {
    const message = wordsFor(acting(strapi), {
      sv: 'Någon annan har sparat raden sedan du läste den. Inget av ditt sparades.',
      en: 'Someone else has saved the row since you read it. Nothing of yours was saved.',
    });
    const by = [updatedBy?.firstname, updatedBy?.lastname].filter(Boolean).join(' ') || null;
    const at = new Date(updatedAt as string | Date).toISOString();
    return new errors.PolicyError(message, { code: 'edited-meanwhile', at, by });
  }
};

interface Person {
  readonly firstname?: string | null;
  readonly lastname?: string | null;
}
