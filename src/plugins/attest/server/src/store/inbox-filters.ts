import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { PersonId } from '../domain/request';
import type { RequestStatus } from '../domain/request-record';

/** What a list of requests is narrowed to; all of it holds. */
export interface Filters {
  /** A part of the title, in any case. */
  readonly q?: string | undefined;
  readonly status?: RequestStatus | 'open' | undefined;
  readonly uid?: string | undefined;
  /** The id of the rule that it came under. */
  readonly rule?: string | undefined;
  readonly submittedBy?: PersonId | undefined;
}

export const isNarrowed = (filters: Filters): boolean => Object.values(filters).some((value) => value !== undefined);

/** Narrows a query of requests that calls their table `r`. */
export function narrowed(strapi: Core.Strapi, query: Knex.QueryBuilder, filters: Filters): Knex.QueryBuilder {
  const { q, status, uid, rule, submittedBy } = filters;
  if (status === 'open') void query.whereNotNull('r.open_key');
  const equal = { status: status === 'open' ? undefined : status, uid, rule, submitted_by: submittedBy };
  for (const [column, value] of Object.entries(equal)) {
    if (value !== undefined) void query.where(`r.${column}`, value);
  }
  return q === undefined ? query : withTitle(strapi, query, q);
}

/** SQLite, and PostgreSQL in many a locale, know the cases of a to z only: each letter stands as a class, `[öÖ]`. */
function withTitle(strapi: Core.Strapi, query: Knex.QueryBuilder, words: string): Knex.QueryBuilder {
  const pattern = (escaped: (letter: string) => string): string =>
    [...words].map((letter) => classOf(letter) ?? escaped(letter)).join('');
  switch (strapi.db.dialect.client) {
    case 'sqlite':
      return query.whereRaw('r.title glob ?', [`*${pattern((sign) => ('*?['.includes(sign) ? `[${sign}]` : sign))}*`]);
    case 'postgres':
      return query.whereRaw('r.title ~ ?', [pattern((sign) => sign.replace(/[.^$*+?()[\]{}|\\]/, '\\$&'))]);
    default:
      return query.whereRaw(`lower(r.title) like lower(?) escape '!'`, [`%${words.replaceAll(/[!%_]/g, '!$&')}%`]);
  }
}

function classOf(letter: string): string | undefined {
  const cases = new Set([letter.toLowerCase(), letter.toUpperCase()].filter((one) => [...one].length === 1));
  return cases.size > 1 ? `[${[...cases].join('')}]` : undefined;
}
