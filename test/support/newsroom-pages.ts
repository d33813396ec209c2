import type { Application } from './application';
import type { Wish } from './edition';
import { newsroomOf } from './newsroom';
import { publicPlansIn } from './public-plans';

/** The newsroom's pages as a browser asks for them, and what is published there. */
export const pagesOf = (application: () => Application) => {
  const { goesLive, empty } = newsroomOf(application);
  const plans = publicPlansIn(application);
  const get = (at: string) => application().http.get(`/newsroom${at}`);
  return {
    get,
    page: async (at: string, status = 200): Promise<string> => (await get(at).expect(status)).text,
    /** A message goes live under an address. */
    told: (slug: string, more: Wish = {}) =>
      goesLive({ documentId: slug, ...more, content: { slug, ...more.content } }),
    async emptyAll(): Promise<void> {
      await empty();
      await plans.empty();
    },
  };
};

/** Where a page leads, or what it names in another attribute. */
export const links = (html: string, name = 'href'): readonly string[] =>
  [...html.matchAll(new RegExp(`<[a-z]+ [^>]*?\\b${name}="([^"]*)"`, 'g'))].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
