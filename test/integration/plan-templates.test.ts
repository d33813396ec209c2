import type { PlanFromTemplate } from '../../src/shared/plan-template';
import type { PlanView } from '../../src/shared/plan-view';
import { startApplication, type Account, type Application } from '../support/application';
import { approvalsOf } from '../support/approvals';
import type { Row } from '../support/row';
import { withoutRight } from '../support/without-right';

let application: Application;
const { query, itIs } = approvalsOf(() => application);
const PLAN = 'api::plan.plan';

beforeAll(async () => {
  application = await startApplication();
  itIs('2026-11-22T12:00:00.000Z');
});
afterAll(() => application.stop());

const planCalled = async (part: string): Promise<string> =>
  (await query(PLAN).findOne({ where: { title: { $contains: part }, publishedAt: null }, orderBy: { id: 'asc' } }))?.['documentId']; // prettier-ignore
const use = async (plan: string, body: object = {}, account: Account = 'editor') =>
  (await application.as(account)).post(`/plan-templates/${plan}`, body);
const view = async (plan: string): Promise<PlanView> =>
  (await (await application.as('head')).get(`/plan-views/${plan}`).expect(200)).body.data;
const whole = (documentId: string): Promise<Row> =>
  query(PLAN).findOne({
    where: { documentId, publishedAt: null },
    populate: { sections: true, adoption: true, review: { populate: { bodies: true } }, columns: true, checklist: true, budget: true, organisations: true, legend: true }, // prettier-ignore
  }) as Promise<Row>;

describe('a plan made from another', () => {
  let source: string;
  let made: PlanFromTemplate;
  beforeAll(async () => {
    source = await planCalled('Höglandet');
    const goal = await query('api::goal.goal').findOne({ where: { plan: { documentId: source } } });
    const followUp = { title: 'Enkät', kind: 'measurement', value: 4, goal: goal?.['documentId'], date: '2026-01-01' };
    await application.strapi.documents('api::follow-up.follow-up').create({ data: followUp as never });
    const activity = await query('api::activity.activity').findOne({ where: { plan: { documentId: source } }, orderBy: { id: 'asc' } }); // prettier-ignore
    const timing = { mode: 'once', text: 'Under hösten 2013', start: '2013-09-01', end: '2013-11-30' };
    await application.strapi.documents('api::activity.activity').update({ documentId: activity?.['documentId'], data: { progress: 'completed', timing } as never }); // prettier-ignore
    const data = { identifier: 'KS 2025/1', lessons: 'Börja tidigare', adoption: [{ date: '2025-03-01' }], budget: [{ label: 'Kommunikation', amount: 5000, year: 2025 }], checklist: [{ question: 'Finns tid?', answer: 'yes' }] }; // prettier-ignore
    await application.strapi.documents(PLAN).update({ documentId: source, data: data as never });
    const { body, status } = await use(source, { title: 'Plan för 2027' });
    expect([status, body.error]).toEqual([201, undefined]);
    made = body.data;
  });

  it('has the goals, activities and matrix of the other, tied together as they were', async () => {
    expect(made).toMatchObject({ title: 'Plan för 2027', copied: { goals: 5, activities: 11 } });
    const [before, after] = [await view(source), await view(made.documentId)];
    const links = ({ activities, goals }: PlanView) =>
      activities.map((one) => [one.summary, one.goals.map((goal) => goals.find(({ documentId }) => documentId === goal)?.statement)]); // prettier-ignore
    expect(links(after)).toEqual(links(before));
    expect(after.activities.flatMap(({ goals }) => goals)).toHaveLength(24);
    expect(after.activities.map(({ keyMessages }) => keyMessages)).toEqual(
      before.activities.map(({ keyMessages }) => keyMessages),
    );
    const ids = new Set(before.activities.map(({ documentId }) => documentId));
    expect(after.activities.some(({ documentId }) => ids.has(documentId))).toBe(false);
  });

  it('shares the audiences and key messages', async () => {
    const [before, after] = [await view(source), await view(made.documentId)];
    const ids = (rows: readonly { readonly documentId: string }[]) => rows.map(({ documentId }) => documentId).sort();
    expect(ids(after.audiences)).toEqual(ids(before.audiences));
    expect(ids(after.keyMessages)).toEqual(ids(before.keyMessages));
    expect(made.shared.keyMessages).toBe(5);
  });

  it('has the parts, and nothing of what was decided, answered or came of it', async () => {
    const [before, after] = [await whole(source), await whole(made.documentId)];
    expect(after['sections'].map(({ heading, body }: Row) => [heading, body])).toEqual(before['sections'].map(({ heading, body }: Row) => [heading, body])); // prettier-ignore
    expect(after['columns']).toHaveLength(8);
    expect(after['review']).toMatchObject({ rrule: 'FREQ=YEARLY;BYMONTH=1' });
    expect(after['review'].bodies.map(({ documentId }: Row) => documentId)).toEqual(before['review'].bodies.map(({ documentId }: Row) => documentId)); // prettier-ignore
    expect(after).toMatchObject({ identifier: null, lessons: null, adoption: [], publishedAt: null });
    expect(after['budget']).toMatchObject([{ label: 'Kommunikation', amount: null, year: null }]);
    expect(after['checklist']).toMatchObject([{ question: 'Finns tid?', answer: null }]);
    expect(after['slug']).not.toBe(before['slug']);
    const shown = await view(made.documentId);
    expect(shown.followUps).toEqual([]);
    expect(new Set(shown.activities.map(({ progress }) => progress))).toEqual(new Set(['needs-action']));
  });

  it('says which times have passed, and where', async () => {
    const { activities } = await view(made.documentId);
    const first = activities.find(({ timing }) => timing?.text === 'Under hösten 2013');
    expect(made.past).toContainEqual({ uid: 'api::activity.activity', documentId: first?.documentId, text: expect.stringContaining('Under hösten 2013') }); // prettier-ignore
  });

  it('leaves the other as it was', async () => {
    const before = await whole(source);
    expect(before).toMatchObject({ identifier: 'KS 2025/1', title: expect.stringContaining('Höglandet') });
    expect((await view(source)).activities).toHaveLength(11);
  });
});

