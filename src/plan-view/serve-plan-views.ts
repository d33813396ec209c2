import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { acting } from '../access/acting-person';
import { planViewFor } from './plan-view-for';
import { READS } from './what-is-read';

const READ = 'plugin::content-manager.explorer.read';

/**
 * The plan page's one call, for people logged in to the admin panel. Routes of an application's own types are Strapi's
 * public API, whatever they call themselves; so this one is put beside the panel's.
 */
export function servePlanViews(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/plan-views/:documentId',
        handler: (ctx: Context) => answer(strapi, ctx),
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  } as never);
}

async function answer(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const who = acting(strapi);
  if (who.kind !== 'person' || !who.may(READ, READS.plan.uid)) throw new errors.ForbiddenError();
  const documentId = String(ctx['params'].documentId);
  const isId = /^[a-z0-9]{1,64}$/i.test(documentId);
  const data = isId ? await planViewFor(strapi, documentId, ctx.state['userAbility']) : undefined;
  if (!data) throw new errors.NotFoundError();
  ctx.body = { data };
}
