import type { Core } from '@strapi/strapi';

/** Absolute addresses of what is public, for readers that have no page to be relative to. */
export interface Addresses {
  /** Of a file or a path on this server. */
  of(path: string): string;
  /** Of the page where a message is read. */
  page(slug: string): string;
}

export function addressesOf(strapi: Core.Strapi): Addresses {
  const root = strapi.config.get('server.absoluteUrl', '').replace(/\/$/, '');
  const page: string = strapi.config.get('newsroom.page', '') || `${root}/newsroom/messages/{slug}`;
  return {
    of: (path) => new URL(path, `${root}/`).href,
    page: (slug) => page.replace('{slug}', encodeURIComponent(slug)),
  };
}
