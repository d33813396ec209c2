import type { Filters, Known, Question } from './question';
import { parseNothing, parseQuestion } from './question';

/**
 * The one way of asking what a reader may ask in many: filters in one order, values sorted, defaults left out.
 * @param path without the prefix of the API, for example `/messages`
 * @returns path and query; undefined for what is refused, or not served here
 */
export function canonical(path: string, query: object, known: Known): string | undefined {
  if (path === '/messages') {
    const question = parseQuestion(query, known);
    return 'page' in question ? `${path}?${queryOf(question)}` : undefined;
  }
  return /^\/messages\/[^/]+$/.test(path) && parseNothing(query).length === 0 ? path : undefined;
}

function queryOf({ filters, sort, page, pageSize, withCount }: Question): string {
  const order = sort.map(({ column, direction }) => `${NAMES[column]}:${direction}`).join();
  const pagination = { page, pageSize, withCount };
  const pairs = [
    ...filtersOf(filters),
    ['sort', order],
    ...Object.entries(pagination).map(([name, value]) => [`pagination[${name}]`, String(value)]),
  ];
  return new URLSearchParams(pairs as [string, string][]).toString();
}

function filtersOf(filters: Filters): readonly (readonly [string, string])[] {
  return Object.entries(filters)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, values]) => sorted(values).map((value, at) => [`filters[${name}][$in][${at}]`, value] as const));
}

const sorted = (values: readonly (string | number)[] | undefined): readonly string[] =>
  [...new Set((values ?? []).map(String))].sort();

const NAMES: Readonly<Record<string, string>> = { firstLiveFrom: 'publishedAt', headline: 'headline' };
