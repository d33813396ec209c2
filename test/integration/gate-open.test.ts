import { startApplication, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';
import { builtWith, governing } from '../support/built';
import { gatedOf } from '../support/gated';
import { answerOf, waysByRow, waysToCreate, waysToPublish } from '../support/ways-to-publish';

let application: Application;
beforeAll(async () => {
  const distDir = await builtWith(governing());
  application = await startApplication('seeded', { distDir, config: { 'server.mcp.enabled': true } });
});
afterAll(() => application.stop());

const the = () => application;
const { query, isLive } = approvalsOf(the);
const { fresh } = gatedOf(the);

/** Without the gate each of these ways is open: what gate-paths.test.ts shows to be closed, the gate has closed. */
describe('where nothing is governed, a message goes live by', () => {
  it.each(Object.entries({ ...waysToPublish(the), ...waysByRow(the) }))('%s', async (_, way) => {
    const documentId = await fresh();
    expect(await answerOf(way(documentId))).toEqual({ done: true });
    expect(await isLive(documentId)).toBe(true);
  });

  it.each(Object.entries(waysToCreate(the)))('%s, made new', async (name, way) => {
    const headline = `Ny: ${name}`;
    expect(await answerOf(way({ headline, kind: 'document', language: 'sv' }))).toEqual({ done: true });
    expect(await query(MESSAGE).count({ where: { headline, publishedAt: { $notNull: true } } })).toBe(1);
  });
});
