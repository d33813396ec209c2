import type { Row } from '../support/row';
import type { Person } from '../support/signed';
import { startToy, type Toy } from '../support/toy';
import { answerOf } from '../support/ways-to-publish';

const RECIPE = 'api::recipe.recipe';
const BOOK = 'api::cookbook.cookbook';

let toy: Toy;
let token: Person;
let book: string;
let secret: string;
beforeAll(async () => {
  toy = await startToy();
  token = await toy.withToken('full-access');
  const { body } = await (await toy.as('anna'))
    .form('/upload')
    .attach('files', Buffer.from('%PDF-1.4'), 'stew.pdf')
    .expect(201);
  const picture = body[0].id;
  book = await made(BOOK, { name: 'Soups' });
  await made(BOOK, { name: 'More soups', sequel: book });
  secret = await made(RECIPE, { title: 'Secret stew', cookbook: book, picture });
  const soup = await made(RECIPE, { title: 'Pea soup', cookbook: book, picture, goesWith: [secret] });
  await live(soup);
});
afterAll(() => toy.stop());

async function made(uid: string, data: object): Promise<string> {
  return ((await toy.strapi.documents(uid as never).create({ data: data as never })) as Row)['documentId'];
}

async function live(documentId: string): Promise<void> {
  const [anna, bo] = [await toy.as('anna'), await toy.as('bo')];
  const { body } = await anna.post('/attest/requests', { uid: RECIPE, documentId }).expect(201);
  const yes = { verdict: 'approve', fingerprint: body.data.fingerprint, step: 0 };
  await bo.post(`/attest/requests/${body.data.id}/decisions`, yes).expect(200);
  await anna.post('/attest/publications', { uid: RECIPE, documentId }).expect(200);
}

describe('a draft is not reached through the relations of a type that is not governed', () => {
  it.each([
    ['populated', '?status=draft&populate=recipes'],
    ['populated with all there is', '?status=draft&populate=*'],
    ['populated two relations away', '?status=draft&populate[sequel][populate]=recipes'],
    ['populated by a path', '?status=draft&populate=sequel.recipes'],
    ['counted', '?status=draft&populate[recipes][count]=true'],
    ['guessed by a filter', '?filters[recipes][title][$startsWith]=S'],
    ['guessed by a filter within others', '?filters[$or][0][$and][0][recipes][title][$startsWith]=S'],
    ['guessed by a filter two relations away', '?filters[sequel][recipes][title][$startsWith]=S'],
    ['guessed by a filter on what is populated', '?populate[sequel][filters][recipes][title][$startsWith]=S'],
    ['guessed by the order', '?sort=recipes.title'],
    ['guessed by the order, by name first', '?sort[0]=name&sort[1]=recipes.title:desc'],
    ['guessed by the order, as an object', '?sort[recipes][title]=desc'],
  ])('%s', async (_, query) => {
    const { status, body } = await token.get(`/api/cookbooks${query}`);
    expect([status, body.error?.details?.code]).toEqual([403, 'drafts-not-served']);
  });

  it('nor of one document, nor in the answer to a write', async () => {
    for (const asked of [
      token.get(`/api/cookbooks/${book}?status=draft&populate=recipes`),
      token.put(`/api/cookbooks/${book}?status=draft&populate=recipes`, { data: { name: 'Soups' } }),
      token.post('/api/cookbooks?status=draft&populate=recipes', { data: { name: 'X', recipes: [secret] } }),
      token.put(`/api/recipes/${secret}?status=draft&populate=goesWith`, { data: {} }),
    ]) {
      const { status, body } = await asked;
      expect([status, body.error?.details?.code]).toEqual([403, 'drafts-not-served']);
    }
  });

  it('nor from a live recipe by way of its cookbook, though by no draft itself', async () => {
    const { body } = await token.get('/api/recipes?filters[cookbook][recipes][title][$startsWith]=S').expect(403);
    expect(body.error.details.code).toBe('drafts-not-served');
  });

  it.each(['populate=related', 'populate[related][on][api::recipe.recipe][fields]=title', 'populate=*'])(
    'nor from the files it shows (%s)',
    async (query) => {
      const { body } = await token.get(`/api/upload/files?${query}`).expect(200);
      expect(body).toHaveLength(1);
      expect(JSON.stringify(body)).not.toContain('Secret');
    },
  );
});

