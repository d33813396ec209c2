import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

const ADDRESS = /^\/attest\/links\/([^/?]+)\/?(?:\?(.*))?$/;
const STATE = 'attestLink';

/**
 * Takes the token out of a link's address before anything else sees the request: neither Strapi's log of requests, nor an
 * error, nor a middleware of the application can write it down. Added first, it is the outermost.
 */
export function takeLinkTokens(strapi: Core.Strapi): void {
  strapi.server.use((ctx: Context, next: Next) => {
    const [address, token = '', query = ''] = ADDRESS.exec(ctx.url) ?? [];
    if (address === undefined) return next();
    ctx.state[STATE] = token;
    const lang = new URLSearchParams(query).get('lang');
    ctx.url = ctx.originalUrl = `/attest/links/-${lang === 'sv' || lang === 'en' ? `?lang=${lang}` : ''}`;
    return next();
  });
}

export const tokenIn = ({ state }: Context): string => String(state[STATE] ?? '');
