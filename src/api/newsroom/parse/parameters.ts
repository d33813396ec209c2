import { z } from 'zod';

import { sentence, type BadParameter } from './bad-parameter';

export interface Order {
  readonly column: string;
  readonly direction: string;
}

/** Which page of a list, in what order, with which words in it. */
export interface Listed {
  /** Words that must all be written in it, in small letters; empty for any. */
  readonly words: readonly string[];
  readonly sort: readonly Order[];
  readonly page: number;
  readonly pageSize: number;
  readonly withCount: boolean;
}

/** What is made of a thing, made once: to make a grammar takes longer than to read a page from the database. */
export function madeOnce<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const known = new WeakMap<Thing, Made>();
  return (thing) => {
    const made = known.get(thing) ?? make(thing);
    known.set(thing, made);
    return made;
  };
}

/** For routes that take no parameter at all. */
export function parseNothing(query: object): readonly BadParameter[] {
  return Object.keys(query).map((key) => ({
    path: [key],
    message: sentence([key], 'is not taken here; there is nothing to choose'),
  }));
}

/** `[$eq]=a`, or `[$in]=a` as often as there are values. */
export function anyOf<Value extends z.ZodType>(value: Value) {
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

export function oneOf(values: readonly string[]) {
  return z.enum(values, `must be one of ${values.join(', ')}`);
}

export function words() {
  const message = 'must be 1 to 255 characters';
  return z.string(message).min(1, message).max(255, message).refine((text) => !text.includes('\0'), message); // prettier-ignore
}

/** Each word once, the same in whatever order and case it was asked. */
export function searched() {
  const message = 'must be 2 to 200 characters, in at most 8 words';
  return words().min(2, message).max(200, message)
    .transform((text) => [...new Set(text.trim().toLowerCase().split(/\s+/))].sort())
    .refine((found) => found.length <= 8 && found.some((word) => word.length > 1), message); // prettier-ignore
}

export function whole(least: number, most: number) {
  const message = `must be a whole number from ${least} to ${most}`;
  return z.string(message).regex(/^\d{1,7}$/, message).transform(Number).pipe(z.number().min(least, message).max(most, message)); // prettier-ignore
}

/** What a list is sorted by: one or two of some fields, each of which is a column. */
export function sorted(columns: Readonly<Record<string, string>>) {
  const names = Object.keys(columns);
  const directed = new RegExp(`^(${names.join('|')})(?::(asc|desc))?$`);
  const sorts = `must be one or two of ${names.join(' and ')}`;
  const message = `must be ${names.join(' or ')}, with :asc or :desc after it if need be`;
  const order = z.string(message).regex(directed, message).transform((text): Order => {
    const [, field = '', direction = 'asc'] = directed.exec(text) ?? [];
    return { column: String(columns[field]), direction };
  }); // prettier-ignore
  return z.preprocess(listed, z.array(order, sorts).min(1, sorts).max(2, sorts));
}

export function paged() {
  return z.strictObject(
    {
      page: whole(1, 1_000_000).default(1),
      pageSize: whole(1, 100).default(25),
      withCount: z.enum(['true', 'false'], 'must be true or false').default('true').transform((said) => said === 'true'), // prettier-ignore
    },
    'must be asked as in pagination[page]=1',
  );
}

/** Strapi takes `sort=a,b` as well as `sort[0]=a&sort[1]=b`. */
const listed = (given: unknown): unknown => (typeof given === 'string' ? given.split(',') : given);

/** @param filters the names of those that are taken, as a sentence has them */
export const allowedIn =
  (filters: string) =>
  ([first, second]: readonly string[]): string => {
    if (second !== undefined) return 'allowed are [$eq] and [$in]';
    if (first === 'filters') return `allowed are ${filters}`;
    if (first === 'pagination') return 'allowed are page, pageSize and withCount';
    return 'allowed are filters, q, sort and pagination';
  };
