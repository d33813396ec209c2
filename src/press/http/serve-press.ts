import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { acting, type Acting } from '../../access/acting-person';
import { SEND_TO_PRESS } from '../../access/rights';
import type { PressDeps } from '../deps';
import { planMailing } from '../plan-mailing';
import { takeReturn } from '../returns/take-return';
import { PressRefused, refuse } from '../refusal';
import type { Mailing } from '../rows/mailing-rows';
import { sendTest } from '../send-test';
import { startMailing } from '../start-mailing';
import { resumeMailing, stopMailing } from '../stop-mailing';
import { deliveriesView, mailingView, pressChoices, previewView } from '../views';
import { INPUT, parsed } from './input';
import { PRESS_CALLS } from './paths';
import { pressRefusalAnswer } from './refusal-answer';

type Person = Extract<Acting, { kind: 'person' }>;
type Answer = { readonly status?: number; readonly data: unknown; readonly meta?: unknown };
type Handler = (ctx: Context, person: Person) => Promise<Answer>;

const READ = 'plugin::content-manager.explorer.read';
const MESSAGE = 'api::message.message';

/** Puts the calls of press mailings beside those of the admin panel, for people who may send to the press. */
export function servePress(strapi: Core.Strapi, deps: () => PressDeps): void {
  const at = ({ method, path }: (typeof PRESS_CALLS)[keyof typeof PRESS_CALLS], handler: Handler) => ({
    method,
    path,
    handler: (ctx: Context) => answer(ctx, handler),
    config: { policies: ['admin::isAuthenticatedAdmin', 'plugin::attest.is-person'] },
  });

  strapi.server.routes({
    type: 'admin',
    prefix: '',
    routes: [
      at(PRESS_CALLS.choices, async () => ({ data: await pressChoices(deps()) })),
      at(PRESS_CALLS.preview, async ({ request }) => {
        const asked = parsed(INPUT.asked, bodyOf(request));
        return { data: previewView(await planMailing(deps())(asked)) };
      }),
      at(PRESS_CALLS.test, async ({ request }, { name, email }) => {
        const asked = parsed(INPUT.asked, bodyOf(request));
        return { data: { to: email, answer: await sendTest(deps())(asked, { name, email }) } };
      }),
      at(PRESS_CALLS.start, async ({ request }, person) => {
        const asked = parsed(INPUT.start, bodyOf(request));
        const key = await startMailing(deps())({ ...asked, person: person.id });
        return { status: 201, data: await view(await mailingOf(key)) };
      }),
      at(PRESS_CALLS.returned, async ({ request }) => {
        const { mail } = parsed(INPUT.returned, bodyOf(request));
        return { data: { outcome: await takeReturn(deps())(Buffer.from(mail)) } };
      }),
      at(PRESS_CALLS.list, async ({ query }) => {
        const { page, pageSize } = parsed(INPUT.pages, query);
        const { rows, total } = await deps().mailings.page(page, pageSize);
        return { data: await Promise.all(rows.map(view)), meta: { pagination: pagination(page, pageSize, total) } };
      }),
      at(PRESS_CALLS.show, async (ctx) => ({ data: await view(await mailingIn(ctx)) })),
      at(PRESS_CALLS.deliveries, async (ctx) => {
        const { state, page, pageSize } = parsed(INPUT.deliveries, ctx.query);
        const { key } = await mailingIn(ctx);
        const { deliveries, total } = await deliveriesView(deps(), key, { state, page, pageSize });
        return { data: deliveries, meta: { pagination: pagination(page, pageSize, total) } };
      }),
      at(PRESS_CALLS.stop, async (ctx) => {
        const mailing = await mailingIn(ctx);
        await stopMailing(deps())(mailing);
        return { data: await view(await mailingOf(mailing.key)) };
      }),
      at(PRESS_CALLS.resume, async (ctx) => {
        const mailing = await mailingIn(ctx);
        await resumeMailing(deps())(mailing);
        return { data: await view(await mailingOf(mailing.key)) };
      }),
    ],
  } as never);

  async function answer(ctx: Context, handler: Handler): Promise<void> {
    const who = acting(strapi);
    if (who.kind !== 'person' || !who.may(SEND_TO_PRESS) || !who.may(READ, MESSAGE)) throw new errors.ForbiddenError();
    try {
      const { status = 200, ...body } = await handler(ctx, who);
      Object.assign(ctx, { status, body });
    } catch (error) {
      if (!(error instanceof PressRefused)) throw error;
      Object.assign(ctx, pressRefusalAnswer(error.refusal, who.language));
    }
  }

  const view = (mailing: Mailing) => mailingView(strapi, deps(), mailing);
  const mailingIn = (ctx: Context): Promise<Mailing> => mailingOf(String(ctx['params'].key));

  async function mailingOf(key: string): Promise<Mailing> {
    const isKey = /^[0-9a-f-]{36}$/.test(key);
    return (isKey ? await deps().mailings.byKey(key) : undefined) ?? refuse({ code: 'no-such-mailing' });
  }
}

const bodyOf = (request: unknown): unknown => (request as { body?: unknown }).body;

const pagination = (page: number, pageSize: number, total: number) => ({
  page,
  pageSize,
  pageCount: Math.ceil(total / pageSize),
  total,
});
