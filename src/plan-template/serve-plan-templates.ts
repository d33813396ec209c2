import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';

import { acting } from '../access/acting-person';
import { badInput } from '../panel-calls/bad-input';
import { rightsOf } from '../plan-import/rows/rights';
import { READS } from '../plan-view/what-is-read';
import { planFromTemplate } from './plan-from-template';

const CREATE = 'plugin::content-manager.explorer.create';

// What PostgreSQL cannot store in a text is in no title.
const body = z.strictObject({ title: z.string().trim().min(1).max(255).regex(/^[^\0]*$/).optional() }); // prettier-ignore

/** Beside the calls of the admin panel, for people logged in to it: a new plan from one there is. */
export function servePlanTemplates(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'POST',
        path: '/plan-templates/:documentId',
        handler: (ctx: Context) => answer(strapi, ctx),
        config: { policies: ['admin::isAuthenticatedAdmin', 'plugin::attest.is-person'] },
      },
    ],
  } as never);
}

async function answer(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const who = acting(strapi);
  if (who.kind !== 'person' || !who.may(CREATE, READS.plan.uid)) throw new errors.ForbiddenError();
  const read = body.safeParse(ctx.request.body ?? {});
  if (!read.success) throw badInput(read.error.issues);
  const documentId = String(ctx['params'].documentId);
  const userAbility: unknown = ctx.state['userAbility'];
  const maker = { person: who.id, language: who.language, userAbility, rights: rightsOf(strapi, userAbility) };
  const isId = /^[a-z0-9]{1,64}$/i.test(documentId);
  const data = isId ? await planFromTemplate(strapi, { documentId, ...read.data }, maker) : undefined;
  if (!data) throw new errors.NotFoundError();
  ctx.status = 201;
  ctx.body = { data };
}
