import { reconcile } from '../../src/plugins/attest/server/src/use-cases/reconcile';
import { startApplication, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';
import { gatedOf } from '../support/gated';

let application: Application;
const { itIs, onOurClock } = approvalsOf(() => application);
const { acts, edited, live, takeDown } = gatedOf(() => application);
beforeAll(async () => {
  application = await startApplication();
  await onOurClock();
  itIs('2026-03-02T09:00:00.000Z');
});
afterAll(() => application.stop());

/** Looks at everything; the work is done when the editions have been read and the rows have not. */
async function lookedWhile(work: () => Promise<unknown>) {
  const { reader, ...deps } = acts().deps;
  async function* published(uid: string) {
    await work();
    yield* reader.published(uid);
  }
  const look = reconcile({ ...deps, reader: { ...reader, published } }, [MESSAGE]);
  const found = await look(() => Promise.resolve());
  return Object.fromEntries(Object.entries(found).map(([finding, documents]) => [finding, documents.length]));
}
const NOTHING = { publishedWithoutEdition: 0, differing: 0, editionsWithoutPublished: 0 };

describe('what people publish while the tables are compared is no finding', () => {
  it('a new text', async () => {
    expect(await lookedWhile(() => live())).toEqual(NOTHING);
  });

  it('another edition of one', async () => {
    const document = await live();
    const corrected = async () => {
      await edited(document, { preamble: 'Rättad ingress.' });
      await live(document);
    };
    expect(await lookedWhile(corrected)).toEqual(NOTHING);
  });

  it('one that is taken down', async () => {
    const document = await live();
    expect(await lookedWhile(() => takeDown(document))).toEqual(NOTHING);
  });
});

it('what went past the gate is found, whatever is published meanwhile', async () => {
  const document = await live();
  const table = application.strapi.getModel(MESSAGE).collectionName as string;
  const row = application.strapi.db.connection(table).where({ document_id: document }).whereNotNull('published_at');
  await row.clone().update({ preamble: 'Något helt annat.' });
  expect(await lookedWhile(() => live())).toEqual({ ...NOTHING, differing: 1 });
  await row.delete();
  expect(await lookedWhile(() => live())).toEqual({ ...NOTHING, editionsWithoutPublished: 1 });
});
