import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

import { publicVersionOf } from '../../src/api/newsroom/services/public-version';
import { knownTexts } from '../../src/api/newsroom/sql/texts';
import { startApplication, type Application } from '../support/application';
import { askedFor } from '../support/asked';
import { newsroomOf } from '../support/newsroom';
import type { Row } from '../support/row';

let application: Application;
beforeAll(async () => {
  application = await startApplication('empty', { config: { 'newsroom.uncachedReads': 1_000 } });
});
afterAll(() => application.stop());

const { get, goesLive, isEnded, empty } = newsroomOf(() => application);
beforeEach(async () => {
  await goesLive({ documentId: 'a', liveFrom: '2026-01-01T08:00:00.000Z' });
  await goesLive({ documentId: 'b', liveFrom: '2026-02-01T08:00:00.000Z' });
});
afterEach(empty);

const table = () => application.strapi.db.query('api::newsroom.public-message');
const raise = () => publicVersionOf(application.strapi).raise();
const says = (headline: string, documentId = 'a') =>
  ({ documentId, id: `${documentId}-1`, content: { slug: documentId, headline }, liveFrom: '2026-01-01T08:00:00.000Z' }) as const; // prettier-ignore

async function headlines(query = ''): Promise<string[]> {
  const { body } = await get(query).expect(200);
  return body.data.map(({ headline }: Row) => headline);
}

/** The messages whose texts the database is asked for while the list is made. */
async function textsAskedFor(query = ''): Promise<unknown[]> {
  const asked = await askedFor(application, () => get(query).expect(200));
  const ids = asked.filter(({ sql }) => /^select message, stamp/.test(sql)).flatMap(({ bindings }) => bindings);
  const rows: Row[] = await table().findMany({});
  return ids.map((id) => rows.find((row) => row['id'] === id)?.['message']);
}

