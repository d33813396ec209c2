import { startApplication, type Application } from '../support/application';
import { approvalsOf } from '../support/approvals';
import type { Row } from '../support/row';

let application: Application;
let plan: string;
let slug: string;
beforeAll(async () => {
  application = await startApplication();
  await onOurClock();
  itIs('2026-03-02T09:00:00.000Z');
  const found = await query(PLAN).findOne({ where: { title: { $contains: 'Östra Värmland' } } });
  [plan, slug] = [found?.['documentId'], found?.['slug']];
});
afterAll(() => application.stop());

const { submit, decide, publish, asked, query, itIs, onOurClock } = approvalsOf(() => application);
const PLAN = 'api::plan.plan';
const publicly = (path = `/api/plans/${slug}`) => application.http.get(path);
const saved = (uid: string, where: object, data: object) =>
  query(uid).findOne({ where: where as never }).then((row) =>
    application.strapi.documents(uid as typeof PLAN).update({ documentId: row?.['documentId'], data: data as never })); // prettier-ignore

/** One plan on its way to the public and back, in order. */
describe('a plan that its board adopts', () => {
  it('is not submitted while a personal identity number stands in what goes public with it', async () => {
    const meeting = { summary: 'Styrelsemöte' };
    await saved('api::activity.activity', meeting, { location: 'Hos 19121212-1212' });
    const error = await submit('editor', plan, 422, PLAN);
    expect(error['details']).toMatchObject({ code: 'checks-failed', reasons: [{ id: 'personal-identity-numbers', field: 'activities.0.location' }] }); // prettier-ignore
    await saved('api::activity.activity', meeting, { location: null });
  });

  it('is not public while it waits, nor when it is approved', async () => {
    const { id } = await submit('editor', plan, 201, PLAN);
    await publicly().expect(404);
    await decide('chair', String(id));
    await publicly().expect(404);
    expect((await publicly('/api/plans').expect(200)).body.data).toEqual([]);
  });

  it('says to the public what it and its activities said when it was submitted', async () => {
    await saved('api::activity.activity', { summary: 'Styrelsemöte' }, { summary: 'Ändrat efter godkännandet', location: 'Ingen har godkänt detta' }); // prettier-ignore
    await saved('api::goal.goal', { statement: { $startsWith: 'Parterna i den finansiella' } }, { statement: 'Ändrat mål' }); // prettier-ignore
    await publish('head', plan, 200, PLAN);
    const { body, text } = await publicly().expect(200);
    expect(body.data).toMatchObject({
      organisations: [{ slug: 'samordningsforbundet-ostra-varmland' }],
      adoption: [{ body: 'Styrelse', date: '2024-10-21' }],
      updatedAt: '2026-03-02T09:00:00.000Z',
    });
    expect(body.data.activities.map(({ summary }: Row) => summary)).toEqual(['Styrelsemöte', 'Beredningsgruppens möte']); // prettier-ignore
    expect(body.data.goals.map(({ statement }: Row) => statement)).toContain('Parterna i den finansiella samordningen har lättare att arbeta tillsammans.'); // prettier-ignore
    expect(text).not.toMatch(/Ändrat|Ingen har godkänt/);
    expect(text).not.toMatch(/@example\.org|"seats"|Lägga ut protokoll/);
  });

  it('goes on saying it whatever is saved around it', async () => {
    const before = (await publicly().expect(200)).text;
    await saved('api::activity.activity', { summary: 'Lägga ut protokoll på hemsidan' }, { public: true });
    await saved('api::audience.audience', { name: 'Chefer', plans: { documentId: plan } }, { name: 'Ändrad målgrupp' });
    expect((await publicly().set('Cookie', 'not=kept').expect(200)).text).toBe(before);
  });

  it('goes on saying it while the next version is written', async () => {
    const before = (await publicly().expect(200)).text;
    const editor = await application.as('editor');
    const url = `/content-manager/collection-types/${PLAN}/${plan}`;
    await editor.put(url, { title: 'Nästa version', lessons: 'Lärt sedan sist' }).expect(200);
    expect((await editor.get(url).expect(200)).body.data).toMatchObject({ title: 'Nästa version', status: 'modified' });
    expect((await publicly().set('Cookie', 'not=kept').expect(200)).text).toBe(before);
    expect((await publicly('/api/plans').set('Cookie', 'not=kept').expect(200)).text).not.toContain('Nästa version');
  });

  it('is gone, with the reason, when it is taken down', async () => {
    await asked('head', '/unpublications', { uid: PLAN, documentId: plan, reason: 'Beslutet är överklagat.' }, 200);
    expect((await publicly().expect(410)).body.error.details).toMatchObject({ reason: 'Beslutet är överklagat.' });
  });
});
