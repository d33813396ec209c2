import mammoth from 'mammoth';

import type { PlanReport } from '../../src/domain/plan-report/plan-report';
import type { PlanReportView } from '../../src/shared/plan-report';
import { startApplication, type Account, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';
import { bytes } from '../support/bytes';
import type { Row } from '../support/row';
import { withoutRight } from '../support/without-right';

let application: Application;
let plan: string;
const { itIs } = approvalsOf(() => application);
const query = (uid: string) => application.strapi.db.query(uid as typeof MESSAGE);
const make = async (uid: string, data: object): Promise<string> =>
  (await application.strapi.documents(uid as typeof MESSAGE).create({ data: data as never })).documentId;

beforeAll(async () => {
  application = await startApplication();
  itIs('2026-11-22T12:00:00.000Z');
  plan = (await query('api::plan.plan').findOne({ where: { title: { $contains: 'Höglandet' } } }))?.['documentId'];
});
afterAll(() => application.stop());

type Answer = PlanReportView & { readonly figures: PlanReport };

async function report(search = '', account: Account = 'head'): Promise<Answer> {
  const { body } = await (await application.as(account)).get(`/plan-reports/${plan}${search}`).expect(200);
  return body.data;
}
const textIn = ({ blocks }: Answer): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'list') return block.items.map(({ text }) => text);
      if (block.kind === 'table') return block.rows.map((row) => row.map(({ text }) => text).join(' | '));
      return [block.text];
    })
    .join('\n');

describe('a plan of which nothing has been written yet', () => {
  it('says of every goal that there is no measure, and of every activity that nobody has followed it up', async () => {
    const shown = await report();
    expect(shown).toMatchObject({ year: 2026, years: [2026], withheld: [], title: expect.stringContaining('Uppföljning 2026') }); // prettier-ignore
    expect(shown.figures.goals.map(({ measured }) => measured.state)).toEqual(Array(5).fill('no-indicator'));
    expect(shown.figures.activities.filter(({ followUps }) => followUps.length === 0)).toHaveLength(11);
    expect(textIn(shown)).toContain('11 av 11 aktiviteter har ingen uppföljning.');
  });
});

