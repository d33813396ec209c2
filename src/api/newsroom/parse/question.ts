import { z } from 'zod';

import { badParameters, sentence, type BadParameter } from './bad-parameter';

const DIRECTED = /^(publishedAt|headline)(?::(asc|desc))?$/;
const SORTS = 'must be one or two of publishedAt and headline';
const COLUMNS = { publishedAt: 'firstLiveFrom', headline: 'headline' } as const;

export interface Filters {
  readonly kind?: readonly string[] | undefined;
  readonly language?: readonly string[] | undefined;
  readonly year?: readonly number[] | undefined;
  readonly plan?: readonly string[] | undefined;
  readonly organisation?: readonly string[] | undefined;
  readonly subject?: readonly string[] | undefined;
}

/** Which messages, in what order, how many of them. */
export interface Question {
  readonly filters: Filters;
  /** Words that must all be written in it, in small letters; empty for any message. */
  readonly words: readonly string[];
  readonly sort: readonly { readonly column: string; readonly direction: string }[];
  readonly page: number;
  readonly pageSize: number;
  readonly withCount: boolean;
}

/** What may be asked: the values that `kind` and `language` can have. */
export interface Known {
  readonly kind: readonly string[];
  readonly language: readonly string[];
}

/** A query string, parsed by Strapi, as a question; or each parameter that is not taken, with what is. */
export function parseQuestion(query: unknown, known: Known): Question | readonly BadParameter[] {
  const result = grammarOf(known).safeParse(query);
  if (!result.success) return result.error.issues.flatMap((issue) => badParameters(issue, allowed));
  const { filters, q, sort, pagination } = result.data;
  return { filters, words: q, sort, ...pagination };
}

/** For routes that take no parameter at all. */
export function parseNothing(query: object): readonly BadParameter[] {
  return Object.keys(query).map((key) => ({
    path: [key],
    message: sentence([key], 'is not taken here; there is nothing to choose'),
  }));
}

/** Made once: to make it takes longer than to read a page from the database. */
const grammars = new WeakMap<Known, ReturnType<typeof questionOf>>();

function grammarOf(known: Known): ReturnType<typeof questionOf> {
  const grammar = grammars.get(known) ?? questionOf(known);
  grammars.set(known, grammar);
  return grammar;
}

function questionOf({ kind, language }: Known) {
  const pagination = z.strictObject(
    {
      page: whole(1, 1_000_000).default(1),
      pageSize: whole(1, 100).default(25),
      withCount: z.enum(['true', 'false'], 'must be true or false').default('true').transform((said) => said === 'true'), // prettier-ignore
    },
    'must be asked as in pagination[page]=1',
  );
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
    sort: z.preprocess(listed, z.array(order(), SORTS).min(1, SORTS).max(2, SORTS)).prefault('publishedAt:desc'),
    pagination: pagination.prefault({}),
  });
}

/** `[$eq]=a`, or `[$in]=a` as often as there are values. */
function anyOf<Value extends z.ZodType>(value: Value) {
  return z
    .strictObject({ $eq: value.optional(), $in: listOf(value).optional() }, 'must be asked with [$eq] or [$in]')
    .refine(({ $eq, $in }) => ($eq === undefined) !== ($in === undefined), 'takes either [$eq] or [$in]')
    .transform(({ $eq, $in }) => $in ?? [$eq as z.output<Value>])
    .optional();
}

/** A single value is a list of one. */
function listOf<Value extends z.ZodType>(value: Value) {
  const message = 'must have 1 to 100 values';
  const list = z.array(value, message).min(1, message).max(100, message);
  return z.preprocess((given) => (typeof given === 'string' ? [given] : given), list);
}

function oneOf(values: readonly string[]) {
  return z.enum(values, `must be one of ${values.join(', ')}`);
}

function words() {
  const message = 'must be 1 to 255 characters';
  return z.string(message).min(1, message).max(255, message).refine((text) => !text.includes('\0'), message); // prettier-ignore
}

/** Each word once, the same in whatever order and case it was asked. */
function searched() {
  const message = 'must be 2 to 200 characters, in at most 8 words';
  return words().min(2, message).max(200, message)
    .transform((text) => [...new Set(text.trim().toLowerCase().split(/\s+/))].sort())
    .refine((found) => found.length <= 8 && found.some((word) => word.length > 1), message); // prettier-ignore
}

function whole(least: number, most: number) {
  const message = `must be a whole number from ${least} to ${most}`;
  return z.string(message).regex(/^\d{1,7}$/, message).transform(Number).pipe(z.number().min(least, message).max(most, message)); // prettier-ignore
}

function order() {
  const message = 'must be publishedAt or headline, with :asc or :desc after it if need be';
  return z.string(message).regex(DIRECTED, message).transform((text) => {
    const [, field, direction = 'asc'] = DIRECTED.exec(text) ?? [];
    return { column: COLUMNS[field as keyof typeof COLUMNS], direction };
  }); // prettier-ignore
}

/** Strapi takes `sort=a,b` as well as `sort[0]=a&sort[1]=b`. */
const listed = (given: unknown): unknown => (typeof given === 'string' ? given.split(',') : given);

function allowed([first, second]: readonly string[]): string {
  if (second !== undefined) return 'allowed are [$eq] and [$in]';
  if (first === 'filters') return 'allowed are kind, organisation, subject, language, year and plan';
  if (first === 'pagination') return 'allowed are page, pageSize and withCount';
  return 'allowed are filters, q, sort and pagination';
}