describe('what is live is served by way of relations', () => {
  it('populated', async () => {
    const { body } = await token.get('/api/cookbooks?populate=recipes&sort=name:desc').expect(200);
    expect(body.data[0].recipes.map(({ title }: Row) => title)).toEqual(['Pea soup']);
    const nested = await token.get('/api/cookbooks?populate[sequel][populate]=recipes&sort=name').expect(200);
    expect(nested.body.data[0].sequel.recipes.map(({ title }: Row) => title)).toEqual(['Pea soup']);
  });

  it('without the drafts it points at, and filtered by what is live', async () => {
    const { body } = await token
      .get('/api/recipes?populate[cookbook][populate]=recipes&populate[goesWith]=true')
      .expect(200);
    expect(body.data).toMatchObject([
      { title: 'Pea soup', goesWith: [], cookbook: { recipes: [{ title: 'Pea soup' }] } },
    ]);
    const filtered = await token.get('/api/recipes?filters[goesWith][title][$startsWith]=Secret').expect(200);
    expect(filtered.body.data).toEqual([]);
    await token.get('/api/recipes?filters[cookbook][name]=Soups&sort=cookbook.name').expect(200);
  });

  it('and from the files it shows', async () => {
    const { body } = await token.get('/api/upload/files?populate=related').expect(200);
    expect(body[0].related.map(({ title }: Row) => title)).toEqual(['Pea soup']);
  });
});

describe('what is live is not changed from the other side of a relation', () => {
  let other: string;
  let soup: string;
  beforeAll(async () => {
    other = await made(BOOK, { name: 'Stolen recipes' });
    soup = (await toy.strapi.db.query(RECIPE).findOne({ where: { title: 'Pea soup' } })).documentId;
  });
  const books = () => toy.strapi.documents(BOOK as never);
  const bookOf = async (documentId: string, version: object): Promise<string | undefined> =>
    (await toy.strapi.db.query(RECIPE).findOne({ where: { documentId, ...version }, populate: { cookbook: true } }))?.cookbook?.documentId; // prettier-ignore
  const WAYS: Readonly<Record<string, (recipe: string) => Promise<unknown>>> = {
    'saving another cookbook': (recipe) => books().update({ documentId: other, data: { recipes: { connect: [recipe] } } as never }), // prettier-ignore
    'a new cookbook': (recipe) => books().create({ data: { name: 'New', recipes: [recipe] } as never }),
    'a copy of a cookbook': (recipe) => books().clone({ documentId: other, data: { name: 'Copy', recipes: [recipe] } as never }), // prettier-ignore
    'a token': (recipe) => token.put(`/api/cookbooks/${other}`, { data: { recipes: { set: [recipe] } } }),
  };

  it.each(Object.entries(WAYS))('by %s, which a draft alone lets happen', async (_, way) => {
    const draft = await made(RECIPE, { title: 'Onion soup', cookbook: book });
    expect(await answerOf(way(draft))).toEqual({ done: true });
    expect(await bookOf(draft, { publishedAt: null })).not.toBe(book);
    const before = await token.get('/api/cookbooks?populate=recipes&sort=name');
    expect(await answerOf(way(soup))).toMatchObject({ done: false, code: 'approval-required' });
    expect(await bookOf(soup, { publishedAt: { $notNull: true } })).toBe(book);
    expect(await bookOf(soup, { publishedAt: null })).toBe(book);
    expect((await token.get('/api/cookbooks?populate=recipes&sort=name')).body).toEqual(before.body);
  });

  it('nor by letting go of it; saving what is beside goes well', async () => {
    const empty = books().update({ documentId: book, data: { recipes: { set: [] } } as never });
    expect(await answerOf(empty)).toMatchObject({ done: false, code: 'approval-required' });
    expect(await bookOf(soup, { publishedAt: { $notNull: true } })).toBe(book);
    expect(await answerOf(books().update({ documentId: book, data: { name: 'Soups' } as never }))).toEqual({
      done: true,
    });
  });
});
