import { startApplication, type Application } from '../support/application';
import { everythingIsFree, takeDown } from '../support/everything-is-free';
import type { Row } from '../support/row';

let application: Application;
beforeAll(async () => {
  application = await startApplication('empty');
  await everythingIsFree(application);
});
afterAll(() => application.stop());

const documents = (uid: string) => application.strapi.documents(uid as 'api::message.message');
const message = (data: object) => documents('api::message.message').create({ data: data as never });
const registered = () => application.strapi.db.query('api::slug.slug').findMany({ orderBy: 'value' });

let organisation: string;
beforeAll(async () => {
  organisation = (
    await documents('api::organisation.organisation').create({ data: { name: 'Åmåls förbund' } as never })
  ).documentId;
});

describe('the address of a message', () => {
  const news = (headline: string, more = {}) =>
    message({ headline, kind: 'news', organisations: [organisation], ...more });
  const save = (documentId: string, data: object) =>
    documents('api::message.message').update({ documentId, data: data as never });

  it('comes with the first save', async () =>
    expect((await news('Öppet hus på Ekgården')).slug).toBe('oppet-hus-pa-ekgarden'));

  it('differs between two drafts with the same headline, and publishing either never fails on it', async () => {
    const [one, two] = [await news('Sommaröppet'), await news('Sommaröppet')];
    expect([one.slug, two.slug]).toEqual(['sommaroppet', 'sommaroppet-2']);
    for (const { documentId } of [two, one]) await documents('api::message.message').publish({ documentId });
  });

  it('is different for each of many that are created at the same moment', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, () => news('Samtidigt')));
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(12);
  });

  it('follows the headline of a draft, and the one left behind is free again', async () => {
    const draft = await news('Tillfälligt namn');
    expect((await save(draft.documentId, { headline: 'Rätt namn' }))?.slug).toBe('ratt-namn');
    expect((await news('Tillfälligt namn')).slug).toBe('tillfalligt-namn');
  });

  it('stays once published, whatever the headline becomes', async () => {
    const draft = await news('Beslut om badet');
    await documents('api::message.message').publish({ documentId: draft.documentId });
    expect((await save(draft.documentId, { headline: 'Badet stängs', slug: draft.slug }))?.slug).toBe(
      'beslut-om-badet',
    );
  });

  it('may be chosen; the old public one is never given to another', async () => {
    const draft = await news('Valborg');
    await documents('api::message.message').publish({ documentId: draft.documentId });
    expect((await save(draft.documentId, { slug: 'Valborg i parken!' }))?.slug).toBe('valborg-i-parken');
    expect((await news('Valborg')).slug).toBe('valborg-2');
    const holders = (await registered()).filter(({ value }) => value === 'valborg').map(({ holder }) => holder);
    expect(holders).toEqual([draft.documentId]);
  });

  it('chosen with a number in it stays when the headline changes', async () => {
    const draft = await news('Badet', { slug: 'badet-2026' });
    expect((await save(draft.documentId, { headline: 'Badet i Eksjö' }))?.slug).toBe('badet-2026');
  });

  it('that somebody has is given a number rather than refused', async () => {
    await news('Upptagen');
    expect((await news('Annat', { slug: 'upptagen' })).slug).toBe('upptagen-2');
  });

  it('of a copy is its own', async () => {
    const original = await news('Original');
    const copy = await documents('api::message.message').clone({ documentId: original.documentId });
    const row = await documents('api::message.message').findOne({ documentId: String(copy?.documentId) });
    expect(row?.slug).toBe('original-2');
  });

  it('is free again when a never published message is deleted, and kept when it was public', async () => {
    const [draft, live] = [await news('Bara utkast'), await news('En gång publik')];
    await documents('api::message.message').publish({ documentId: live.documentId });
    await takeDown(application, live.documentId);
    for (const { documentId } of [draft, live]) await documents('api::message.message').delete({ documentId });
    expect((await news('Bara utkast')).slug).toBe('bara-utkast');
    expect((await news('En gång publik')).slug).toBe('en-gang-publik-2');
  });

  it('is not taken by a save that fails', async () => {
    await expect(news('Misslyckas', { kind: 'no-such-kind' })).rejects.toThrow(/kind must be one of/);
    expect((await registered()).some(({ value }) => value === 'misslyckas')).toBe(false);
  });

  it('is missing in what came in without one, which is published once it has been saved', async () => {
    const { documentId } = await news('Importerad');
    await application.strapi.db
      .query('api::message.message')
      .updateMany({ where: { documentId }, data: { slug: null } });
    await application.strapi.db.query('api::slug.slug').deleteMany({ where: { holder: documentId } });
    await expect(documents('api::message.message').publish({ documentId })).rejects.toMatchObject({
      details: { code: 'checks-failed', reasons: [expect.objectContaining({ id: 'address', field: 'slug' })] },
    });
    await save(documentId, { headline: 'Importerad' });
    await documents('api::message.message').publish({ documentId });
    const live = await documents('api::message.message').findOne({ documentId, status: 'published' });
    expect(live?.slug).toBe('importerad');
  });
});

