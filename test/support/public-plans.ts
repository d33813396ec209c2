import { publicVersionOf } from '../../src/api/newsroom/services/public-version';
import { publicProjection } from '../../src/approvals/public-projection';
import { slugRegister } from '../../src/documents/slug-register';
import type { Application } from './application';
import { planEdition, type PlanWish } from './plan-edition';
import type { Row } from './row';

const TABLES = ['api::newsroom.public-plan', 'api::newsroom.public-plan-organisation', 'api::slug.slug'] as const;

/** Plans as websites see them, and editions of them that come and go. */
export const publicPlansIn = (application: () => Application) => {
  const get = (path: string) => application().http.get(`/api/plans${path}`);
  return {
    get,
    async slugs(query: string): Promise<string[]> {
      const { body } = await get(query).expect(200);
      return body.data.map(({ slug }: Row) => slug);
    },
    async planGoesLive(wish: PlanWish = {}): Promise<void> {
      const { strapi } = application();
      const edition = planEdition(wish);
      const slug = String((edition.content as Row)['slug']);
      await slugRegister(strapi).allot('api::plan.plan', edition.documentId, { value: slug, isChosen: true });
      await slugRegister(strapi).markLive('api::plan.plan', slug);
      await publicProjection(strapi).onLive(edition);
    },
    planIsEnded: (wish: PlanWish = {}, end: object = {}) =>
      publicProjection(application().strapi).onEnded({ ...planEdition(wish), liveTo: '2026-03-05T09:00:00.000Z', reason: 'Upphävd.', ...end }), // prettier-ignore
    async empty(): Promise<void> {
      for (const uid of TABLES) await application().strapi.db.query(uid).deleteMany({});
      await publicVersionOf(application().strapi).raise();
    },
  };
};
