import type { Known } from '../../api/newsroom/parse/question';
import { langOf } from '../lang';
import { ROOT, to, withQuery } from '../links';
import { FIELDS, parseListQuestion, type Chosen } from './list-question';

/** Whether an address is one of a page, and not of a file that belongs to one. */
export function isPage(url: string): boolean {
  return (url === ROOT || /^\/newsroom[/?]/.test(url)) && !/^[^?]*\.[a-z0-9]+(\?|$)/i.test(url);
}

/**
 * The one way of asking for a page, whatever has been hung on to its address.
 * @returns path and query; undefined for what is refused
 */
export function canonicalPage(path: string, query: object, known: Known): string | undefined {
  const { lang: asked } = query as { readonly lang?: unknown };
  const bare = path.replace(/\/$/, '');
  const lang = langOf(asked);
  // A message speaks its own language unless it is asked for another.
  if (bare !== ROOT) return withQuery(bare, { lang: asked === lang ? lang : undefined });
  const listed = parseListQuestion(query, known);
  if (!('question' in listed)) return undefined;
  return to.list(lang, inOrder(listed.chosen));
}

const inOrder = (chosen: Chosen): Chosen => Object.fromEntries(FIELDS.map((name) => [name, chosen[name]]));