describe('a field that is hidden', () => {
  const whole = async (uid: string, documentId: string) =>
    (await documents(uid).findOne({ documentId, populate: '*' as never })) as Row;

  it('loses its value when the kind changes, so that it cannot go on routing', async () => {
    const { documentId } = await message({
      headline: 'Affisch', kind: 'poster', organisations: [organisation], placement: 'public-premises', officeTemplate: true,
    }); // prettier-ignore
    await documents('api::message.message').update({ documentId, data: { kind: 'news' } as never });
    expect(await whole('api::message.message', documentId)).toMatchObject({ placement: null, officeTemplate: null });
  });

  it('is emptied also when it is a component or a relation', async () => {
    const office = await documents('api::office.office').create({ data: { name: 'Presschef', kind: 'post' } as never });
    const { documentId } = await message({
      headline: 'Annons', kind: 'advertisement', organisations: [organisation], advert: { cost: 1200, currency: 'SEK' },
    }); // prettier-ignore
    await documents('api::message.message').update({
      documentId,
      data: { kind: 'press-release', pressContacts: [office.documentId] } as never,
    });
    const release = await whole('api::message.message', documentId);
    expect(release['advert']).toBeNull();
    expect(release['pressContacts']).toHaveLength(1);
    await documents('api::message.message').update({ documentId, data: { kind: 'news' } as never });
    expect((await whole('api::message.message', documentId))['pressContacts']).toHaveLength(0);
  });

  it('is not taken in with the save that hides it', async () => {
    const { documentId } = await message({
      headline: 'Nyhet', kind: 'news', organisations: [organisation], placement: 'own-premises',
    }); // prettier-ignore
    expect((await whole('api::message.message', documentId))['placement']).toBeNull();
  });

  it('inside a component follows that component, also when only a part of it is sent', async () => {
    const timing = { mode: 'recurring', text: 'Mars varje år', rrule: 'FREQ=YEARLY;BYMONTH=3' };
    const { documentId } = await documents('api::activity.activity').create({
      data: { summary: 'Årsredovisning', timing } as never,
    });
    const before = await whole('api::activity.activity', documentId);
    const { id } = before['timing'];
    const save = (part: object) =>
      documents('api::activity.activity').update({ documentId, data: { timing: { id, ...part } } as never });

    await save({ text: 'I mars' });
    expect((await whole('api::activity.activity', documentId))['timing']).toMatchObject({
      rrule: 'FREQ=YEARLY;BYMONTH=3',
    });
    await save({ mode: 'ongoing' });
    expect((await whole('api::activity.activity', documentId))['timing']).toMatchObject({
      mode: 'ongoing',
      rrule: null,
    });
  });
});

describe('what is written wrongly', () => {
  it.each([
    ['activity', { summary: 'X', timing: { mode: 'recurring', text: 'ibland', rrule: 'varje mars' } }, 'timing.rrule'],
    ['organisation', { name: 'X', url: 'www.example.org' }, 'url'],
    ['media-contact', { name: 'X', email: 'inte en adress' }, 'email'],
    ['goal', {}, 'statement'],
    ['goal', { statement: '   ' }, 'statement'],
    [
      'activity',
      { summary: 'X', timing: { mode: 'recurring', text: 'x', rrule: 'FREQ=YEARLY;BYMONTH=99' } },
      'timing.rrule',
    ],
    [
      'activity',
      { summary: 'X', timing: { mode: 'once', text: 'x', start: '2026-05-02', end: '2026-05-01' } },
      'timing.end',
    ],
    ['message', { headline: 'X', kind: 'rumour' }, 'kind'],
  ])('in %s is refused naming the field', async (type, data, field) => {
    const refusal = await documents(`api::${type}.${type}`).create({ data: data as never }).then(() => null, (error) => error); // prettier-ignore
    expect(refusal?.name).toMatch(/ValidationError/);
    expect(refusal.details.errors.map(({ path }: { path: string[] }) => path.join('.'))).toContain(field);
  });
});
