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
  if (q === undefined) return query;
  return strapi.db.dialect.client === 'sqlite'
    ? query.whereRaw('r.title glob ?', [globOf(q)])
    : query.whereRaw(`lower(r.title) like lower(?) escape '!'`, [`%${q.replaceAll(/[!%_]/g, '!$&')}%`]);
}

/** SQLite knows the cases of a to z only, so each letter stands as a class of its cases: `[öÖ]`. */
const globOf = (words: string): string => `*${[...words].map(classOf).join('')}*`;

function classOf(letter: string): string {
  const cases = [letter.toLowerCase(), letter.toUpperCase()].filter((one) => [...one].length === 1);
  if (new Set(cases).size > 1) return `[${cases.join('')}]`;
  return '*?['.includes(letter) ? `[${letter}]` : letter;
}
