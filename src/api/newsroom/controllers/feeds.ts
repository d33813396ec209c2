import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import qs from 'qs';
import { SitemapStream, streamToPromise } from 'sitemap';

import { badParameters } from '../http/bad-parameters';
import { ASK_AGAIN, FOR_ALL } from '../http/cache-control';
import { parseFeedQuestion } from '../parse/feed-question';
import { KNOWN } from '../parse/known';
import { parseNothing } from '../parse/parameters';
import { organisationName } from '../rows/organisation-name';
import { joined } from '../rows/public-row';
import { addressesOf } from '../services/addresses';
import { feedIn, type FeedForm, type FeedMessage } from '../services/feed';
import { publicMessagesOf } from '../services/public-messages';
import { publicPlansOf } from '../services/public-plans';

/** Addresses that one file may hold, by sitemaps.org. */
const LONGEST_SITEMAP = 50_000;

const TYPES: Readonly<Record<FeedForm, string>> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** The generator fails on a sitemap without pages. */
const NO_PAGES =
  '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>';

/** The newest messages for feed readers, and the addresses of all for search engines. */
const feeds = ({ strapi }: { strapi: Core.Strapi }) => {
  const prefix = (): string => `${strapi.config.get('api.rest.prefix', '/api')}/newsroom`;

  return {
    rss: feed('rss'),
    atom: feed('atom'),
    json: feed('json'),

    async sitemap(ctx: Context): Promise<void> {
      ctx.set('Cache-Control', ASK_AGAIN);
      const bad = parseNothing(ctx.query);
      if (bad.length > 0) throw badParameters(bad);
      const at = addressesOf(strapi);
      const plans = await publicPlansOf(strapi).addresses(LONGEST_SITEMAP);
      const messages = await publicMessagesOf(strapi).addresses(LONGEST_SITEMAP - plans.length);
      ctx.set('Cache-Control', FOR_ALL);
      ctx.type = 'application/xml; charset=utf-8';
      if (plans.length + messages.length === 0) return void (ctx.body = NO_PAGES);
      const stream = new SitemapStream();
      for (const { slug, liveFrom } of plans) stream.write({ url: at.planPage(slug), lastmod: liveFrom });
      for (const { slug, liveFrom } of messages) stream.write({ url: at.page(slug), lastmod: liveFrom });
      stream.end();
      ctx.body = await streamToPromise(stream);
    },
  };

  function feed(form: FeedForm) {
    return async (ctx: Context): Promise<void> => {
      ctx.set('Cache-Control', ASK_AGAIN);
      const question = parseFeedQuestion(ctx.query, KNOWN);
      if (!('page' in question)) throw badParameters(question);
      const { json } = await publicMessagesOf(strapi).list(question);
      const messages = json.map((parts) => JSON.parse(joined(parts)) as FeedMessage);
      const at = addressesOf(strapi);
      const { filters } = question;
      const asked = qs.stringify({ filters: ctx.query['filters'] }, { addQueryPrefix: true, skipNulls: true });
      const about = {
        title: organisationName(filters.organisation, messages) ?? strapi.config.get('newsroom.title', 'Newsroom'),
        language: filters.language?.length === 1 ? String(filters.language[0]).slice(0, 2) : 'sv',
        self: at.of(`${prefix()}/feed.${form}${asked}`),
        home: at.of('/newsroom'),
      };
      ctx.set('Cache-Control', FOR_ALL);
      ctx.type = TYPES[form];
      ctx.body = feedIn(form, messages, about, at);
    };
  }
};

export default feeds;
