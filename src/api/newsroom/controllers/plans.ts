import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { planJsonLd, type DescribedPlan } from '../../../domain/public-json-ld';
import { answerList } from '../http/answer-list';
import { answerOne } from '../http/answer-one';
import { badParameters } from '../http/bad-parameters';
import { ASK_AGAIN } from '../http/cache-control';
import { KNOWN } from '../parse/known';
import { parsePlanQuestion } from '../parse/plan-question';
import { addressesOf } from '../services/addresses';
import { publicPlansOf } from '../services/public-plans';

/** Plans as they were approved. Answers are put together from stored JSON text and never from the rows people edit. */
const plans = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    ctx.set('Cache-Control', ASK_AGAIN);
    const question = parsePlanQuestion(ctx.query, KNOWN);
    if (!('page' in question)) throw badParameters(question);
    const { json, total } = await publicPlansOf(strapi).list(question);
    answerList(ctx, question, json.map((text) => ({ head: Buffer.from(text), tail: '' })), total); // prettier-ignore
  },

  findOne: (ctx: Context): Promise<void> =>
    answerOne(ctx, {
      list: `${strapi.config.get('api.rest.prefix', '/api')}/plans`,
      name: 'plan',
      at: (slug) => publicPlansOf(strapi).at(slug),
      meta: (json) => ({ jsonLd: planJsonLd(JSON.parse(json) as DescribedPlan, addressesOf(strapi)) }),
    }),
});

export default plans;
