import { askForReviews } from '../../src/approvals/ask-for-reviews';
import type { PlanView } from '../../src/shared/plan-view';
import { startApplication, type Application } from '../support/application';
import { approvalsOf } from '../support/approvals';
import type { Row } from '../support/row';

let application: Application;
let plan: string;
const { itIs, at, onOurClock, query } = approvalsOf(() => application);
const PLAN = 'api::plan.plan';
const save = (data: object) => application.strapi.documents(PLAN).update({ documentId: plan, data: data as never });

beforeAll(async () => {
  application = await startApplication();
  await onOurClock();
  itIs('2026-01-05T09:00:00.000Z');
  plan = (await query(PLAN).findOne({ where: { title: { $contains: 'Höglandet' } } }))?.['documentId'];
});
afterAll(() => application.stop());

/** Of whom is told what, in order, after looking at that time. */
async function told(now: string): Promise<readonly Row[]> {
  itIs(now);
  await askForReviews(application.strapi);
  await at(now);
  return query('plugin::attest.notice').findMany({ where: { kind: 'review-due' }, orderBy: { id: 'asc' } });
}

/** In order; the plan is Höglandet's, reviewed in January by Beredningsgrupp and Styrelse. */
describe('the yearly review', () => {
  it('is asked for of no plan that nobody has adopted, nor of one that was adopted this month', async () => {
    expect(await told('2026-01-05T09:00:00.000Z')).toEqual([]);
    expect((await view()).plan.review).toMatchObject({ isDue: false });
    await save({ adoption: [{ date: '2026-01-02' }] });
    expect(await told('2026-01-05T09:00:00.000Z')).toEqual([]);
  });

  it('is asked of everybody who sits in a reviewing body, in its month', async () => {
    await save({ adoption: [{ date: '2025-03-01' }] });
    const sitting = await query('api::office.office').findMany({
      where: { name: { $in: ['Beredningsgrupp', 'Styrelse', 'Beredningsgruppen', 'Styrelsen'] }, organisation: { name: { $contains: 'Höglandet' } } }, // prettier-ignore
      populate: { seats: { populate: { user: true } } },
    });
    const people = sitting.flatMap(({ seats }) => seats.map(({ user }: Row) => user.id));
    const notices = await told('2026-01-05T09:00:00.000Z');
    expect(people.length).toBeGreaterThan(1);
    expect(notices.map(({ person }) => person).sort()).toEqual([...new Set(people)].sort());
    expect(notices[0]).toMatchObject({ uid: PLAN, document: plan, title: expect.stringContaining('Höglandet') });
  });

  it('is asked for once, however often it is looked', async () => {
    const before = (await told('2026-01-05T09:00:00.000Z')).length;
    expect(await told('2026-01-20T09:00:00.000Z')).toHaveLength(before);
    expect(await told('2026-02-20T09:00:00.000Z')).toHaveLength(before);
  });

  it('is said to be due where the plan is looked at, until it is written', async () => {
    itIs('2026-02-20T09:00:00.000Z');
    expect((await view()).plan.review).toMatchObject({ isDue: true });
    const review = { title: 'Genomgång', kind: 'review', plan, date: '2026-02-18' };
    await application.strapi.documents('api::follow-up.follow-up').create({ data: review as never });
    expect((await view()).plan.review).toMatchObject({ isDue: false });
  });

  it('is asked for again the year after', async () => {
    const before = (await told('2026-03-01T09:00:00.000Z')).length;
    expect((await told('2027-01-01T09:00:00.000Z')).length).toBe(2 * before);
  });

  it('is not asked for when it is written already', async () => {
    const before = (await told('2027-01-02T09:00:00.000Z')).length;
    const review = { title: 'Tidig genomgång', kind: 'review', plan, date: '2028-01-02' };
    await application.strapi.documents('api::follow-up.follow-up').create({ data: review as never });
    expect(await told('2028-01-03T09:00:00.000Z')).toHaveLength(before);
  });
});

it('a completed activity asks for what was learned', async () => {
  const activity = await query('api::activity.activity').findOne({ where: { plan: { documentId: plan } } });
  const documentId = activity?.['documentId'];
  const asking = async () =>
    (await view()).gaps.filter(({ code }) => code === 'completed-without-lesson').map(({ place }) => place.documentId);
  expect(await asking()).toEqual([]);
  await application.strapi.documents('api::activity.activity').update({ documentId, data: { progress: 'completed' } as never }); // prettier-ignore
  expect(await asking()).toEqual([documentId]);
  const lesson = { title: 'Börja tidigare', kind: 'lesson', activity: documentId };
  await application.strapi.documents('api::follow-up.follow-up').create({ data: lesson as never });
  expect(await asking()).toEqual([]);
});

async function view(): Promise<PlanView> {
  const { body } = await (await application.as('head')).get(`/plan-views/${plan}`).expect(200);
  return body.data;
}