it('a matrix is copied cell by cell, with its legend', async () => {
  const source = await planCalled('Barn och unga i fokus');
  const { body } = await use(source);
  expect(body.data).toMatchObject({ title: 'Barn och unga i fokus (VKL) (kopia)', copied: { reach: 66 } });
  const { signs, reach } = await view(body.data.documentId);
  expect(signs.map(({ code, count }) => [code, count])).toEqual([['D', 2], ['E', 43], ['P', 6]]); // prettier-ignore
  expect(reach).toHaveLength(66);
});

describe('no plan is made', () => {
  const count = () => query(PLAN).count();

  it('for who is not logged in, or may make none', async () => {
    const plan = await planCalled('Höglandet');
    await application.http.post(`/plan-templates/${plan}`).expect(401);
    expect((await use(plan, {}, 'unit')).status).toBe(403);
    expect((await use(plan, {}, 'registrar')).status).toBe(403);
  });

  it('from a plan that there is not, or under an address that is none', async () => {
    expect((await use('aaaaaaaaaaaaaaaaaaaaaaaa')).status).toBe(404);
    expect((await use('%27%20OR%201=1')).status).toBe(404);
  });

  it.each([
    [{ title: '' }, 'title'],
    [{ title: 'x'.repeat(256) }, 'title'],
    [{ title: 7 }, 'title'],
    [{ name: 'x' }, 'name'],
  ])('from input that cannot be read: %p', async (body, field) => {
    const { status, body: answer } = await use(await planCalled('Höglandet'), body);
    expect([status, answer.error.details]).toEqual([400, { code: 'bad-input', errors: [expect.objectContaining({ path: [field] })] }]); // prettier-ignore
  });

  it('not even in part, for who may not write everything in it', async () => {
    const plan = await planCalled('Höglandet');
    const [plans, goals] = [await count(), await query('api::goal.goal').count()];
    const right = { role: 'Editor', to: 'create', subject: 'api::activity.activity' } as const;
    const { status, body } = await withoutRight(application, right, () => use(plan));
    expect([status, body.error.details]).toEqual([403, { code: 'may-not-write', type: 'activity' }]);
    expect([await count(), await query('api::goal.goal').count()]).toEqual([plans, goals]);
  });
});
