import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { badParameters } from '../http/bad-parameters';
import { ASK_AGAIN, FOR_ALL } from '../http/cache-control';
import { parseContactsQuestion } from '../parse/contacts-question';
import { publicContactsOf } from '../services/public-contacts';

/** Whom journalists and citizens may call, and who speaks for an organisation. */
const contacts = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    ctx.set('Cache-Control', ASK_AGAIN);
    const question = parseContactsQuestion(ctx.query);
    if (Array.isArray(question)) throw badParameters(question);
    const data = await publicContactsOf(strapi).list(question as Exclude<typeof question, readonly unknown[]>);
    ctx.set('Cache-Control', FOR_ALL);
    ctx.body = { data, meta: {} };
  },
});

export default contacts;
