import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { acting } from '../../access/acting-person';
import { clockOf } from '../../approvals/clock';
import { dayIn } from '../../domain/stockholm-day';
import { removeUploads } from '../../panel-calls/uploads';
import { importPlan, previewImport, type Deps } from '../import-plan';
import { readApart, recogniseApart } from '../readers/apart';
import { ImportRefused } from '../refused';
import { existingRows } from '../rows/existing-rows';
import { KINDS } from '../rows/kinds';
import { knownRows } from '../rows/known-rows';
import { oneImportAtATime } from '../rows/one-import-at-a-time';
import { placesFor } from '../rows/places';
import { remember } from '../rows/plan-source';
import { rightsOf } from '../rows/rights';
import { admit, targetOf } from '../rows/target';
import { writeChanges } from '../rows/write-changes';
import { parseForm } from './parse-form';
import { PATHS } from './paths';
import { importRefusalAnswer } from './refusal-answer';

type Answer = Readonly<{ status: number; body: unknown }>;

/** Puts the calls that import plans beside those of the admin panel, for people logged in to it. */
export function takePlans(strapi: Core.Strapi): void {
  const route = (path: string, answer: (ctx: Context) => Promise<Answer>, method: 'GET' | 'POST' = 'POST') => ({
    method,
    path,
    handler: handler(answer),
    config: { policies: ['admin::isAuthenticatedAdmin', 'plugin::attest.is-person'] },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '',
    routes: [
      route(PATHS.places, async (ctx) => ({ status: 200, body: { data: await placesOf(strapi, ctx) } }), 'GET'),
      route(PATHS.preview, async (ctx) => {
        const asked = await parseForm(ctx);
        return { status: 200, body: { data: await previewImport(depsOf(strapi, ctx), asked) } };
      }),
      route(PATHS.import, async (ctx) => {
        const asked = await parseForm(ctx);
        const data = await importPlan(depsOf(strapi, ctx), asked);
        return { status: data.isNew ? 201 : 200, body: { data } };
      }),
    ],
  } as never);

  function handler(answer: (ctx: Context) => Promise<Answer>) {
    return async (ctx: Context): Promise<void> => {
      try {
        Object.assign(ctx, await answer(ctx));
      } catch (error) {
        if (!(error instanceof ImportRefused)) throw error;
        const who = acting(strapi);
        Object.assign(ctx, importRefusalAnswer(error.refusal, who.kind === 'person' ? who.language : 'en'));
      } finally {
        await removeUploads(ctx);
      }
    };
  }
}

const placesOf = (strapi: Core.Strapi, ctx: Context) =>
  placesFor(strapi, rightsOf(strapi, ctx.state['userAbility']), dayIn(clockOf(strapi)()));

function depsOf(strapi: Core.Strapi, ctx: Context): Deps {
  const rights = rightsOf(strapi, ctx.state['userAbility']);
  const who = acting(strapi);
  if (who.kind !== 'person') throw new Error('Only people import plans: the route lets nobody else in.');
  return {
    language: who.language,
    admit: (asked) => admit(rights, asked),
    read: (given) => readApart(given),
    recognise: (asked) => recogniseApart(asked),
    target: (origin) => targetOf(strapi, rights, origin),
    known: (target) => knownRows(strapi, rights, target),
    existing: (target) => existingRows(strapi, target),
    mayMake: (kind) => rights.may('create', KINDS[kind].uid),
    inTurn: (work) => oneImportAtATime(strapi, work),
    write: (writing) => writeChanges(strapi, { rights, person: who.id }, writing),
    remember: (origin, what) => remember(strapi, origin, what),
  };
}