describe('a plan with two years behind it', () => {
  beforeAll(async () => {
    const goals: readonly Row[] = await query('api::goal.goal').findMany({ where: { plan: { documentId: plan } }, orderBy: { id: 'asc' } }); // prettier-ignore
    const activities: readonly Row[] = await query('api::activity.activity').findMany({ where: { plan: { documentId: plan } }, orderBy: { id: 'asc' } }); // prettier-ignore
    const [goal, activity, other] = [goals[0]?.['documentId'], activities[0]?.['documentId'], activities[1]?.['documentId']]; // prettier-ignore
    const goalData = { indicator: 'Andel som känner till Finsam', unit: '%', baseline: 20, target: 50 };
    await application.strapi.documents('api::goal.goal').update({ documentId: goal, data: goalData as never });
    for (const documentId of [activity, other])
      await application.strapi.documents('api::activity.activity').update({ documentId, data: { progress: 'completed' } as never }); // prettier-ignore
    const followUp = (data: object) => make('api::follow-up.follow-up', { plan, ...data });
    await followUp({ title: 'Enkät', kind: 'measurement', goal, value: 31, date: '2025-11-01' });
    await followUp({ title: 'Enkät', kind: 'measurement', goal, value: 55.5, date: '2026-10-01' });
    await followUp({ title: 'Tidningen skrev om dagen', kind: 'coverage', activity, date: '2026-05-02' });
    await followUp({ title: 'Börja tidigare', kind: 'lesson', activity, text: 'Boka lokalen i januari.', date: '2026-06-01' }); // prettier-ignore
    await published('Så gick inspirationsdagen', { activity }, '2026-05-01T22:30:00.000Z');
    await published('Förra årets nyhet', { plan }, '2025-05-01T08:00:00.000Z');
    await make(MESSAGE, { headline: 'Aldrig publicerad', kind: 'news', plan });
  });

  /** A message with an edition that went live then. */
  async function published(headline: string, ties: object, liveFrom: string): Promise<void> {
    const document = await make(MESSAGE, { headline, kind: 'news', ...ties });
    const row = { key: headline, uid: MESSAGE, document, fingerprint: 'f', snapshot: 's', route: 'approve', liveFrom };
    await query('plugin::attest.edition').create({ data: row as never });
  }

  it('measures the goal against its target and the year before', async () => {
    const { figures } = await report();
    expect(figures.goals[0]?.measured).toEqual({ state: 'measured', value: 55.5, date: '2026-10-01', before: 31, isReached: true }); // prettier-ignore
    expect(textIn(await report())).toContain('55,5 % (2026-10-01), nått');
  });

  it('counts what was published in the year, by the day it was in Sweden', async () => {
    const { figures, years } = await report();
    expect(figures.publications.map(({ headline, day }) => [headline, day])).toEqual([
      ['Så gick inspirationsdagen', '2026-05-02'],
    ]);
    expect(years).toEqual([2026, 2025]);
  });

  it('asks for the lesson that is missing, and leads to where it is written', async () => {
    const shown = await report();
    expect(shown.figures.lessons).toMatchObject({ completed: 2, told: 1 });
    const items = shown.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(items.find(({ isMissing, place }) => isMissing && place)).toMatchObject({
      text: expect.stringMatching(/erfarenhet saknas$/),
      place: { uid: 'api::activity.activity', documentId: shown.figures.lessons.missing[0] },
    });
    expect(textIn(shown)).toContain('Börja tidigare: Boka lokalen i januari.');
  });

  it('stands beside the year before, which has a report of its own', async () => {
    const { figures } = await report();
    expect(figures.comparison.slice(0, 4).map(({ now, before }) => [now, before])).toEqual([[1, 1], [0, 0], [1, 1], [1, 0]]); // prettier-ignore
    const last = await report('?year=2025');
    expect(last.figures.publications.map(({ headline }) => headline)).toEqual(['Förra årets nyhet']);
    expect(last.figures.goals[0]?.measured).toMatchObject({ value: 31, isReached: false });
  });

  it('is written in the language that is asked for', async () => {
    expect(textIn(await report('?lang=en'))).toContain('55.5 % (2026-10-01), reached');
  });

  it('is a Word file that says the same', async () => {
    const head = await application.as('head');
    const answer = await head.get(`/plan-reports/${plan}/docx?year=2026&lang=sv`).buffer(true).parse(bytes).expect(200);
    expect(answer.headers['content-type']).toContain('wordprocessingml');
    expect(answer.headers['content-disposition']).toContain('.docx');
    const { value } = await mammoth.convertToHtml({ buffer: answer.body });
    const text = value.replace(/<[^>]+>/g, '\n').replace(/&amp;/g, '&');
    const shown = await report('?year=2026&lang=sv');
    for (const block of shown.blocks) if (block.kind === 'heading') expect(text).toContain(block.text);
    expect(text).toContain('55,5 % (2026-10-01), nått');
    expect(value).toContain('<thead>');
  });
});

describe('there is no report', () => {
  it('for who is not logged in', async () => {
    await application.http.get(`/plan-reports/${plan}`).expect(401);
    await application.http.get(`/plan-reports/${plan}/docx`).expect(401);
  });

  it('of a plan that there is not, or under an address that is none', async () => {
    const head = await application.as('head');
    await head.get('/plan-reports/aaaaaaaaaaaaaaaaaaaaaaaa').expect(404);
    await head.get('/plan-reports/%27%20OR%201=1/docx').expect(404);
  });

  it.each(['year=26', 'year=2026.5', 'year=', 'year=2026&year=2025', 'lang=de', 'sort=title'])(
    'for a question that cannot be read: %s',
    async (search) => {
      const head = await application.as('head');
      const { body } = await head.get(`/plan-reports/${plan}?${search}`).expect(400);
      expect(body.error.details).toMatchObject({ code: 'bad-input', errors: [{ path: [search.split('=')[0]] }] });
    },
  );

  it('with messages in it for a role that may read none: it says that they are withheld', async () => {
    const shown = await withoutRight(application, { role: 'Unit manager', to: 'read', subject: MESSAGE }, () => report('', 'unit')); // prettier-ignore
    expect([shown.withheld, shown.figures.publications]).toEqual([[MESSAGE], []]);
  });
});
