import { parseCalendarQuestion, type CalendarQuestion } from './calendar-question';
import { parseContactsQuestion, type ContactsQuestion } from './contacts-question';
import { parseFeedQuestion } from './feed-question';
import { parseNothing, type Listed } from './parameters';
import { parsePlanQuestion } from './plan-question';
import { parseQuestion, type Known } from './question';

/**
 * The one way of asking what a reader may ask in many: filters in one order, values sorted, defaults left out.
 * @param path without the prefix of the API, for example `/messages`
 * @returns path and query; undefined for what is refused, or not served here
 */
export function canonical(path: string, query: object, known: Known): string | undefined {
  if (path === '/messages') {
    const question = parseQuestion(query, known);
    return 'page' in question ? withQuery(path, pairsOf(question)) : undefined;
  }
  if (path === '/plans') {
    const question = parsePlanQuestion(query, known);
    return 'page' in question ? withQuery(path, pairsOf(question)) : undefined;
  }
  if (path === '/newsroom/calendar.ics') {
    const question = parseCalendarQuestion(query);
    return Array.isArray(question) ? undefined : withQuery(path, filtersOf(question as CalendarQuestion));
  }
  if (/^\/newsroom\/feed\.(rss|atom|json)$/.test(path)) {
    const question = parseFeedQuestion(query, known);
    return 'page' in question ? withQuery(path, filtersOf(question.filters)) : undefined;
  }
  if (path === '/newsroom/contacts') {
    const question = parseContactsQuestion(query);
    return Array.isArray(question) ? undefined : withQuery(path, equalsOf(question as ContactsQuestion));
  }
  const isOne = path === '/newsroom/sitemap.xml' || /^\/(messages|plans)\/[^/]+$/.test(path);
  return isOne && parseNothing(query).length === 0 ? path : undefined;
}

function withQuery(path: string, pairs: readonly (readonly [string, string])[]): string {
  const query = new URLSearchParams(pairs as [string, string][]).toString();
  return query === '' ? path : `${path}?${query}`;
}

function pairsOf({
  filters,
  words,
  sort,
  page,
  pageSize,
  withCount,
}: Listed & { filters: object }): readonly (readonly [string, string])[] {
  const order = sort.map(({ column, direction }) => `${NAMES[column]}:${direction}`).join();
  const pagination = { page, pageSize, withCount };
  return [
    ...filtersOf(filters),
    ...(words.length > 0 ? [['q', words.join(' ')] as const] : []),
    ['sort', order],
    ...Object.entries(pagination).map(([name, value]) => [`pagination[${name}]`, String(value)] as const),
  ];
}

function filtersOf(filters: object): readonly (readonly [string, string])[] {
  return Object.entries(filters as Readonly<Record<string, readonly (string | number)[] | undefined>>)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, values]) => sorted(values).map((value, at) => [`filters[${name}][$in][${at}]`, value] as const));
}

const equalsOf = (filters: object): readonly (readonly [string, string])[] =>
  Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => [`filters[${name}][$eq]`, String(value)] as const);

const sorted = (values: readonly (string | number)[] | undefined): readonly string[] =>
  [...new Set((values ?? []).map(String))].sort();

const NAMES: Readonly<Record<string, string>> = { firstLiveFrom: 'publishedAt', headline: 'headline', title: 'title' };
