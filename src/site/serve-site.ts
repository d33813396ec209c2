import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { renderToStaticMarkup } from 'react-dom/server';

import { ASK_AGAIN, FOR_ALL } from '../api/newsroom/http/cache-control';
import { addressesOf } from '../api/newsroom/services/addresses';
import { answers, type Answer, type Asked } from './answers';
import { ROOT } from './links';
import type { Site } from './view';

/**
 * Nothing runs on a page, and nothing comes from elsewhere but images: files may be kept in a store of their own. Linked
 * data is no program, and is not touched by this.
 */
const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' https: data:; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"; // prettier-ignore

/** Puts the newsroom's pages beside the API. What they show is what the API serves. */
export function serveSite(strapi: Core.Strapi): void {
  const { list, message, plans, plan, contacts, missing } = answers(strapi, siteOf(strapi));
  const at = (path: string, answer: (asked: Asked) => Promise<Answer>) => ({
    method: 'GET' as const,
    path: `${ROOT}${path}`,
    handler: handler(answer),
    config: { auth: false as const },
  });
  strapi.server.routes([
    at('', list),
    at('/contacts', contacts),
    at('/messages/:slug', message),
    at('/plans', plans),
    at('/plans/:slug', plan),
    at('/:other([^.]+)', missing), // what has a dot in it may be a file
  ]);
}

function siteOf(strapi: Core.Strapi): Site {
  const { of, page, planPage } = addressesOf(strapi);
  return {
    title: strapi.config.get('newsroom.title', 'Newsroom'),
    accessibility: strapi.config.get('newsroom.accessibility', ''),
    api: strapi.config.get('api.rest.prefix', '/api'),
    of,
    page,
    planPage,
  };
}

function handler(answer: (asked: Asked) => Promise<Answer>) {
  return async (ctx: Context): Promise<void> => {
    const slug = String(ctx['params'].slug ?? '');
    const asked = { slug, query: ctx.query };
    const isNoAddress = slug.includes('\0') || slug.length > 255;
    const given = await answer(isNoAddress ? { ...asked, slug: '' } : asked);
    ctx.status = given.status;
    ctx.set('Cache-Control', given.status === 200 ? FOR_ALL : ASK_AGAIN);
    if (given.status === 301) return ctx.redirect(given.location);
    ctx.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    ctx.set('Content-Language', given.lang);
    ctx.type = 'text/html; charset=utf-8';
    ctx.body = `<!doctype html>${renderToStaticMarkup(given.page)}`;
  };
}
