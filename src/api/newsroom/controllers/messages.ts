import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { badParameters } from '../http/bad-parameters';
import { ASK_AGAIN, FOR_ALL } from '../http/cache-control';
import { KNOWN } from '../parse/known';
import { parseNothing, parseQuestion } from '../parse/question';
import { publicMessagesOf, type Ended } from '../services/public-messages';

/** The public routes. Answers are put together from stored JSON text and never from the rows people edit. */
const messages = ({ strapi }: { strapi: Core.Strapi }) => {
  const stored = () => publicMessagesOf(strapi);

  return {
    async find(ctx: Context): Promise<void> {
      ctx.set('Cache-Control', ASK_AGAIN);
      const question = parseQuestion(ctx.query, KNOWN);
      if (!('page' in question)) throw badParameters(question);
      const { page, pageSize } = question;
      const { json, total } = await stored().list(question);
      const counted = total === undefined ? {} : { pageCount: Math.ceil(total / pageSize), total };
      const meta = JSON.stringify({ pagination: { page, pageSize, ...counted } });
      ctx.type = 'json';
      ctx.set('Cache-Control', FOR_ALL);
      ctx.body = Buffer.from(`{"data":[${json.join(',')}],"meta":${meta}}`); // Koa would measure a text and then encode it
    },

    async findOne(ctx: Context): Promise<void> {
      ctx.set('Cache-Control', ASK_AGAIN); // a redirect too: an address may be taken back
      const bad = parseNothing(ctx.query);
      if (bad.length > 0) throw badParameters(bad);
      const found = await stored().at(slugOf(ctx));
      if (!found) throw new errors.NotFoundError('Not Found');
      switch (found.state) {
        case 'live':
          ctx.type = 'json';
          ctx.set('Cache-Control', FOR_ALL);
          ctx.body = `{"data":${found.json},"meta":{}}`;
          return;
        case 'moved':
          ctx.status = 301;
          ctx.redirect(`${strapi.config.get('api.rest.prefix', '/api')}/messages/${encodeURIComponent(found.slug)}`);
          return;
        default:
          ctx.status = 410;
          ctx.body = gone(found);
      }
    },
  };
};

export default messages;

const GONE = { withdrawn: 'This message has been withdrawn.', 'no-longer-public': 'This message is no longer public.' };
const REASON = { withdrawn: null, 'no-longer-public': 'no longer public' };

/** In the shape of Strapi's own errors; not thrown, since Strapi would write each into its log as a fault. */
function gone({ state: code, at: withdrawnAt, reason }: Ended): object {
  const details = { code, reason: reason ?? REASON[code], withdrawnAt };
  return { data: null, error: { status: 410, name: 'GoneError', message: GONE[code], details } };
}

/** No address has a NUL in it, and PostgreSQL takes none in a text. */
function slugOf(ctx: Context): string {
  const slug = String(ctx['params'].slug);
  if (slug.includes('\0') || slug.length > 255) throw new errors.NotFoundError('Not Found');
  return slug;
}
