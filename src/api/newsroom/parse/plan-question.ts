import { z } from 'zod';

import { badParameters, type BadParameter } from './bad-parameter';
import { allowedIn, anyOf, madeOnce, oneOf, paged, searched, sorted, whole, words, type Listed } from './parameters';
import type { Known } from './question';

const COLUMNS = { publishedAt: 'firstLiveFrom', title: 'title' };

export interface PlanFilters {
  readonly kind?: readonly string[] | undefined;
  readonly year?: readonly number[] | undefined;
  readonly organisation?: readonly string[] | undefined;
}

/** Which plans, in what order, how many of them. */
export interface PlanQuestion extends Listed {
  readonly filters: PlanFilters;
}

/** A query string, parsed by Strapi, as a question; or each parameter that is not taken, with what is. */
export function parsePlanQuestion(query: unknown, known: Known): PlanQuestion | readonly BadParameter[] {
  const result = grammarOf(known).safeParse(query);
  if (!result.success) return result.error.issues.flatMap((issue) => badParameters(issue, allowed));
  const { filters, q, sort, pagination } = result.data;
  return { filters, words: q, sort, ...pagination };
}

function questionOf({ planKind }: Known) {
  const filters = z.strictObject(
    { kind: anyOf(oneOf(planKind)), year: anyOf(whole(1900, 2999)), organisation: anyOf(words()) },
    'must be asked as in filters[kind][$eq]=strategy',
  );
  return z.strictObject({
    filters: filters.prefault({}),
    q: searched().default([]),
    sort: sorted(COLUMNS).prefault('publishedAt:desc'),
    pagination: paged().prefault({}),
  });
}

const grammarOf = madeOnce(questionOf);
const allowed = allowedIn('kind, organisation and year');
