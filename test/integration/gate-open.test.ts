import { startApplication, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';
import { builtWith, governing } from '../support/built';
import { gatedOf } from '../support/gated';
import { waysToChangeLive } from '../support/ways-to-change-live';
import { answerOf, PLAN, waysByRow, waysToCreate, waysToPublish } from '../support/ways-to-publish';

let application: Application;
beforeAll(async () => {
  const distDir = await builtWith(governing());
  application = await startApplication('seeded', { distDir, config: { 'server.mcp.enabled': true } });
});
afterAll(() => application.stop());

const the = () => application;
const { query, isLive } = approvalsOf(the);
const { fresh, freshPlan, row } = gatedOf(the);

/** Without the gate each of these ways is open: where the other tests find them closed, the gate has closed them. */
describe('where nothing is governed', () => {
  it.each(Object.entries({ ...waysToPublish(the), ...waysByRow(the) }))('a message goes live by %s', async (_, way) => {
    const documentId = await fresh();
    expect(await answerOf(way(documentId))).toEqual({ done: true });
    expect(await isLive(documentId)).toBe(true);
  });

  it.each(Object.entries(waysToPublish(the, PLAN)))('a plan goes live by %s', async (_, way) => {
    const documentId = await freshPlan();
    expect(await answerOf(way(documentId))).toEqual({ done: true });
    expect(await isLive(documentId, PLAN)).toBe(true);
  });

  it.each(Object.entries(waysToCreate(the)))('a new message goes live by %s', async (name, way) => {
    const headline = `Ny: ${name}`;
    expect(await answerOf(way({ headline, kind: 'document', language: 'sv' }))).toEqual({ done: true });
    expect(await query(MESSAGE).count({ where: { headline, publishedAt: { $notNull: true } } })).toBe(1);
  });

  it.each(Object.entries(waysToChangeLive(the)))('what is live changes by %s', async (_, way) => {
    const documentId = await fresh();
    await application.strapi.documents(MESSAGE).publish({ documentId });
    const before = await row(documentId, 'live');
    expect(await answerOf(way(documentId))).toEqual({ done: true });
    expect(await row(documentId, 'live')).not.toEqual(before);
  });
});
