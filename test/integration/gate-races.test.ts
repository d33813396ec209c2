import { setTimeout as wait } from 'node:timers/promises';

import { startApplication, type Account, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';
import { gatedOf, NOTHING } from '../support/gated';
import type { Row } from '../support/row';
import { answerOf, type Answer } from '../support/ways-to-publish';

let application: Application;
/** What happens inside the gate, after its look and before Strapi publishes. */
let meanwhile: ((documentId: string) => Promise<unknown>) | undefined;
beforeAll(async () => {
  application = await startApplication();
  application.strapi.documents.use(async (context, next) => {
    const { action, params } = context as unknown as { action: string; params: { documentId: string } };
    if (action === 'publish') await meanwhile?.(params.documentId);
    return next();
  });
});
afterEach(() => (meanwhile = undefined));
afterAll(() => application.stop());

const the = () => application;
const { query } = approvalsOf(the);
const { fresh, submitted, approved, live, edited, requestOf, row, served, standing } = gatedOf(the);
const as = (account: Account) => application.as(account);
const CM = `/content-manager/collection-types/${MESSAGE}`;

/** Whatever came of it, these three say the same, and the log is whole. */
async function expectAgreement(documentId: string): Promise<void> {
  const editions = await query('plugin::attest.edition').findMany({ where: { document: documentId, openKey: { $notNull: true } } }); // prettier-ignore
  const rows = await query(MESSAGE).findMany({ where: { documentId, publishedAt: { $notNull: true } } });
  const shown = await served(documentId);
  expect([rows.length, shown === null ? 0 : 1]).toEqual([editions.length, editions.length]);
  expect(editions.length).toBeLessThan(2);
  const [edition] = editions;
  if (edition) {
    const { content } = await application.strapi.plugin('attest').service('acts').deps.snapshots.read(edition['snapshot']); // prettier-ignore
    for (const field of ['headline', 'preamble']) {
      expect(rows[0]![field]).toBe(content[field]);
      expect(shown![field]).toBe(content[field]);
    }
  }
  const { body } = await (await as('registrar')).get('/attest/log/verify').expect(200);
  expect(body.data).toMatchObject({ ok: true });
}

const publishBy = async (account: Account, documentId: string): Promise<Answer> =>
  answerOf((await as(account)).post('/attest/publications', { uid: MESSAGE, documentId }));
const decideBy = async (account: Account, documentId: string): Promise<Answer> => {
  const { key, fingerprint } = await requestOf(documentId);
  return answerOf((await as(account)).post(`/attest/requests/${key}/decisions`, { verdict: 'approve', fingerprint, step: 0 })); // prettier-ignore
};
const editBy = async (account: Account, documentId: string): Promise<Answer> =>
  answerOf((await as(account)).put(`${CM}/${documentId}`, { headline: 'Ändrat i sista stund', kind: 'document' }));
const withdrawBy = async (account: Account, documentId: string): Promise<Answer> =>
  answerOf((await as(account)).post(`/attest/requests/${(await requestOf(documentId))['key']}/withdraw`));

describe('between the look and the publication', () => {
  it.each([
    ['by the document service', (documentId: string) => application.strapi.documents(MESSAGE).publish({ documentId })],
    ['by an update', (documentId: string) => application.strapi.documents(MESSAGE).update({ documentId, status: 'published', data: {} })], // prettier-ignore
    ['by the button', async (documentId: string) => (await as('admin')).post(`${CM}/actions/bulkPublish`, { documentIds: [documentId] })], // prettier-ignore
  ] as const)('an edit by other code is not published %s', async (name, publish) => {
    const documentId = await approved();
    const before = await row(documentId);
    meanwhile = (id) => edited(id);
    const answer = await answerOf(publish(documentId));
    // Strapi publishes what an update has written without asking again: there is no moment in between.
    if (name === 'by an update') expect(answer).toEqual({ done: true });
    else {
      expect(answer).toMatchObject({ done: false, code: 'content-changed' });
      expect(await standing(documentId)).toEqual(NOTHING);
      expect(await row(documentId)).toEqual(before);
      expect(await requestOf(documentId)).toMatchObject({ status: 'approved' });
    }
    await expectAgreement(documentId);
  });

  it('a second draft that other code puts beside it is not published', async () => {
    const documentId = await approved();
    meanwhile = async (id) => {
      const { id: _id, ...values } = (await query(MESSAGE).findOne({ where: { documentId: id, publishedAt: null }, populate: { organisations: true } as never })) as Row; // prettier-ignore
      const organisations = values['organisations'].map((one: Row) => one['id']);
      await query(MESSAGE).create({ data: { ...values, organisations, locale: 'en', preamble: 'Smygvägen.', publishedAt: null } as never }); // prettier-ignore
    };
    const answer = await answerOf(application.strapi.documents(MESSAGE).publish({ documentId }));
    expect(answer).toMatchObject({ done: false });
    expect(await standing(documentId)).toEqual(NOTHING);
  });

  it('an edit over another connection waits, is refused or comes too late', async () => {
    const documentId = await live();
    await edited(documentId, { preamble: 'Den nya texten.' });
    await approved(documentId);
    let edit: Promise<unknown> = Promise.resolve();
    // Outside of the transaction of the gate, as another node or a script would be.
    const elsewhere = outside(() => edited(documentId, { preamble: 'Från en annan server.' }));
    meanwhile = async () => {
      edit = elsewhere();
      await wait(150);
    };
    const answer = await answerOf(application.strapi.documents(MESSAGE).publish({ documentId }));
    await edit;
    expect((await served(documentId))!['preamble']).not.toBe('Från en annan server.');
    if (!answer.done) expect(answer.code).toBe('content-changed');
    await expectAgreement(documentId);
  });
});

/** Runs in the context of where it is made, not of where it is called. */
function outside(work: () => Promise<unknown>): () => Promise<unknown> {
  let go: () => void = () => undefined;
  const called = new Promise<void>((resolve) => (go = resolve));
  const done = called.then(work);
  return () => {
    go();
    return done;
  };
}

describe('at the same instant', () => {
  const TIMES = [1, 2];

  it.each(TIMES)('an approval and an edit: what was edited is not approved (%d)', async () => {
    const documentId = await fresh();
    await submitted(documentId);
    const [, edit] = await Promise.all([decideBy('head', documentId), editBy('admin', documentId)]);
    expect(edit).toEqual({ done: true });
    expect((await requestOf(documentId))['status']).toBe('void');
    expect(await publishBy('communicator', documentId)).toMatchObject({ done: false });
    await expectAgreement(documentId);
  });

  it.each(TIMES)('a publication and an edit: what is served is what was approved (%d)', async () => {
    const documentId = await approved();
    const approvedText = (await row(documentId))['headline'];
    const [publication] = await Promise.all([publishBy('communicator', documentId), editBy('admin', documentId)]);
    expect((await served(documentId))?.['headline'] ?? null).toBe(publication.done ? approvedText : null);
    await expectAgreement(documentId);
  });

  it.each(TIMES)('an approval and a withdrawal: one of them, or the withdrawal of what was approved (%d)', async () => {
    const documentId = await fresh();
    await submitted(documentId);
    await Promise.all([decideBy('head', documentId), withdrawBy('editor', documentId)]);
    expect((await requestOf(documentId))['status']).toBe('withdrawn');
    expect(await publishBy('communicator', documentId)).toMatchObject({ done: false });
    await expectAgreement(documentId);
  });

  it.each(TIMES)('two publications: one edition, and the other changes nothing (%d)', async () => {
    const documentId = await approved();
    const both = await Promise.all([publishBy('communicator', documentId), publishBy('admin', documentId)]);
    expect(both.some(({ done }) => done)).toBe(true);
    expect(await query('plugin::attest.edition').count({ where: { document: documentId } })).toBe(1);
    await expectAgreement(documentId);
  });

  it.each(TIMES)('the same approval twice: one vote (%d)', async () => {
    const documentId = await fresh();
    await submitted(documentId);
    const both = await Promise.all([decideBy('head', documentId), decideBy('head', documentId)]);
    expect(both.map(({ done }) => done).sort()).toEqual([false, true]);
    expect(await requestOf(documentId)).toMatchObject({ status: 'approved' });
    expect(await query('plugin::attest.decision').count({ where: { request: (await requestOf(documentId))['key'] } })).toBe(1); // prettier-ignore
    await expectAgreement(documentId);
  });

  it.each(TIMES)('two submissions: one request (%d)', async () => {
    const documentId = await fresh();
    const body = { uid: MESSAGE, documentId };
    const [one, other] = [(await as('editor')).post('/attest/requests', body), (await as('admin')).post('/attest/requests', body)]; // prettier-ignore
    const statuses = (await Promise.all([one, other])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 409]);
    expect(await query('plugin::attest.request').count({ where: { document: documentId } })).toBe(1);
  });

  it.each(TIMES)('a publication and a taking down: never live without an edition (%d)', async () => {
    const documentId = await live();
    await edited(documentId, { preamble: 'Utgåva två.' });
    await approved(documentId);
    const down = (await as('communicator')).post('/attest/unpublications', {
      uid: MESSAGE,
      documentId,
      reason: 'Fel.',
    });
    const answers = await Promise.all([publishBy('admin', documentId), answerOf(down)]);
    expect(answers[1]).toEqual({ done: true });
    await expectAgreement(documentId);
  });
});
