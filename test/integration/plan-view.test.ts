import mammoth from 'mammoth';

import type { PlanView } from '../../src/shared/plan-view';
import { startApplication, type Account, type Application } from '../support/application';
import { askedFor } from '../support/asked';
import { bytes } from '../support/bytes';
import type { Row } from '../support/row';
import { withoutRight } from '../support/without-right';

let application: Application;
beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application.stop());

const PLAN = 'api::plan.plan';
const ACTIVITY = 'api::activity.activity';
const query = (uid: string) => application.strapi.db.query(uid as typeof PLAN);

async function planCalled(part: string): Promise<string> {
  const row = await query(PLAN).findOne({ where: { title: { $contains: part } } });
  return String(row?.['documentId']);
}

async function view(documentId: string, account: Account = 'head'): Promise<PlanView> {
  const { body } = await (await application.as(account)).get(`/plan-views/${documentId}`).expect(200);
  return body.data;
}

const count = (gaps: PlanView['gaps'], code: string, detail: string | null = null) =>
  gaps.filter((gap) => gap.code === code && gap.detail === detail).length;

describe('a plan that was never published', () => {
  let shown: PlanView;
  beforeAll(async () => {
    shown = await view(await planCalled('Höglandet'));
  });

  it('is shown as it is drafted, with its own columns in their order', () => {
    expect(shown.plan).toMatchObject({ isLive: false, title: expect.stringContaining('Höglandet') });
    expect(shown.columns).toHaveLength(8);
    expect(shown.activities).toHaveLength(11);
    expect(shown.goals).toHaveLength(5);
  });

  it('tells what each activity points at once', () => {
    const links = (of: 'goals' | 'keyMessages') => shown.activities.reduce((sum, activity) => sum + activity[of].length, 0); // prettier-ignore
    expect([links('goals'), links('keyMessages')]).toEqual([24, 31]);
    const known = new Set(shown.goals.map(({ documentId }) => documentId));
    expect(shown.activities.flatMap(({ goals }) => goals).every((goal) => known.has(goal))).toBe(true);
  });

  it('says in which months of the year its activities come back', () => {
    const called = (summary: string) => shown.activities.find((activity) => activity.summary.includes(summary));
    expect(called('Årsredovisning')?.months).toEqual([3]);
    expect(shown.activities.filter(({ months }) => months === 'all-year').length).toBeGreaterThan(0);
  });

  it('lists its gaps as its own report counts them', () => {
    const fields = ['follow-up', 'description', 'timing', 'responsible', 'goals', 'key-messages'];
    const open = fields.map((field) => count(shown.gaps, 'activity-without', field));
    expect(open).toEqual([11, 7, 3, 2, 1, 1]);
    expect(count(shown.gaps, 'no-external-audience-named')).toBe(1);
  });

  it('leads from each gap to the row and field where it is mended', () => {
    const gap = shown.gaps.find(({ detail }) => detail === 'timing');
    const activity = shown.activities.find(({ documentId }) => documentId === gap?.place.documentId);
    expect(gap?.place).toMatchObject({ uid: ACTIVITY, field: 'timing' });
    expect([gap?.about, activity?.timing]).toEqual([activity?.summary, null]);
  });
});

it('counts the signs of a matrix, and flags the one that nobody has explained', async () => {
  const { reach, signs, gaps } = await view(await planCalled('Barn och unga'));
  expect(reach).toHaveLength(66);
  expect(signs.map(({ code, count: times, isExplained }) => [code, times, isExplained])).toEqual([
    ['D', 2, true],
    ['E', 43, true],
    ['P', 6, false],
  ]);
  expect(reach.filter(({ code }) => code === null)).toHaveLength(15);
  expect(count(gaps, 'sign-without-explanation', 'P')).toBe(1);
});

