import { startApplication, type Application } from '../support/application';
import { askedFor } from '../support/asked';
import { INTRANET, UMEA, VASTRA } from '../support/edition';
import { newsroomOf } from '../support/newsroom';
import type { Row } from '../support/row';

let application: Application;
beforeAll(async () => {
  application = await startApplication('empty');
});
afterAll(() => application.stop());

const { get, slugs: slugsOf, goesLive, everLiveUnder, empty } = newsroomOf(() => application);
afterEach(empty);

/** How the database goes about what is asked for these questions; PostgreSQL would rather read a table of three rows whole. */
async function plansOf(queries: readonly string[]): Promise<string> {
  const { connection } = application.strapi.db;
  const asked = await askedFor(application, async () => {
    for (const query of queries) await get(query).expect(200);
  });
  const isPostgres = process.env['TEST_DATABASE'] === 'postgres';
  return connection.transaction(async (trx) => {
    if (isPostgres) await trx.raw('SET LOCAL enable_seqscan = off');
    const plans = [];
    for (const { sql, bindings } of asked.filter((one) => /^with page/.test(one.sql)))
      plans.push(await trx.raw(`EXPLAIN ${isPostgres ? '' : 'QUERY PLAN'} ${sql.replace(/\$\d+/g, '?')}`, bindings));
    return JSON.stringify(plans);
  });
}

