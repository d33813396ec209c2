import type { Core } from '@strapi/strapi';

/** Absolute addresses of what is public, for readers that have no page to be relative to. */
export interface Addresses {
  /** Of a file or a path on this server. */
  of(path: string): string;
  /** Of the page where a message is read. */
  page(slug: string): string;
  /** Of the page where a plan is read. */
  planPage(slug: string): string;
}

export function addressesOf(strapi: Core.Strapi): Addresses {
  const root = strapi.config.get('server.absoluteUrl', '').replace(/\/$/, '');
  const page: string = strapi.config.get('newsroom.page', '') || `${root}/newsroom/messages/{slug}`;
  const planPage: string = strapi.config.get('newsroom.planPage', '') || `${root}/newsroom/plans/{slug}`;
  const at = (template: string, slug: string): string => template.replace('{slug}', encodeURIComponent(slug));
  return {
    of: (path) => new URL(path, `${root}/`).href,
    page: (slug) => at(page, slug),
    planPage: (slug) => at(planPage, slug),
  };
}
