import { z } from 'zod';

import { badParameters, type BadParameter } from './bad-parameter';
import { allowedIn, anyOf, madeOnce, oneOf, paged, searched, sorted, whole, words, type Listed } from './parameters';

const COLUMNS = { publishedAt: 'firstLiveFrom', headline: 'headline' };

export interface Filters {
  readonly kind?: readonly string[] | undefined;
  readonly language?: readonly string[] | undefined;
  readonly year?: readonly number[] | undefined;
  readonly plan?: readonly string[] | undefined;
  readonly organisation?: readonly string[] | undefined;
  readonly subject?: readonly string[] | undefined;
}

/** Which messages, in what order, how many of them. */
export interface Question extends Listed {
  readonly filters: Filters;
}

/** What may be asked: the values that `kind` and `language` of messages can have, and `planKind` of plans. */
export interface Known {
  readonly kind: readonly string[];
  readonly language: readonly string[];
  readonly planKind: readonly string[];
}

/** A query string, parsed by Strapi, as a question; or each parameter that is not taken, with what is. */
export function parseQuestion(query: unknown, known: Known): Question | readonly BadParameter[] {
  const result = grammarOf(known).safeParse(query);
  if (!result.success) return result.error.issues.flatMap((issue) => badParameters(issue, allowed));
  const { filters, q, sort, pagination } = result.data;
  return { filters, words: q, sort, ...pagination };
}

function questionOf({ kind, language }: Known) {
  const filters = z.strictObject(
    {
      kind: anyOf(oneOf(kind)),
      language: anyOf(oneOf(language)),
      year: anyOf(whole(1900, 2999)),
      plan: anyOf(words()),
      organisation: anyOf(words()),
      subject: anyOf(words()),
    },
    'must be asked as in filters[kind][$eq]=news',
  );
  return z.strictObject({
    filters: filters.prefault({}),
    q: searched().default([]),
    sort: sorted(COLUMNS).prefault('publishedAt:desc'),
    pagination: paged().prefault({}),
  });
}

const grammarOf = madeOnce(questionOf);
const allowed = allowedIn('kind, organisation, subject, language, year and plan');
