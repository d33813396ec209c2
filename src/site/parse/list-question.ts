import { parseQuestion, type Known, type Question } from '../../api/newsroom/parse/question';

/** What the list can be narrowed by, each a parameter of its own, as a form sends it. */
export const FILTERS = ['organisation', 'kind', 'language', 'year', 'subject', 'plan'] as const;
export type Filter = (typeof FILTERS)[number];
export type Field = Filter | 'q' | 'page';

export const FIELDS: readonly Field[] = ['q', ...FILTERS, 'page'];
const ON_A_PAGE = 20;

/** What a reader chose, as it was written; only what is not empty. */
export type Chosen = Readonly<Partial<Record<Field, string>>>;

export type ListQuestion =
  | { readonly chosen: Chosen; readonly question: Question }
  | { readonly chosen: Chosen; readonly refused: readonly Field[] };

/**
 * The question of a reader to the list. Fields of the form that are empty do not count, nor do parameters that others
 * have hung on to the address.
 */
export function parseListQuestion(query: object, known: Known): ListQuestion {
  const chosen = chosenIn(query);
  const { q, page, ...narrowed } = chosen;
  const filters = Object.fromEntries(Object.entries(narrowed).map(([name, value]) => [name, { $eq: value }]));
  const pagination = { pageSize: String(ON_A_PAGE), ...(page !== undefined && { page }) };
  const question = parseQuestion({ filters, pagination, ...(q !== undefined && { q }) }, known);
  if ('page' in question) return { chosen, question };
  return { chosen, refused: question.map(({ path }) => fieldAt(path)) };
}

function chosenIn(query: object): Chosen {
  const given = query as Readonly<Record<string, unknown>>;
  const pairs = FIELDS.flatMap((name) => {
    const value = Array.isArray(given[name]) ? given[name][0] : given[name];
    const said = typeof value === 'string' ? value.trim() : '';
    return said === '' || (name === 'page' && said === '1') ? [] : [[name, said]];
  });
  return Object.fromEntries(pairs);
}

function fieldAt([first, second]: readonly string[]): Field {
  if (first === 'filters') return FILTERS.find((name) => name === second) ?? 'q';
  return first === 'pagination' ? 'page' : 'q';
}