describe('what there is to read', () => {
  it('is nothing for who is not logged in to the panel', async () => {
    await application.http.get(`/plan-views/${await planCalled('Höglandet')}`).expect(401);
  });

  it('is no plan that there is not, nor under an address that is none', async () => {
    const head = await application.as('head');
    await head.get('/plan-views/aaaaaaaaaaaaaaaaaaaaaaaa').expect(404);
    await head.get('/plan-views/%27%20OR%201=1').expect(404);
  });

  it('is no goal for a role that may read none, and it is said that they are withheld', async () => {
    const plan = await planCalled('Höglandet');
    await withdrawn('api::goal.goal', async () => {
      const { goals, withheld, gaps, activities } = await view(plan, 'unit');
      expect([goals, withheld]).toEqual([[], ['api::goal.goal']]);
      expect(gaps.filter(({ code }) => code.startsWith('goal-'))).toEqual([]);
      expect(activities).toHaveLength(11);
    });
  });

  it('is no plan for a role that may read none', async () => {
    const plan = await planCalled('Höglandet');
    const unit = await application.as('unit');
    await unit.get(`/plan-views/${plan}`).expect(200);
    await withdrawn(PLAN, () => unit.get(`/plan-views/${plan}`).expect(403));
  });

  it('is a row without the field that a role may not read', async () => {
    const plan = await planCalled('Höglandet');
    const where = { action: READ, subject: ACTIVITY, role: { name: 'Unit manager' } };
    const permission: Row = await query('admin::permission').findOne({ where });
    const fields: readonly string[] = permission['properties'].fields;
    const narrowed = fields.filter((field) => field !== 'responsible' && !field.startsWith('timing'));
    await query('admin::permission').update({ where: { id: permission['id'] }, data: { properties: { fields: narrowed } } }); // prettier-ignore
    const { activities, gaps } = await view(plan, 'unit');
    expect(activities.every(({ responsible, timing }) => responsible.length === 0 && timing === null)).toBe(true);
    expect(gaps.filter(({ detail }) => detail === 'responsible' || detail === 'timing')).toEqual([]);
    await query('admin::permission').update({ where: { id: permission['id'] }, data: { properties: { fields } } });
  });

  const READ = 'plugin::content-manager.explorer.read';

  const withdrawn = (subject: string, meanwhile: () => Promise<unknown>) =>
    withoutRight(application, { role: 'Unit manager', to: 'read', subject }, meanwhile);
});

describe('around a plan nothing is read that is not shown', () => {
  const MESSAGE = 'api::message.message';
  const unitReads = async (path: string) => (await (await application.as('unit')).get(path).expect(200)).body.data;
  const hidden = <Answer>(subject: string, meanwhile: () => Promise<Answer>) =>
    withoutRight(application, { role: 'Unit manager', to: 'read', subject }, meanwhile);

  it.each([
    ['the page and its messages', 'plan-views', '', 1],
    ['a report and its messages', 'plan-reports', '', 1],
    ['an export, which has no messages', 'plan-exports', '/xlsx', 0],
    ['a new plan, which takes over none', 'plan-templates', '', 0],
  ] as const)('for %s', async (_what, room, format, times) => {
    const path = `/${room}/${await planCalled('Höglandet')}${format}`;
    const editor = await application.as('editor');
    const ask = () => (room === 'plan-templates' ? editor.post(path, { title: 'Ny plan' }) : editor.get(path));
    const asked = await askedFor(application, async () => expect([200, 201]).toContain((await ask()).status));
    const of = (table: string) => asked.filter(({ sql }) => new RegExp(`\\bfrom [\`"]${table}[\`"]`).test(sql));
    expect(of('plans')).not.toEqual([]);
    expect(of('messages')).toHaveLength(times);
  });

  it('and an export does not say that messages are withheld', async () => {
    const path = `/plan-exports/${await planCalled('Höglandet')}/docx`;
    const [whole, without] = [await words(path), await hidden(MESSAGE, () => words(path))];
    expect(without).toEqual(whole);
    expect(await hidden('api::goal.goal', () => words(path))).toContain('Inte med här');
  });

  it('and a report does not say so of key messages, of which it tells nothing', async () => {
    const path = `/plan-reports/${await planCalled('Höglandet')}`;
    const { withheld } = await hidden('api::key-message.key-message', () => unitReads(path));
    expect(withheld).toEqual([]);
  });

  async function words(path: string): Promise<string> {
    const unit = await application.as('unit');
    const { body } = await unit.get(path).buffer(true).parse(bytes).expect(200);
    return (await mammoth.extractRawText({ buffer: body as Buffer })).value;
  }
});

/** Strapi asks for what many rows point at in portions of a hundred rows; nothing is asked row by row. */
it('asks the database hardly more often for 211 activities than for 11', async () => {
  const plan = await planCalled('Höglandet');
  await view(plan);
  const few = await askedFor(application, () => view(plan));
  const { id } = await query(PLAN).findOne({ where: { documentId: plan, publishedAt: null } });
  const goals: readonly Row[] = await query('api::goal.goal').findMany({ where: { plan: { id } } });
  for (let nth = 0; nth < 200; nth++) {
    await application.strapi.documents(ACTIVITY).create({
      data: {
        summary: `Aktivitet ${nth}`,
        plan,
        goals: [goals[nth % 5]?.['documentId']],
        timing: { mode: 'recurring', text: 'Mars varje år', rrule: 'FREQ=YEARLY;BYMONTH=3' },
      } as never,
    });
  }
  const many = await askedFor(application, async () => expect((await view(plan)).activities).toHaveLength(211));
  expect(few.length).toBeLessThan(50);
  expect(many.length - few.length).toBeLessThan(20);
});
