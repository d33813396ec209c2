import { startApplication, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';
import { gatedOf, NOTHING } from '../support/gated';
import { answerOf, PLAN, waysByRow, waysToCreate, waysToPublish } from '../support/ways-to-publish';

let application: Application;
beforeAll(async () => {
  application = await startApplication('seeded', { config: { 'server.mcp.enabled': true } });
});
afterAll(() => application.stop());

const the = () => application;
const { query, isLive } = approvalsOf(the);
const { fresh, freshPlan, submitted, approved, adopted, edited, live, takeDown } = gatedOf(the);
const { requestOf, row, served, standing, allLive } = gatedOf(the);
const WAYS = Object.entries(waysToPublish(the));
const ROWS = Object.entries(waysByRow(the));
/** What a person or program is told, never how the server came to it. */
const A_SENTENCE = /^[A-ZÅÄÖ](?!.*(node_modules| at .*:\d+)).*[.!]$/s;
const told = (code: string) => ({ done: false, code, message: expect.stringMatching(A_SENTENCE) });
/** MCP answers with the sentence alone. */
const refused = (name: string, code: string) =>
  name.includes('MCP') ? { done: false, message: expect.stringMatching(A_SENTENCE) } : told(code);

describe('a message that must be approved', () => {
  it.each([...WAYS, ...ROWS])('does not go live unapproved by %s', async (name, way) => {
    const documentId = await fresh();
    const before = await allLive();
    expect(await answerOf(way(documentId))).toEqual(
      refused(
        name,
        name.includes('for many') || name.includes('own service') ? expect.anything() : 'approval-required',
      ),
    );
    expect(await standing(documentId)).toEqual(NOTHING);
    expect(await allLive()).toEqual(before);
  });

  it.each(Object.entries(waysToCreate(the)))('does not go live as it is made by %s', async (name, way) => {
    const headline = `Ny: ${name}`;
    const before = await allLive();
    expect(await answerOf(way({ headline, kind: 'document', language: 'sv' }))).toEqual(told('approval-required'));
    expect(await query(MESSAGE).count({ where: { headline } })).toBe(0);
    expect(await allLive()).toEqual(before);
  });

  it.each([...WAYS, ...ROWS])('does not go live while it waits for an answer by %s', async (_, way) => {
    const documentId = await fresh();
    await submitted(documentId);
    expect(await answerOf(way(documentId))).toMatchObject({ done: false });
    expect(await standing(documentId)).toEqual(NOTHING);
    expect(await requestOf(documentId)).toMatchObject({ status: 'pending' });
  });

  it.each(WAYS)('goes live once approved, once, by %s', async (_, way) => {
    const documentId = await approved();
    expect(await answerOf(way(documentId))).toEqual({ done: true });
    const { headline } = await row(documentId);
    expect(await standing(documentId)).toEqual({ live: true, edition: expect.any(String), served: headline });
    expect(await requestOf(documentId)).toMatchObject({ status: 'live' });

    await takeDown(documentId);
    expect(await answerOf(way(documentId))).toMatchObject({ done: false });
    expect(await standing(documentId)).toEqual(NOTHING);
  });

  it.each(WAYS)('does not go live with another text than the approved by %s', async (name, way) => {
    const documentId = await approved();
    await edited(documentId);
    const code = name.includes('update as') ? expect.stringMatching(/changed|approval/) : 'content-changed';
    expect(await answerOf(way(documentId))).toEqual(
      refused(name, name.includes('for many') || name.includes('own service') ? expect.anything() : code),
    );
    expect(await standing(documentId)).toEqual(NOTHING);
  });

  it.each(ROWS)('does not go live, approved or not, by %s', async (_, way) => {
    const documentId = await approved();
    expect(await answerOf(way(documentId))).toEqual(told('approval-required'));
    expect(await standing(documentId)).toEqual(NOTHING);
  });
});

it.each(Object.entries(waysToPublish(the, PLAN)))(
  'a plan goes live when it is adopted, not before, by %s',
  async (_, way) => {
    const [draft, plan] = [await freshPlan(), await adopted()];
    expect(await answerOf(way(draft))).toMatchObject({ done: false });
    expect(await isLive(draft, PLAN)).toBe(false);
    expect(await answerOf(way(plan))).toEqual({ done: true });
    expect(await isLive(plan, PLAN)).toBe(true);
  },
);

it('an approval given earlier for the same text is not used again', async () => {
  const documentId = await live();
  const first = await row(documentId);
  await edited(documentId);
  await live(documentId);
  await edited(documentId, { preamble: first['preamble'] });
  const answer = await answerOf(application.strapi.documents(MESSAGE).publish({ documentId }));
  expect(answer).toEqual(told('approval-required'));
  expect(await served(documentId)).toMatchObject({ preamble: 'Något helt annat.' });
});
