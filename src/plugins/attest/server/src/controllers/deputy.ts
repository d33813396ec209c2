import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import type { DeputyView } from '../../../shared/contracts';
import type { ActsService } from '../services/acts';
import type { Deputyship } from '../store/deputy-store';
import { answering, idIn, may, personIn } from './call';
import { namesFor } from './names';
import { deputies, deputyship } from './parse/acts-input';
import { parsed } from './parse/parsed';
import { personView, type Names } from './views';

export const deputyController = ({ strapi }: { strapi: Core.Strapi }) => {
  const acts = (): ActsService => strapi.plugin('attest').service('acts');

  return {
    /** One's own; with the right, everybody's. */
    list: answering(async (ctx) => {
      const { id } = personIn(ctx);
      const { past, ...page } = parsed(deputies, ctx.query);
      if (past) return listPast(ctx, page);
      const current = await acts().deps.deputies.current(acts().deps.now());
      const shown = current.filter(({ principal, deputy }) => may(ctx, 'deputies') || [principal, deputy].includes(id));
      ctx.body = { data: await views(shown) };
    }),

    appoint: answering(async (ctx) => {
      const given = parsed(deputyship, ctx.request.body);
      const made = await acts().appointDeputy(given, personIn(ctx), may(ctx, 'deputies'));
      ctx.body = { data: (await views([made]))[0] };
      ctx.status = 201;
    }),

    end: answering(async (ctx) => {
      await acts().endDeputyship(idIn(ctx, 'id'), personIn(ctx), may(ctx, 'deputies'));
      ctx.status = 204;
    }),
  };

  async function listPast(ctx: Context, { page, pageSize }: { page: number; pageSize: number }): Promise<void> {
    const { deps } = acts();
    const of = may(ctx, 'deputies') ? undefined : personIn(ctx).id;
    const { rows, total } = await deps.deputies.past(deps.now(), { page, pageSize }, of);
    ctx.body = {
      data: await views(rows),
      meta: { pagination: { page, pageSize, total, pageCount: Math.ceil(total / pageSize) } },
    };
  }

  async function views(rows: readonly Deputyship[]): Promise<readonly DeputyView[]> {
    const names = await namesFor(acts().deps, rows.flatMap(({ principal, deputy, appointedBy }) => [principal, deputy, appointedBy]), false); // prettier-ignore
    return rows.map((row) => viewOf(row, names));
  }
};

const viewOf = (row: Deputyship, names: Names): DeputyView => ({
  id: row.key,
  principal: personView(row.principal, names),
  deputy: personView(row.deputy, names),
  from: row.fromDate,
  to: row.toDate,
  reason: row.reason,
  appointedBy: personView(row.appointedBy, names),
  endedAt: row.endedAt,
});