describe('the list', () => {
  beforeEach(async () => {
    await everLiveUnder('p1', 'kommunikationsplan', new Date(), 'api::plan.plan');
    await goesLive({
      documentId: 'a',
      content: { slug: 'a', headline: 'B', kind: 'news' },
      liveFrom: '2025-06-01T08:00:00.000Z',
    });
    await goesLive({
      documentId: 'b',
      content: { slug: 'b', headline: 'C' },
      row: { organisations: [VASTRA], plan: { title: 'Utkast', slug: 'utkast' } },
      liveFrom: '2026-01-01T08:00:00.000Z',
    });
    await goesLive({
      documentId: 'c',
      content: { slug: 'c', headline: 'A', kind: 'notice', language: 'en' },
      row: { organisations: [UMEA, VASTRA], subjects: [{ name: 'Skola', uri: null }] },
      liveFrom: '2026-02-01T08:00:00.000Z',
    });
    await goesLive({ documentId: 'd', row: { channels: [INTRANET] }, liveFrom: '2026-03-01T08:00:00.000Z' });
  });

  it.each([
    ['the newest first', '', ['c', 'b', 'a']],
    ['the oldest first', '?sort=publishedAt', ['a', 'b', 'c']],
    ['by headline', '?sort=headline:asc', ['c', 'a', 'b']],
    ['of a kind', '?filters[kind][$eq]=news', ['a']],
    ['of several kinds', '?filters[kind][$in]=news&filters[kind][$in]=notice', ['c', 'a']],
    ['of several kinds, numbered', '?filters[kind][$in][0]=news&filters[kind][$in][1]=notice', ['c', 'a']],
    ['of an organisation', '?filters[organisation][$eq]=vastra-kommunen', ['c', 'b']],
    [
      'of several organisations, each once',
      '?filters[organisation][$in]=vastra-kommunen&filters[organisation][$in]=umearegionen',
      ['c', 'b', 'a'],
    ],
    [
      'of an organisation and on a subject',
      '?filters[organisation][$eq]=vastra-kommunen&filters[subject][$eq]=Skola',
      ['c'],
    ],
    ['on a subject by its address', '?filters[subject][$eq]=medtop:20000588', ['b', 'a']],
    ['in a language', '?filters[language][$eq]=en', ['c']],
    ['of a year', '?filters[year][$eq]=2026', ['c', 'b']],
    ['of a plan', '?filters[plan][$eq]=kommunikationsplan', ['c', 'a']],
    ['of a plan that was never public', '?filters[plan][$eq]=utkast', []],
    ['in which all words are written, wherever', '?q=DIAGRAM%20förbundschef', ['c', 'b', 'a']],
    ['in which they are, of a kind', '?q=diagr&filters[kind][$eq]=news', ['a']],
    ['in which one is not written', '?q=diagram%20ingenstans', []],
    ['in which what is kept for colleagues is written', '?q=secret', []],
    ['of an organisation nobody knows', '?filters[organisation][$eq]=okand', []],
  ])('shows messages %s', async (_, query, slugs) => expect(await slugsOf(query)).toEqual(slugs));

  it('turns pages', async () => {
    const { body } = await get('?pagination[page]=2&pagination[pageSize]=2').expect(200);
    expect(body.data.map(({ slug }: Row) => slug)).toEqual(['a']);
    expect(body.meta).toEqual({ pagination: { page: 2, pageSize: 2, pageCount: 2, total: 3 } });
    const uncounted = await get('?pagination[withCount]=false&filters[year][$eq]=2025').expect(200);
    expect(uncounted.body.meta).toEqual({ pagination: { page: 1, pageSize: 25 } });
    expect((await get('?pagination[page]=1000000&pagination[pageSize]=100').expect(200)).body.data).toEqual([]);
  });

  it('reads a page and its texts in a statement each, and counts once while nothing changes', async () => {
    const asked = await askedFor(application, async () => {
      for (const page of [1, 2]) {
        const turned = `?filters[organisation][$eq]=vastra-kommunen&pagination[pageSize]=1&pagination[page]=${page}`;
        expect((await get(turned).expect(200)).body.meta.pagination.total).toBe(2);
      }
    });
    const read = asked.map(({ sql }) => sql).filter((sql) => /public_(messages|terms)/.test(sql));
    const kinds = [/count\(/, /^with page/, /\bjson from public_messages where id in/];
    const [counted, page, texts] = [0, 1, 2];
    expect(read.map((sql) => kinds.findIndex((kind) => kind.test(sql)))).toEqual([counted, page, texts, page, texts]);
    await goesLive({ documentId: 'e', row: { organisations: [VASTRA] } });
    const { body } = await get('?filters[organisation][$eq]=vastra-kommunen').expect(200);
    expect(body.meta.pagination.total).toBe(3);
  });

  it('has an index for what it asks, however many there are', async () => {
    const plans = await plansOf(['', '?filters[kind][$eq]=news', '?filters[organisation][$eq]=vastra-kommunen']);
    expect(plans).toContain('public_messages_newest_ix');
    expect(plans).toContain('public_messages_kind_ix');
    expect(plans).toContain('public_terms_');
    expect(plans).not.toMatch(/Seq Scan|SCAN [mot]\b|SEARCH o [^"]*\(state=/);
  });

  it('refuses what it does not know, and says what it does', async () => {
    const { body } = await get('?filters[embargoedUntil][$gt]=2020').expect(400);
    const message =
      'filters[embargoedUntil] is not taken here; allowed are kind, organisation, subject, language, year and plan.';
    expect(body.error).toEqual({
      status: 400,
      name: 'ValidationError',
      message,
      details: {
        code: 'bad-parameter',
        errors: [{ path: ['filters', 'embargoedUntil'], message, name: 'bad-parameter' }],
      },
    });
  });

  it.each([
    'q=a',
    'q=',
    'q=a%20b%20c%20d%20e%20f%20g%20h%20ij',
    'q[$eq]=diagram',
    'filters[kind][$eq]=gossip',
    'filters[kind][$notIn]=news',
    'filters[subject][$eq]=%00',
    'sort=edNote',
    'sort',
    'pagination[pageSize]=101',
    'pagination[start]=0',
    'pagination[page]=99999999999999999999',
  ])('refuses ?%s', async (query) =>
    expect((await get(`?${query}`).expect(400)).body.error.details.code).toBe('bad-parameter'),
  );

  it('is the same for whoever bears a token', async () => {
    const { body } = await get('').set('authorization', 'Bearer not-a-token').expect(200);
    expect(body.data).toHaveLength(3);
  });
});
