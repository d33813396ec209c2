import type { Core } from '@strapi/strapi';

/**
 * Strapi drops the tables of types it no longer finds. Started without the built plugin it would throw the decision log
 * away, so it does not start.
 * @throws Error naming the command that builds it
 */
export function refuseWithoutPlugin(strapi: Core.Strapi): void {
  if ('plugin::attest.log-entry' in strapi.contentTypes) return;
  throw new Error(
    'The plugin strapi-plugin-attest is not built: run "npm run build" first. Nothing was started or changed.',
  );
}
