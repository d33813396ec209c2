import type { Hidden } from './hidden';

/** What a list may be asked by somebody who looks for a hidden thing; most of it is not taken anywhere, and must stay so. */
export const questionsFor = ({ word, slug, documentId }: Pick<Hidden, 'word' | 'slug' | 'documentId'>): readonly string[] => [
  `q=${word}`,
  `q=${word.slice(0, -2)}`,
  `_q=${word}`,
  `filters[plan][$eq]=${slug}`,
  `filters[organisation][$eq]=${slug}`,
  `filters[subject][$eq]=${word}`,
  `filters[headline][$contains]=${word}`,
  `filters[slug][$eq]=${slug}`,
  `filters[documentId][$eq]=${documentId}`,
  `filters[name][$contains]=${word}`,
  `filters[caption][$contains]=${word}`,
  `filters[hash][$contains]=${word}`,
  `filters[related][headline][$contains]=${word}`,
  `filters[$or][0][createdBy][firstname][$startsWith]=${word}`,
  `filters[role][users][username][$contains]=${word}`,
  `status=draft&filters[headline][$contains]=${word}`,
  `populate[messages][filters][headline][$contains]=${word}`,
  `populate[related][populate]=*&status=draft&sort=${word}`,
]; // prettier-ignore

/** Ways of asking for more than one was meant to get, whatever is hidden. */
export const GREEDY: readonly string[] = [
  'status=draft',
  'populate=*',
  'populate=*&status=draft',
  'populate=related',
  'populate[related][populate]=*',
  'populate[createdBy]=true&populate[role][populate]=*',
  'publicationState=preview',
  'locale=*',
  'fields=*',
  'sort=embargoedUntil',
  'pagination[pageSize]=100',
  'pagination[limit]=-1',
  'pageSize=1000',
  'sort=headline:asc',
  'sort=publishedAt:asc&pagination[page]=2&pagination[pageSize]=1',
  'filters[year][$in]=2026&filters[year][$in]=2099',
  'filters[kind][$eq]=document',
  'filters[language][$eq]=sv',
  'q=protokoll',
  'q=nummer&pagination[withCount]=false',
];
