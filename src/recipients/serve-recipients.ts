import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { acting } from '../access/acting-person';
import { MANAGE_OFFICES } from '../access/rights';
import { recipientsFor } from './recipients-for';
import { TYPES } from './what-is-read';

const READ = 'plugin::content-manager.explorer.read';

/** Beside the calls of the admin panel, for people logged in to it: who should get a message, by its plan. */
export function serveRecipients(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/message-recipients/:documentId',
        handler: (ctx: Context) => answer(strapi, ctx),
        config: { policies: ['admin::isAuthenticatedAdmin', 'plugin::attest.is-person'] },
      },
    ],
  } as never);
}

async function answer(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const who = acting(strapi);
  if (who.kind !== 'person' || !who.may(READ, TYPES.message.uid)) throw new errors.ForbiddenError();
  const documentId = String(ctx['params'].documentId);
  const asking = { userAbility: ctx.state['userAbility'], mayManageOffices: who.may(MANAGE_OFFICES) };
  const isId = /^[a-z0-9]{1,64}$/i.test(documentId);
  const data = isId ? await recipientsFor(strapi, documentId, asking) : undefined;
  if (!data) throw new errors.NotFoundError();
  ctx.body = { data };
}
