import qs from 'qs';

/** A query string as strapi::query parses it. */
export const parsed = (query: string): object =>
  qs.parse(query, { strictNullHandling: true, arrayLimit: 100, depth: 20 });
