import type { Core } from '@strapi/strapi';

const ASSET = /\.(js|css|svg|json)$/;

/**
 * Strapi sends an asset of the admin panel compressed where that stands beside it, and tells caches to keep it for a year:
 * they must know that it depends on what the browser takes.
 */
export function varyOnEncoding(strapi: Core.Strapi): void {
  const path: string = strapi.config.get('admin.path', '/admin');
  strapi.server.use(async (ctx, next) => {
    if (ctx.path.startsWith(`${path}/`) && ASSET.test(ctx.path)) ctx.vary('Accept-Encoding');
    await next();
  });
}
