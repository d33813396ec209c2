import { startApplication, type Application } from '../support/application';
import { gatedOf } from '../support/gated';
import { answerOf } from '../support/ways-to-publish';
import { waysToChangeLive, waysToDraft } from '../support/ways-to-change-live';

let application: Application;
beforeAll(async () => {
  application = await startApplication('seeded', { config: { 'server.mcp.enabled': true } });
});
afterAll(() => application.stop());

const the = () => application;
const { live, row, served, standing, allLive } = gatedOf(the);

it.each(Object.entries(waysToChangeLive(the)))('what is live is not changed by %s', async (_, way) => {
  const documentId = await live();
  const before = [await row(documentId, 'live'), await served(documentId), await standing(documentId)];
  expect(before[1]).toMatchObject({ preamble: expect.stringMatching(/./) });
  const answer = await answerOf(way(documentId));
  expect(answer).toMatchObject({ done: false, message: expect.stringMatching(/^[A-ZÅÄÖ].*[.!]$/) });
  expect([await row(documentId, 'live'), await served(documentId), await standing(documentId)]).toEqual(before);
});

it.each(Object.entries(waysToDraft(the)))('what is live stays as it is by %s, which is done', async (_, way) => {
  const documentId = await live();
  const before = [await row(documentId, 'live'), await allLive()];
  expect(await answerOf(way(documentId))).toEqual({ done: true });
  expect([await row(documentId, 'live'), await allLive()]).toEqual(before);
});
