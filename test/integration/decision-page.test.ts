import { startApplication, type Account, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';
import { tablesOf } from '../support/offices';
import type { Row } from '../support/row';
import { picture, uploadsOf } from '../support/uploads';

let application: Application;
let groups: Readonly<Record<'communicator' | 'head', string>>;
beforeAll(async () => {
  application = await startApplication();
  await onOurClock();
  const of = async (name: string) => (await office(name, 'omsorg')).documentId;
  groups = { communicator: await of('Kommunikatör'), head: await of('Förvaltningschef') };
});
beforeEach(() => itIs('2026-03-02T09:00:00.000Z'));
afterAll(async () => {
  await clearAway();
  await application.stop();
});

const { draftLike, submit, decide, publish, edit, asked, answer, request, message, query, itIs, onOurClock, outbox, whenTheRuleIs } =
  approvalsOf(() => application); // prettier-ignore
const { office, userId } = tablesOf(() => application);
const { givenAFile, clearAway } = uploadsOf(() => application);
const POSTER = 'Välkommen till öppet hus';
const RULE = 'enkoping-public-premises';
const approval = (more: object): object => ({ route: 'approve', steps: [{ groups: [groups.communicator], quorum: 'one' }], publish: 'by-author', fourEyes: 'strict', ...more }); // prettier-ignore
const content = async (account: Account, id: unknown): Promise<Row> =>
  (await answer(account, `/requests/${id}/content`))['data'];
const draft = (account: Account, documentId: string, status = 200) =>
  answer(account, `/subjects/${MESSAGE}/${documentId}/content`, status);
const submitted = async (more: object, account: Account = 'unit'): Promise<{ poster: string; id: string }> => {
  await whenTheRuleIs(RULE, approval(more));
  const poster = await draftLike(account, POSTER);
  return { poster, id: (await submit(account, poster))['id'] };
};

describe('what a person may do with a request', () => {
  it('is told to each by their own part in it', async () => {
    const { id } = await submitted({});
    const [decider, author, colleague] = [await request('communicator', id), await request('unit', id), await request('head', id)]; // prettier-ignore
    expect(decider).toMatchObject({ may: ['approve', 'request-changes', 'decline', 'reassign', 'comment'], blockedBy: [], isCurrent: true, changedSince: null, onBehalfOf: null, mayOpen: true, mayAmend: false, mayReview: false, mayAcknowledge: false }); // prettier-ignore
    expect(decider['deciders']).toMatchObject([{ name: expect.stringMatching(/^Karin/) }]);
    expect(decider['asked']).toMatchObject([{ id: groups.communicator }]);
    expect(author['may']).toEqual(['withdraw', 'comment']);
    expect(author['blockedBy']).toMatchObject([{ code: 'own-work', message: expect.stringMatching(/\w/) }]);
    expect(colleague['may']).toEqual(['comment']);
    expect(colleague['blockedBy']).toMatchObject([{ code: 'not-your-step' }]);
    await answer('editor', `/requests/${id}`, 404);
    await answer('editor', `/requests/${id}/content`, 404);
  });

  it('names in whose place a deputy would decide', async () => {
    const [principal, deputy] = [await userId('communicator'), await userId('editor')];
    const week = { from: '2026-03-02T00:00:00+01:00', to: '2026-03-06T23:59:59+01:00' };
    const made = await asked('communicator', '/deputies', { principal, deputy, ...week }, 201);
    const { id } = await submitted({});
    expect(await request('editor', id)).toMatchObject({ onBehalfOf: { id: principal } });
    await (await application.as('communicator')).delete(`/attest/deputies/${made['id']}`).expect(204);
  });

  it('says what a yes leads to: another step, one more vote, the author, at once, at the embargo', async () => {
    const two = { groups: [groups.communicator, groups.head], quorum: 2 };
    const several = await submitted({ steps: [two, { groups: [groups.head], quorum: 'one' }] });
    expect(await request('communicator', several.id)).toMatchObject({
      next: { kind: 'more-votes', missing: 1 },
      nextAtMeeting: { kind: 'next-step', groups: [{ id: groups.head }] },
    });
    const own = await submitted({});
    expect(await request('communicator', own.id)).toMatchObject({ next: { kind: 'published-by-author' } });
    const other = await submitted({ publish: 'by-other' });
    expect(await request('communicator', other.id)).toMatchObject({ next: { kind: 'published-by-other' } });
    const atOnce = await submitted({ publish: 'on-approval' });
    expect(await request('communicator', atOnce.id)).toMatchObject({ next: { kind: 'published' } });
    const later = await draftLike('unit', POSTER, { embargoedUntil: '2026-04-01T04:00:00.000Z' });
    const { id } = await submit('unit', later);
    expect(await request('communicator', id)).toMatchObject({ next: { kind: 'published-at', at: '2026-04-01T04:00:00.000Z' } }); // prettier-ignore
    expect(await request('unit', id)).toMatchObject({ next: null });
  });

  it('lets an approver amend, the author see what was amended and confirm it', async () => {
    const { poster, id } = await submitted({ fourEyes: 'author-confirms' });
    expect(await request('communicator', id)).toMatchObject({ mayAmend: true });
    expect(await answer('communicator', `/requests/${id}/diff?against=submitted`)).toMatchObject({ data: null });
    await edit('communicator', poster, { preamble: 'Kom den 23 januari.' });
    expect(await request('unit', id)).toMatchObject({ status: 'to-confirm', may: ['confirm', 'withdraw', 'comment'], next: { kind: 'published-by-author' }, isCurrent: true }); // prettier-ignore
    const { data } = await answer('unit', `/requests/${id}/diff?against=submitted`);
    expect(data).toMatchObject([{ field: 'preamble', kind: 'changed', after: 'Kom den 23 januari.' }]);
  });

  it('offers a comment’s resolving to who made it and who decides', async () => {
    const { id } = await submitted({});
    await asked('communicator', `/requests/${id}/comments`, { text: 'Vilken tid?', isBlocking: true }, 201);
    const resolving = async (account: Account) => (await request(account, id))['comments'][0].mayResolve;
    expect(await resolving('communicator')).toBe(true);
    expect(await resolving('unit')).toBe(false);
    expect(await request('communicator', id)).toMatchObject({ blockedBy: [{ code: 'comment-open' }], next: { kind: 'published-by-author' } }); // prettier-ignore
  });
});

describe('a request that somebody has changed the text of', () => {
  it('says which fields, by whom and when', async () => {
    const { poster, id } = await submitted({});
    itIs('2026-03-02T10:00:00.000Z');
    await edit('unit', poster, { preamble: 'Något annat.' });
    expect(await request('communicator', id)).toMatchObject({
      status: 'void',
      may: [],
      isCurrent: false,
      changedSince: { fields: ['preamble'], by: expect.stringMatching(/^Ulla/), at: '2026-03-02T10:00:00.000Z' },
      checks: null,
    });
    expect((await content('communicator', id))['content'].preamble).not.toBe('Något annat.');
  });

  it('is still shown when the document is gone', async () => {
    const { poster, id } = await submitted({});
    await asked('unit', `/requests/${id}/withdraw`, {}, 200);
    const url = `/content-manager/collection-types/${MESSAGE}/${poster}`;
    await (await application.as('unit')).delete(url).expect(200);
    const shown = await request('communicator', id);
    expect(shown).toMatchObject({ isCurrent: false, changedSince: { fields: [] }, mayOpen: false, may: [] });
    expect((await content('communicator', id))['content'].headline).toMatch(POSTER);
  });
});

describe('what is read', () => {
  it('names related documents and files, and nothing else of them', async () => {
    const file = await givenAFile(await picture(20, 10));
    await whenTheRuleIs(RULE, approval({}));
    const poster = await draftLike('unit', POSTER);
    await edit('unit', poster, { images: [{ file: file['id'], alt: 'Entrén', consent: 'none-needed' }] });
    const { id } = await submit('unit', poster);
    const { names, content: said, facts, shown } = await content('communicator', id);
    const organisation = said.organisations[0];
    expect(names.documents[organisation]).toMatch(/^Vård- och omsorg/);
    const { sha256 } = said.images[0].file;
    expect(names.files[sha256]).toEqual({ name: file['name'], url: file['url'], mime: 'image/jpeg', alternativeText: null }); // prettier-ignore
    expect(Object.values(names.documents).every((name) => typeof name === 'string')).toBe(true);
    expect(JSON.stringify(names)).not.toContain('@');
    expect([Object.keys(facts).length, shown.organisations.length]).toEqual([expect.any(Number), 1]);
    expect((await draft('unit', poster))['data']).toMatchObject({ content: said, names });
  });

  it('of a draft is for who may read the document, and only of governed types', async () => {
    await draft('unit', 'no-such-document', 404);
    await answer('unit', '/subjects/api::office.office/x/content', 422);
    await application.http.get(`/attest/subjects/${MESSAGE}/x/content`).expect(401);
  });

  it('tells which rows of a list came and went, and names what they point at', async () => {
    const file = await givenAFile(await picture(20, 12));
    await whenTheRuleIs(RULE, approval({}));
    const poster = await draftLike('unit', POSTER);
    await decide('communicator', (await submit('unit', poster))['id']);
    await publish('unit', poster);
    await edit('unit', poster, { images: [{ file: file['id'], alt: 'Entrén', consent: 'none-needed' }] });
    const { id } = await submit('unit', poster);
    const { data, meta } = await answer('communicator', `/requests/${id}/diff?against=live`);
    expect(data).toMatchObject([{ field: 'images.0', kind: 'added', before: null, after: { alt: 'Entrén' } }]);
    expect(meta.names.files[data[0].after.file.sha256]).toMatchObject({ name: file['name'] });
    expect((await answer('communicator', `/requests/${id}/diff?against=approved`))['data']).toEqual(data);
    await answer('communicator', `/requests/${id}/diff?against=yesterday`, 400);
    await decide('communicator', id);
    await publish('unit', poster);
    expect((await answer('communicator', `/requests/${id}/diff?against=live`))['data']).toEqual(data);
  });
});

it('asks the reader for the qualities of the message’s own plan', async () => {
  const release = await message('Nytt från Höglandet');
  const { key } = (await query('plugin::attest.request').findOne({ where: { document: release } })) ?? {};
  const id = key ?? (await submit('editor', release))['id'];
  const { questions } = await request('head', id);
  expect(questions).toContainEqual({ source: expect.stringMatching(/Höglandet/), text: 'levande' });
});

describe('after the fact', () => {
  it('who was told can acknowledge, once', async () => {
    const advert = await message('Öppet hus på Ekgården den 23');
    const { request: id } = await publish('unit', advert);
    await outbox().drain();
    expect(await request('communicator', id)).toMatchObject({ mayAcknowledge: true, may: [] });
    await asked('communicator', `/requests/${id}/acknowledge`, {}, 200);
    expect(await request('communicator', id)).toMatchObject({ mayAcknowledge: false });
  });

  it('an emergency is reviewed by another than who made it', async () => {
    await whenTheRuleIs(RULE, approval({}));
    const poster = await draftLike('unit', POSTER);
    const body = { uid: MESSAGE, documentId: poster, category: 'danger', reason: 'Det brinner.' };
    const { id } = await asked('head', '/overrides', body, 201);
    expect(await request('head', id)).toMatchObject({ mayReview: false });
    expect(await request('communicator', id)).toMatchObject({ mayReview: true });
    await asked('communicator', `/overrides/${id}/review`, { verdict: 'uphold', comment: 'Rätt.' }, 200);
    expect(await request('communicator', id)).toMatchObject({ mayReview: false, override: { review: 'upheld' } });
  });
});