describe('the texts of a list', () => {
  it('are read once, in whatever lists they stand and whatever else changes', async () => {
    await raise();
    expect(await textsAskedFor()).toEqual(['b', 'a']);
    expect(await textsAskedFor('?sort=publishedAt:asc')).toEqual([]);
    expect(await textsAskedFor('?filters[organisation][$eq]=umearegionen')).toEqual([]);
    await raise();
    expect(await textsAskedFor()).toEqual([]);
    await goesLive({ documentId: 'b', id: 'b-2', content: { slug: 'b', headline: 'Ändrad' } });
    expect(await textsAskedFor()).toEqual(['b']);
  });

  it('are new as soon as the message is: many changes within a second, of one edition at one time', async () => {
    for (let n = 0; n < 20; n += 1) {
      await goesLive(says(`Rubrik ${n}`));
      expect((await headlines('?sort=publishedAt:asc'))[0]).toBe(`Rubrik ${n}`);
    }
    await goesLive(says('Rubrik 0'));
    expect((await headlines('?sort=publishedAt:asc'))[0]).toBe('Rubrik 0');
  });

  it('are what they were where a change was taken back, and new when it is made after all', async () => {
    expect(await headlines()).toContain('Resultatet är här');
    const refused = application.strapi.db.transaction(async () => {
      await goesLive(says('Tas tillbaka'));
      throw new Error('taken back');
    });
    await expect(refused).rejects.toThrow('taken back');
    await raise();
    expect(await headlines()).toEqual(['Resultatet är här', 'Resultatet är här']);
    await goesLive(says('Ändå'));
    expect(await headlines()).toEqual(['Resultatet är här', 'Ändå']);
  });

  it('are not read out of a change that does not hold yet', async () => {
    let takeBack: (reason: Error) => void = () => undefined;
    const undecided = new Promise<never>((_, reject) => (takeBack = reject));
    let changed: () => void = () => undefined;
    const isChanged = new Promise<void>((resolve) => (changed = resolve));
    const change = application.strapi.db.transaction(async () => {
      await goesLive(says('Ännu inte'));
      await goesLive({ documentId: 'c' });
      changed();
      await undecided;
    });
    change.catch(() => undefined);
    await isChanged;
    const arrived = once(application.strapi.server.httpServer, 'request');
    const list = get('?sort=headline:desc').then(({ body }) => body.data.map(({ headline }: Row) => headline));
    await arrived;
    await wait(50); // SQLite has one connection: who reads past the pool has read by now
    takeBack(new Error('taken back'));
    await expect(change).rejects.toThrow('taken back');
    expect(await list).toEqual(['Resultatet är här', 'Resultatet är här']);
  });

  it('are not served any more when the message is taken away, and again when it is back', async () => {
    expect(await headlines()).toHaveLength(2);
    await isEnded({ documentId: 'b' }, {});
    expect(await textsAskedFor()).toEqual([]);
    expect(await headlines()).toHaveLength(1);
    await goesLive({ documentId: 'b', liveFrom: '2026-02-01T08:00:00.000Z' });
    expect(await textsAskedFor()).toEqual(['b']);
    expect(await headlines()).toHaveLength(2);
  });

  it('that were written before rows had stamps are read each time', async () => {
    await table().updateMany({ where: {}, data: { stamp: null } });
    await raise();
    expect(await textsAskedFor()).toEqual(['b', 'a']);
    const { etag } = (await get('').expect(200)).headers;
    await table().updateMany({ where: { message: 'a' }, data: { json: JSON.stringify({ headline: 'Annan' }) } });
    await raise();
    expect(await headlines()).toEqual(['Resultatet är här', 'Annan']);
    expect((await get('').expect(200)).headers['etag']).not.toBe(etag);
  });

  it('take no more memory than they are given', async () => {
    const change = (documentId: string) => table().updateMany({ where: { message: documentId }, data: { json: `{"n":"${documentId}${'x'.repeat(3_000)}"}` } }); // prettier-ignore
    const rows: { id: number; message: string; stamp: string }[] = await table().findMany({
      orderBy: { message: 'asc' },
    });
    const readBy = async (texts: ReturnType<typeof knownTexts>): Promise<string[]> =>
      [...(await texts.of(rows))].map(([message, { head }]) => `${message}:${head.toString().includes('xxx') ? 'anew' : 'kept'}`); // prettier-ignore
    const [{ json }] = (await table().findMany({})) as [{ json: string }];
    const all = [0, Buffer.byteLength(json) * 1.5, 100_000].map((bytes) => knownTexts(application.strapi, bytes));
    for (const texts of all) await texts.of(rows);
    for (const { message } of rows) await change(message);
    const found = [];
    for (const texts of all) found.push((await readBy(texts)).filter((said) => said.endsWith('kept')).length);
    expect(found).toEqual([0, 1, 2]);
  });
});

describe('the mark of a list', () => {
  const etag = async (query = ''): Promise<string> => String((await get(query).expect(200)).headers['etag']);

  it('is the same as long as the list is, whatever is made anew', async () => {
    const first = await etag();
    await raise();
    expect(await etag()).toBe(first);
    await get('').set('If-None-Match', first).expect(304);
  });

  it.each([
    ['a text', () => goesLive(says('Ny rubrik', 'b'))],
    ['a message is new', () => goesLive({ documentId: 'c' })],
    ['a message ends', () => isEnded({ documentId: 'a' }, {})],
    ['a link', () => goesLive({ documentId: 'c', liveFrom: '2020-01-01T08:00:00.000Z', row: { corrects: { documentId: 'a' } } })],
  ])('is another when something of it is: %s', async (_, change) => {
    const query = '?pagination[pageSize]=2&pagination[withCount]=false';
    const [before, text] = [await etag(query), (await get(query)).text];
    await change();
    const after = await get(query).expect(200);
    expect(after.text).not.toBe(text);
    expect(after.headers['etag']).not.toBe(before);
  }); // prettier-ignore

  it('tells pages apart that hold the same, and those that are counted from those that are not', async () => {
    const marks = [await etag(), await etag('?pagination[pageSize]=30'), await etag('?pagination[withCount]=false'), await etag('?sort=publishedAt')]; // prettier-ignore
    expect(new Set(marks).size).toBe(4);
  });
});

it('statements that stay prepared go on when the tables are changed under them', async () => {
  const { connection } = application.strapi.db;
  for (const change of ['create index of_a_test_ix on public_messages (state, year)', 'drop index of_a_test_ix']) {
    await connection.raw(change);
    await raise();
    expect(await headlines()).toHaveLength(2);
  }
});
