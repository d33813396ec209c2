import { shown, shownPopulate } from '../../src/approvals/shown';
import { startApplication, type Application } from '../support/application';
import { INTRANET, PRIVATE, VASTRA, WEBSITE } from '../support/edition';
import { newsroomOf } from '../support/newsroom';
import type { Row } from '../support/row';

let application: Application;
beforeAll(async () => {
  application = await startApplication('empty');
});
afterAll(() => application.stop());

const MESSAGE = 'api::message.message';
const { get, slugs: slugsOf, goesLive, isEnded, everLiveUnder, empty } = newsroomOf(() => application);
afterEach(empty);

const gone = (code: string, reason: string | null, withdrawnAt: string) => ({
  data: null,
  error: { status: 410, name: 'GoneError', message: expect.any(String), details: { code, reason, withdrawnAt } },
});

describe('a live message for the public', () => {
  it('is read at its address and in the list, by anyone', async () => {
    await goesLive({ documentId: 'm1' });
    const { body, headers } = await get('/m1').expect(200);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(body).toMatchObject({
      data: {
        documentId: 'm1',
        headline: 'Resultatet är här',
        pressContacts: [{ office: 'Pressjouren', email: 'press@example.org' }],
        publishedAt: '2026-03-04T05:00:00.000Z',
        updatedAt: '2026-03-04T05:00:00.000Z',
        translations: [],
        corrects: null,
        correctedBy: null,
      },
      meta: {},
    });
    const list = await get('').expect(200);
    expect(list.body).toEqual({
      data: [body.data],
      meta: { pagination: { page: 1, pageSize: 25, pageCount: 1, total: 1 } },
    });
  });

  it('shows nothing that is kept for colleagues', async () => {
    await goesLive({ documentId: 'm1' });
    for (const path of ['', '/m1']) expect((await get(path).expect(200)).text).not.toMatch(PRIVATE);
  });

  it('is replaced whole by its next edition, and keeps the day it was first published', async () => {
    await goesLive({ documentId: 'm1' });
    await isEnded({ documentId: 'm1' }, { replacedBy: 'm1-2' });
    const content = { headline: 'Rättat resultat', slug: 'm1' };
    const row = { organisations: [VASTRA], subjects: [] };
    await goesLive({ id: 'm1-2', documentId: 'm1', content, row, liveFrom: '2026-05-01T10:00:00.000Z' });
    const { body } = await get('/m1').expect(200);
    expect(body.data).toMatchObject({
      headline: 'Rättat resultat',
      publishedAt: '2026-03-04T05:00:00.000Z',
      updatedAt: '2026-05-01T10:00:00.000Z',
    });
    expect(await slugsOf('?filters[organisation][$eq]=vastra-kommunen')).toEqual(['m1']);
    expect(await slugsOf('?filters[organisation][$eq]=umearegionen')).toEqual([]);
  });

  it('is not there when the publication fails after all', async () => {
    const failing = application.strapi.db.transaction(async () => {
      await goesLive({ documentId: 'm1' });
      throw new Error('and the publication fails');
    });
    await expect(failing).rejects.toThrow('and the publication fails');
    await get('/m1').expect(404);
  });
});

describe('what is not for the public', () => {
  it.each([
    ['a letter to clients', { name: 'Brev', kind: 'letter', publicWeb: false }],
    ['an item for the intranet', INTRANET],
  ])('%s is on no public route, live or ended', async (_, channel) => {
    const letter = { documentId: 'brev', row: { channels: [channel] } };
    await everLiveUnder('brev', 'brev');
    const never = (await get('/aldrig-funnits').expect(404)).text;
    await goesLive(letter);
    expect((await get('/brev').expect(404)).text).toBe(never);
    expect((await get('').expect(200)).body.meta.pagination.total).toBe(0);
    await isEnded(letter, {});
    expect((await get('/brev').expect(404)).text).toBe(never);
  });

  it('the address that only a draft holds leads nowhere', async () => {
    await goesLive({ documentId: 'm1' });
    await everLiveUnder('m1', 'nasta-rubrik', null);
    await get('/nasta-rubrik').expect(404);
  });

  it.each(['/%00', `/${'a'.repeat(300)}`, '/%E0%A4%A', '/a%2Fb'])(
    'an impossible address is not found: %s',
    async (path) => {
      await get(path).expect(404);
    },
  );
});

