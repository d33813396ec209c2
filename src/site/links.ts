import { langAround, type Lang } from './lang';

/** Where the pages are, on the server itself. */
export const ROOT = '/newsroom';

export type Query = Readonly<Record<string, string | number | undefined>>;

/** Addresses within the site. A page keeps the language it is read in. */
export const to = {
  list: (lang: Lang, query: Query = {}): string => withQuery(ROOT, { ...query, ...kept(lang) }),
  plans: (lang: Lang): string => withQuery(`${ROOT}/plans`, kept(lang)),
  plan: (lang: Lang, slug: string): string => withQuery(`${ROOT}/plans/${encodeURIComponent(slug)}`, kept(lang)),
  contacts: (lang: Lang): string => withQuery(`${ROOT}/contacts`, kept(lang)),
  /** @param language of the message; where it is not known the page's own is said */
  message: (lang: Lang, slug: string, language?: string): string => {
    const goesWithout = language !== undefined && langAround(language) === lang;
    return withQuery(`${ROOT}/messages/${encodeURIComponent(slug)}`, goesWithout ? {} : { lang });
  },
};

/** Swedish is what a page speaks when it is not asked. */
const kept = (lang: Lang): Query => (lang === 'sv' ? {} : { lang });

export function withQuery(path: string, query: Query): string {
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== '') said.set(name, String(value));
  return said.size === 0 ? path : `${path}?${said.toString()}`;
}
