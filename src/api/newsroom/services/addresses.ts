import type { Core } from '@strapi/strapi';

/** Absolute addresses of what is public, for readers that have no page to be relative to. */
export interface Addresses {
  /** Of a file or a path on this server. */
  of(path: string): string;
  /** Of the page where a message is read. */
  page(slug: string): string;
  /** Of the page where a plan is read. */
  planPage(slug: string): string;
  /** Whether plans have pages beside this API. */
  readonly hasPlanPages: boolean;
}

export function addressesOf(strapi: Core.Strapi): Addresses {
  const root = strapi.config.get('server.absoluteUrl', '').replace(/\/$/, '');
  const prefix: string = strapi.config.get('api.rest.prefix', '/api');
  const page: string = strapi.config.get('newsroom.page', '') || `${root}${prefix}/messages/{slug}`;
  const planPage: string = strapi.config.get('newsroom.planPage', '');
  const at = (template: string, slug: string): string => template.replace('{slug}', encodeURIComponent(slug));
  return {
    of: (path) => new URL(path, `${root}/`).href,
    page: (slug) => at(page, slug),
    planPage: (slug) => at(planPage || `${root}${prefix}/plans/{slug}`, slug),
    hasPlanPages: planPage !== '',
  };
}
