import qs from 'qs';

import type { Feed } from './pages/layout';
import { FILTERS, type Chosen } from './parse/list-question';

const FORMS = [
  ['RSS', 'feed.rss', 'application/rss+xml'],
  ['Atom', 'feed.atom', 'application/atom+xml'],
  ['JSON Feed', 'feed.json', 'application/feed+json'],
] as const;

/** What the public may come to, of the organisation and plan chosen. @param api prefix of the API */
export function calendarOf(api: string, { organisation, plan }: Chosen = {}): string {
  const filters = { organisation: organisation && { $eq: organisation }, plan: plan && { $eq: plan } };
  return `${api}/newsroom/calendar.ics${qs.stringify({ filters }, { addQueryPrefix: true })}`;
}

/** The three feeds, narrowed as the list is. @param api prefix of the API */
export function feedsOf(api: string, chosen: Chosen = {}): readonly Feed[] {
  const filters = Object.fromEntries(
    FILTERS.flatMap((name) => (chosen[name] === undefined ? [] : [[name, { $eq: chosen[name] }]])),
  );
  const query = qs.stringify({ filters }, { addQueryPrefix: true });
  return FORMS.map(([name, file, type]) => ({ name, type, href: `${api}/newsroom/${file}${query}` }));
}