describe('a message that is taken away', () => {
  it('answers with the reason, in place of its content', async () => {
    await goesLive({ documentId: 'm1' });
    await isEnded({ documentId: 'm1' }, {});
    const { body } = await get('/m1').expect(410);
    expect(body).toEqual(gone('withdrawn', 'Fel belopp i tabellen.', '2026-03-05T09:00:00.000Z'));
    expect(await slugsOf('')).toEqual([]);
    expect(await slugsOf('?filters[organisation][$eq]=umearegionen')).toEqual([]);
    const [row] = await application.strapi.db.query('api::newsroom.public-message').findMany({});
    expect(JSON.stringify(row)).not.toMatch(/Resultatet|Medborgare/);
  });

  it('says so at every address it ever had', async () => {
    await everLiveUnder('m1', 'gammal');
    await goesLive({ documentId: 'm1' });
    await isEnded({ documentId: 'm1' }, {});
    await get('/gammal').expect(410);
  });

  it('is back, with its first day, when it is published again', async () => {
    await goesLive({ documentId: 'm1' });
    await isEnded({ documentId: 'm1' }, {});
    await goesLive({ id: 'm1-2', documentId: 'm1', liveFrom: '2026-04-01T08:00:00.000Z' });
    expect((await get('/m1').expect(200)).body.data.publishedAt).toBe('2026-03-04T05:00:00.000Z');
  });

  it('is gone when its next edition is not for the public, and stays silent about that one', async () => {
    await goesLive({ documentId: 'm1' });
    const closed = {
      id: 'm1-2',
      documentId: 'm1',
      row: { channels: [INTRANET] },
      liveFrom: '2026-06-01T08:00:00.000Z',
    };
    await goesLive(closed);
    await isEnded(closed, { liveTo: '2026-07-01T08:00:00.000Z', reason: 'Said to colleagues only.' });
    const { body } = await get('/m1').expect(410);
    expect(body).toEqual(gone('no-longer-public', 'no longer public', '2026-06-01T08:00:00.000Z'));
  });

  it('is not taken away by the end of an older edition', async () => {
    await goesLive({ documentId: 'm1' });
    await goesLive({ id: 'm1-2', documentId: 'm1' });
    await isEnded({ id: 'm1-1', documentId: 'm1' }, {});
    await get('/m1').expect(200);
  });
});

describe('addresses and links', () => {
  it('an old address leads to the present one', async () => {
    await everLiveUnder('m1', 'gammal-rubrik');
    await goesLive({ documentId: 'm1', content: { slug: 'ny-rubrik' } });
    const { headers } = await get('/gammal-rubrik').expect(301);
    expect(headers).toMatchObject({ location: '/api/messages/ny-rubrik', 'cache-control': 'no-cache' });
  });

  it('a correction and what it corrects lead to each other while both are public', async () => {
    await goesLive({ documentId: 'fel', content: { slug: 'fel', headline: 'Fel' } });
    const right = {
      documentId: 'ratt',
      content: { slug: 'ratt', headline: 'Rätt' },
      row: { corrects: { documentId: 'fel' } },
    };
    await goesLive({ ...right, liveFrom: '2026-03-05T05:00:00.000Z' });
    const linksAt = async (slug: string) => (await get(`/${slug}`).expect(200)).body.data;
    expect(await linksAt('fel')).toMatchObject({ corrects: null, correctedBy: { slug: 'ratt', headline: 'Rätt' } });
    expect(await linksAt('ratt')).toMatchObject({ corrects: { slug: 'fel', headline: 'Fel' }, correctedBy: null });
    const { body } = await get('').expect(200);
    expect(body.data.map(({ correctedBy }: Row) => correctedBy)).toEqual([null, { slug: 'ratt', headline: 'Rätt' }]);
    await isEnded(right, {});
    expect(await linksAt('fel')).toMatchObject({ correctedBy: null });
  });

  it('translations know each other', async () => {
    await goesLive({ documentId: 'sv' });
    const content = { slug: 'en', language: 'en', headline: 'The result is here' };
    await goesLive({ documentId: 'en', content, row: { translationOf: { documentId: 'sv', language: 'sv' } } });
    const { body } = await get('/sv').expect(200);
    expect(body.data.translations).toEqual([{ language: 'en', slug: 'en', headline: 'The result is here' }]);
  });
});

it('what is kept of the surroundings is read from the tables as they are', async () => {
  const create = (uid: string, data: object): Promise<Row> => application.strapi.documents(uid as typeof MESSAGE).create({ data: data as never });
  const organisation = await create('api::organisation.organisation', { name: 'Umeåregionen' });
  const channel = await create('api::channel.channel', WEBSITE);
  const office = await create('api::office.office', { name: 'Pressjouren', organisation: organisation['documentId'], routingEmail: 'secret@example.org', publicContact: { name: 'Eva Ek', phone: '070-123 45 67' } });
  const { documentId } = await create(MESSAGE, {
    headline: 'Öppet hus', kind: 'press-release', organisations: [organisation['documentId']], channels: [channel['documentId']],
    pressContacts: [office['documentId']], sender: { organisation: organisation['documentId'] }, quotes: [{ text: 'Välkomna.', office: office['documentId'] }], edNote: 'SECRET note',
  });
  const row = await application.strapi.db.query(MESSAGE).findOne({ where: { documentId }, populate: shownPopulate(MESSAGE) as never });
  const kept = shown({ uid: MESSAGE, documentId, row });
  const named = { name: 'Umeåregionen', slug: 'umearegionen' };
  expect(kept).toMatchObject({
    organisations: [named],
    sender: { organisation: named },
    channels: [{ name: 'Webbplatsen', kind: 'website', publicWeb: true }],
    pressContacts: [{ office: 'Pressjouren', name: 'Eva Ek', title: null, phone: '070-123 45 67', email: null }],
    quotes: [{ office: 'Pressjouren' }],
    unit: null, plan: null, corrects: null,
  });
  expect(JSON.stringify(kept)).not.toMatch(/secret/i);
}); // prettier-ignore
