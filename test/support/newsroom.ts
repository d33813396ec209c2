import { publicVersionOf } from '../../src/api/newsroom/services/public-version';
import { publicProjection } from '../../src/approvals/public-projection';
import type { Application } from './application';
import { edition, type Wish } from './edition';
import type { Row } from './row';

const TABLES = ['api::newsroom.public-message', 'api::newsroom.public-term', 'api::slug.slug'] as const;

/** The newsroom as websites see it, and editions that come and go in it. */
export const newsroomOf = (application: () => Application) => {
  const get = (path: string) => application().http.get(`/api/messages${path}`);
  return {
    get,
    async slugs(query: string): Promise<string[]> {
      const { body } = await get(query).expect(200);
      return body.data.map(({ slug }: Row) => slug);
    },
    goesLive: (wish: Wish) => publicProjection(application().strapi).onLive(edition(wish)),
    isEnded: (wish: Wish, end: object) =>
      publicProjection(application().strapi).onEnded({ ...edition(wish), liveTo: '2026-03-05T09:00:00.000Z', reason: 'Fel belopp i tabellen.', ...end }), // prettier-ignore
    /** @param liveSince null for an address that only a draft has held */
    everLiveUnder: (holder: string, value: string, liveSince: Date | null = new Date(), subject = 'api::message.message') =>
      application().strapi.db.query('api::slug.slug').create({ data: { subject, value, holder, liveSince } }), // prettier-ignore
    async empty(): Promise<void> {
      for (const uid of TABLES) await application().strapi.db.query(uid).deleteMany({});
      await publicVersionOf(application().strapi).raise();
    },
  };
};
