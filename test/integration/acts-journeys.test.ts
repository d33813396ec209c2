import { startApplication, type Account, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';
import { tablesOf } from '../support/offices';
import type { Row } from '../support/row';

let application: Application;
beforeAll(async () => {
  application = await startApplication();
  await onOurClock();
});
afterAll(() => application.stop());

const { draftLike, submit, decide, subject, publish, told, isLive, edit, outbox, query, publicly, onOurClock } =
  approvalsOf(() => application);
const { office } = tablesOf(() => application);
const code = (error: Row): string => error['details'].code;

/** Route, and what stops a publication, of each kind of text that one open house leads to. */
const NINE: readonly (readonly [string, string, object, string, string])[] = [
  ['a poster for the library', 'Välkommen till öppet hus', {}, 'approve', 'approval-required'],
  ['an invitation to clients in the common template', 'Fika med oss', {}, 'free', 'live'],
  ['the same put up in the library', 'Fika med oss', { placement: 'public-premises' }, 'approve', 'approval-required'],
  ['an advertisement in the local paper', 'Öppet hus på Ekgården den 23', {}, 'inform', 'live'],
  ['a job advertisement', 'Stödassistent', {}, 'approve', 'approval-required'],
  ['news on the intranet', 'Systemstödet', {}, 'approve', 'approval-required'],
  ['a notice on the unit’s own board', 'Personalmötet', {}, 'free', 'live'],
  ['a post on the unit’s own account', 'Sex plåtar', {}, 'free', 'live'],
  ['a poster of Omnia', 'Julmarknad', {}, 'approve', 'approval-required'],
];
it.each(NINE)('J1: %s', async (_, headline, data, route, outcome) => {
  const text = await draftLike('communicator', headline, data);
  const view = await subject(text, 'unit');
  expect(view).toMatchObject({ route, because: expect.stringMatching(/\.$/) });
  if (outcome === 'live') await publish('unit', text);
  else expect(code(await publish('unit', text, 403))).toBe(outcome);
  expect(await isLive(text)).toBe(outcome === 'live');
});

it('J1: a letter outside the common template is stopped, naming the field', async () => {
  const letter = await draftLike('unit', 'Fika med oss', { officeTemplate: false });
  const { details } = await publish('unit', letter, 422);
  expect(details).toMatchObject({
    code: 'checks-failed',
    reasons: [{ id: 'office-template', field: 'officeTemplate' }],
  });
});

it('U45: a release for the press is asked of Umeå’s director alone, and goes out when the director says yes', async () => {
  const release = await draftLike('editor', 'Sex av tio i arbete', { embargoedUntil: null });
  const head = (await office('Förbundschef', 'Umeå')).documentId;
  const view = await subject(release, 'editor');
  expect(view).toMatchObject({ rule: { id: 'umea-press' }, steps: [{ groups: [{ id: head }] }] });
  const { id } = await submit('editor', release);
  expect(code(await decide('communicator', id, {}, 403))).toBe('not-your-step');
  await decide('head', id);
  await outbox().drain();
  expect(await isLive(release)).toBe(true);
  const { slug } = (await query(MESSAGE).findOne({ where: { documentId: release, publishedAt: null } })) as {
    slug: string;
  };
  await publicly(slug).expect(200);
});

describe('V20: a statement for the board of Östra Värmland', () => {
  const quote = async (name: string) => [{ text: 'Alla insatser fortsätter.', office: { connect: [{ documentId: (await office(name, 'Östra Värmland')).documentId }] }, name: 'Bodil Kvarnmo', title: 'Ordförande' }]; // prettier-ignore

  it.each(['Sekreterare', 'Förbundschef'])('does not quote %s, who does not speak for the board', async (name) => {
    const statement = await draftLike('editor', 'Alla pågående', { quotes: await quote(name) });
    const { details } = await submit('editor', statement, 422);
    expect(details.reasons).toMatchObject([{ id: 'quotes-by-spokespersons' }]);
  });

  it.each(['Ordförande', 'Utsedd att uttala sig för styrelsen'])(
    'may quote %s, and the chair decides',
    async (name) => {
      const statement = await draftLike('editor', 'Alla pågående', { quotes: await quote(name) });
      const { id } = await submit('editor', statement);
      expect(code(await decide('head', id, {}, 403))).toBe('not-your-step');
      await decide('chair', id);
      await outbox().drain();
      expect(await isLive(statement)).toBe(true);
    },
  );
});

it('VKL: one writes, the project group agrees, and another publishes', async () => {
  const page = await draftLike('editor', 'Om Barn och unga');
  const { id } = await submit('editor', page);
  expect(code(await decide('editor', id, {}, 403))).toBe('own-work');
  await decide('unit', id);
  expect(code(await publish('editor', page, 403))).toBe('publisher-must-be-another');
  expect(await publish('communicator', page)).toMatchObject({ request: id });
});

it('Höglandet: advice stops nothing, the director is told of news, and asked about a letter to the press', async () => {
  const news = await draftLike('editor', 'Rättelse: frukostmötet');
  const view = await subject(news, 'editor');
  expect(view['checks']).toEqual(
    expect.arrayContaining([expect.objectContaining({ code: 'advice', strength: 'may' })]),
  );
  const { request: id } = await publish('editor', news);
  expect(await told('head', id)).toEqual(['inform']);
  const release = await draftLike('editor', 'Rättelse: frukostmötet', { kind: 'press-release' });
  expect(await subject(release, 'editor')).toMatchObject({ route: 'approve', rule: { id: 'hoglandet-press' } });
});

it('a text moved to stricter readers after approval is asked about anew, although its words are the same', async () => {
  const letter = await draftLike('unit', 'Fika med oss');
  await publish('unit', letter);
  await edit('unit', letter, { placement: 'public-premises' });
  expect(code(await publish('unit' as Account, letter, 403))).toBe('approval-required');
  expect(await isLive(letter)).toBe(true);
});
