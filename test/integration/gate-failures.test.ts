import type { Edition, Host } from 'strapi-plugin-attest/strapi-server';

import { startApplication, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';
import { gatedOf, NOTHING } from '../support/gated';
import { answerOf, waysToPublish } from '../support/ways-to-publish';

let application: Application;
let real: Host;
const CM = `/content-manager/collection-types/${MESSAGE}`;
beforeAll(async () => {
  application = await startApplication('seeded', { config: { 'server.mcp.enabled': true } });
  real = host().current();
});
afterEach(() => host().use(real));
afterAll(() => application.stop());

const the = () => application;
const host = () => application.strapi.plugin('attest').service('host');
const { query, isLive } = approvalsOf(the);
const { fresh, approved, live, requestOf, row, standing, allLive } = gatedOf(the);
const broken = () => Promise.reject(new Error('secret-server-name is gone'));

const LOOK_UPS: Readonly<Record<string, Partial<Host>>> = {
  'the host cannot show it': { onLive: broken },
  'the checks cannot be made': { checks: broken },
  'the facts cannot be told': { describe: () => { throw new Error('secret-server-name is gone'); } }, // prettier-ignore
};

describe('when something that must be known cannot be, nothing goes live:', () => {
  it.each(Object.entries(LOOK_UPS))('%s', async (_, otherwise) => {
    const documentId = await approved();
    const before = await allLive();
    host().use({ ...real, ...otherwise });
    const pressed = await (
      await application.as('admin')
    ).post(`${CM}/actions/bulkPublish`, { documentIds: [documentId] });
    const posted = await (await application.as('admin')).post('/attest/publications', { uid: MESSAGE, documentId });
    expect(pressed.status).toBe(403);
    for (const { body } of [pressed, posted]) {
      expect(JSON.stringify(body.error.details)).toMatch(/"not-known"/);
      expect(JSON.stringify(body)).not.toMatch(/secret-server-name|node_modules|at .*:\d+/);
    }
    expect(posted.body.error.message).toMatch(
      /^Det går inte att avgöra om detta får publiceras, så det publicerades inte\./,
    );
    host().use(real);
    expect(await standing(documentId)).toEqual(NOTHING);
    expect(await allLive()).toEqual(before);
    expect(await requestOf(documentId)).toMatchObject({ status: 'approved' });
    expect(await answerOf(application.strapi.documents(MESSAGE).publish({ documentId }))).toEqual({ done: true });
  });

  it('the policy in force cannot be read', async () => {
    const documentId = await approved();
    const { connection } = application.strapi.db;
    await connection.schema.renameTable('attest_policies', 'attest_policies_away');
    const answers = [];
    for (const way of Object.values(waysToPublish(the))) answers.push(await answerOf(way(documentId)));
    await connection.schema.renameTable('attest_policies_away', 'attest_policies');
    expect(answers.filter(({ done }) => done)).toEqual([]);
    expect(answers[0]).toMatchObject({ code: 'not-known' });
    expect(await standing(documentId)).toEqual(NOTHING);
    expect(await requestOf(documentId)).toMatchObject({ status: 'approved' });
  });
});

describe('a list is done whole or not at all:', () => {
  const CALLS = {
    'by the button': async (documentIds: readonly string[]) =>
      (await application.as('admin')).post(`${CM}/actions/bulkPublish`, { documentIds }),
    'by the content manager’s own service': (documentIds: readonly string[]) =>
      application.strapi.plugin('content-manager').service('document-manager').publishMany(MESSAGE, documentIds),
  };

  it.each(Object.entries(CALLS))('one of five is not approved, %s', async (_, call) => {
    const five = [await approved(), await approved(), await fresh(), await approved(), await approved()];
    const before = await allLive();
    expect(await answerOf(call(five))).toMatchObject({ done: false });
    expect(await allLive()).toEqual(before);
    for (const id of five) expect(await isLive(id)).toBe(false);
    expect(await answerOf(call(five.filter((id) => id !== five[2])))).toEqual({ done: true });
  });

  it('the refusal names each that is refused', async () => {
    const [one, other, fine] = [await fresh(), await fresh(), await approved()];
    const { status, body } = await CALLS['by the button']([one, fine, other]);
    expect([status, body.error.details]).toMatchObject([403, { code: 'several-refused', count: 2, reasons: [{ documentId: one }, { documentId: other }] }]); // prettier-ignore
  });

  it.each(Object.entries(CALLS))('the third of five cannot be shown, %s', async (_, call) => {
    const five = [await approved(), await approved(), await approved(), await approved(), await approved()];
    const before = await allLive();
    host().use({
      ...real,
      onLive: (edition: Edition) => (edition.documentId === five[2] ? broken() : real.onLive(edition)),
    });
    expect(await answerOf(call(five))).toMatchObject({ done: false });
    host().use(real);
    expect(await allLive()).toEqual(before);
    for (const id of five) expect(await isLive(id)).toBe(false);
    for (const id of five) expect(await requestOf(id)).toMatchObject({ status: 'approved' });
  });

  it.each([
    ['an unapproved one as published', async () => fresh(), 'update'],
    ['an approved one that cannot be shown', async () => approved(), 'publish'],
  ] as const)('%s leaves nothing behind in a transaction that is committed all the same', async (_, make, action) => {
    const [documentId, other] = [await make(), await approved()];
    const before = await row(documentId);
    host().use({
      ...real,
      onLive: (edition: Edition) => (edition.documentId === documentId ? broken() : real.onLive(edition)),
    });
    const documents = application.strapi.documents(MESSAGE);
    const call = { documentId, status: 'published', data: { preamble: 'Osett.' } as never } as const;
    await application.strapi.db.transaction(async () => {
      await (action === 'update' ? documents.update(call) : documents.publish({ documentId })).catch(() => undefined);
      await documents.publish({ documentId: other });
    });
    expect(await standing(documentId)).toEqual(NOTHING);
    expect(await row(documentId)).toEqual(before);
    expect(await isLive(other)).toBe(true);
  });

  it('one of three to delete is live', async () => {
    const three = [await fresh(), await live(), await fresh()];
    const answer = await (await application.as('admin')).post(`${CM}/actions/bulkDelete`, { documentIds: three });
    expect([answer.status, answer.body.error.details.code]).toEqual([403, 'live']);
    expect(await query(MESSAGE).count({ where: { documentId: { $in: three }, publishedAt: null } })).toBe(3);
  });
});
