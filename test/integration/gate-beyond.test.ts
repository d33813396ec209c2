import { startApplication, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';
import { gatedOf } from '../support/gated';
import type { Row } from '../support/row';

let application: Application;
beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application.stop());

const the = () => application;
const { query, outbox, logged } = approvalsOf(the);
const { fresh, live, row, served } = gatedOf(the);
const reconciler = () => application.strapi.plugin('attest').service('reconciler');
const table = () => application.strapi.db.connection('messages');
const found = async (finding: string, documentId: string): Promise<boolean> =>
  (await reconciler().look())[finding].some((at: Row) => at['documentId'] === documentId);

/** What goes past the gate: the database's owner, another program, Strapi's own import. Never served, and found. */
describe('raw SQL', () => {
  it('that makes a draft live publishes nothing, and is found and logged once', async () => {
    const documentId = await fresh();
    const before = (await application.http.get('/api/messages')).body;
    await table().where({ document_id: documentId }).update({ published_at: new Date() });
    expect((await application.http.get('/api/messages')).body).toEqual(before);
    expect(await found('publishedWithoutEdition', documentId)).toBe(true);
    for (let times = 0; times < 2; times += 1) {
      await reconciler().report();
      await outbox().drain();
    }
    expect((await logged(documentId)).filter((kind) => kind === 'went-past-the-gate')).toHaveLength(1);
  });

  it.each([
    ['a text', (id: number) => table().where({ id }).update({ preamble: 'Från databasen.' })],
    ['a relation', (id: number) => application.strapi.db.connection('messages_channels_lnk').where({ message_id: id }).delete()], // prettier-ignore
    ['a part', (id: number) => application.strapi.db.connection('messages_cmps').insert({ entity_id: id, cmp_id: 1, component_type: 'message.sender', field: 'sender', order: 1 })], // prettier-ignore
  ] as const)('that changes %s of what is live changes nothing that is served, and is found', async (_, change) => {
    const documentId = await live();
    const before = await served(documentId);
    expect(await found('differing', documentId)).toBe(false);
    await change((await row(documentId, 'live'))['id']);
    expect(await served(documentId)).toEqual(before);
    expect(await found('differing', documentId)).toBe(true);
  });

  it('that takes a live row away leaves it served, and is found', async () => {
    const documentId = await live();
    const before = await served(documentId);
    await table().where({ id: (await row(documentId, 'live'))['id'] }).delete(); // prettier-ignore
    expect(await served(documentId)).toEqual(before);
    expect(await found('editionsWithoutPublished', documentId)).toBe(true);
  });
});

it('with lifecycles switched off, as an import does, a row made live is not served, and is found', async () => {
  const headline = 'Inläst från en fil';
  application.strapi.db.lifecycles.disable();
  const made = await query(MESSAGE).create({ data: { documentId: 'inlast', headline, slug: 'inlast', kind: 'document', language: 'sv', publishedAt: new Date() } as never }); // prettier-ignore
  application.strapi.db.lifecycles.enable();
  expect(made['publishedAt']).toBeTruthy();
  await application.http.get('/api/messages/inlast').expect(404);
  expect(await found('publishedWithoutEdition', 'inlast')).toBe(true);
  expect(await found('differing', 'inlast')).toBe(false);
});

it('a part written by its own table changes nothing that is served, and is found', async () => {
  const documentId = await live(await fresh({ quotes: [{ text: 'Som godkänt.', name: 'Maja' }] }));
  const before = await served(documentId);
  expect(before!['quotes']).toMatchObject([{ text: 'Som godkänt.' }]);
  await query('message.quote').updateMany({ where: { text: 'Som godkänt.' }, data: { text: 'Omskrivet.' } as never });
  expect(await served(documentId)).toEqual(before);
  expect(await found('differing', documentId)).toBe(true);
});
