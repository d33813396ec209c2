import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { messageJsonLd, type DescribedMessage } from '../../../domain/public-json-ld';
import { answerList } from '../http/answer-list';
import { answerOne } from '../http/answer-one';
import { badParameters } from '../http/bad-parameters';
import { ASK_AGAIN } from '../http/cache-control';
import { KNOWN } from '../parse/known';
import { parseQuestion } from '../parse/question';
import { addressesOf } from '../services/addresses';
import { publicMessagesOf } from '../services/public-messages';

/** The public routes. Answers are put together from stored JSON text and never from the rows people edit. */
const messages = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    ctx.set('Cache-Control', ASK_AGAIN);
    const question = parseQuestion(ctx.query, KNOWN);
    if (!('page' in question)) throw badParameters(question);
    const { json, total } = await publicMessagesOf(strapi).list(question);
    answerList(ctx, question, json, total);
  },

  findOne: (ctx: Context): Promise<void> =>
    answerOne(ctx, {
      list: `${strapi.config.get('api.rest.prefix', '/api')}/messages`,
      name: 'message',
      at: (slug) => publicMessagesOf(strapi).at(slug),
      meta: (json) => ({ jsonLd: messageJsonLd(JSON.parse(json) as DescribedMessage, addressesOf(strapi)) }),
    }),
});

export default messages;
