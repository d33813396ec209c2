import type { Core } from '@strapi/strapi';

import type { DeputyView } from '../../../shared/contracts';
import type { ActsService } from '../services/acts';
import type { Deputyship } from '../store/deputy-store';
import { answering, idIn, may, personIn } from './call';
import { namesFor } from './names';
import { deputyship } from './parse/acts-input';
import { parsed } from './parse/parsed';
import { personView, type Names } from './views';

export const deputyController = ({ strapi }: { strapi: Core.Strapi }) => {
  const acts = (): ActsService => strapi.plugin('attest').service('acts');

  return {
    /** One's own; with the right, everybody's. */
    list: answering(async (ctx) => {
      const { id } = personIn(ctx);
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

  async function views(rows: readonly Deputyship[]): Promise<readonly DeputyView[]> {
    const names = await namesFor(acts().deps, rows.flatMap(({ principal, deputy }) => [principal, deputy]), false); // prettier-ignore
    return rows.map((row) => viewOf(row, names));
  }
};

const viewOf = ({ key, principal, deputy, fromDate, toDate, reason }: Deputyship, names: Names): DeputyView => ({
  id: key,
  principal: personView(principal, names),
  deputy: personView(deputy, names),
  from: fromDate,
  to: toDate,
  reason,
});
