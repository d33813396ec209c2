import Parser from 'rss-parser';

import { startApplication, type Application } from '../support/application';
import { INTRANET, UMEA, VASTRA } from '../support/edition';
import { newsroomOf } from '../support/newsroom';

let application: Application;
const config = {
  'server.absoluteUrl': 'https://nyheter.example.org',
  'newsroom.page': 'https://www.example.org/n/{slug}',
};
beforeAll(async () => {
  application = await startApplication('empty', { config });
  await goesLive({ documentId: 'a', content: { slug: 'a', headline: 'Första <b>& andra' }, liveFrom: '2026-01-01T08:00:00.000Z' }); // prettier-ignore
  await goesLive({ documentId: 'b', content: { slug: 'b', headline: 'Sent', kind: 'news' }, row: { organisations: [{ ...UMEA, name: 'Den andra', slug: 'den-andra' }, VASTRA] }, liveFrom: '2026-02-01T08:00:00.000Z' }); // prettier-ignore
  await goesLive({ documentId: 'c', content: { slug: 'c', headline: 'Brev' }, row: { channels: [INTRANET] } });
});
afterAll(() => application.stop());

const { goesLive } = newsroomOf(() => application);
const read = (path: string) => application.http.get(`/api/newsroom/${path}`);

describe.each(['rss', 'atom'])('the feed as %s', (form) => {
  const parsed = async (query = '') => new Parser().parseString((await read(`feed.${form}${query}`).expect(200)).text);

  it('has what is public, newest first, with its page, text and day', async () => {
    const { items } = await parsed();
    expect(items.map(({ title, link }) => [title, link])).toEqual([
      ['Sent', 'https://www.example.org/n/b'],
      ['Första <b>& andra', 'https://www.example.org/n/a'],
    ]);
    expect(items[1]).toMatchObject({ isoDate: '2026-01-01T08:00:00.000Z' });
    const [html = ''] = [items[1]?.['content:encoded'] ?? items[1]?.content];
    expect(html).toContain('<p>Hej.</p>');
    expect(html).toContain('src="https://nyheter.example.org/uploads/i-texten.jpg"');
  });

  it('is narrowed as the list is', async () => {
    const { items, title } = await parsed(`?filters[organisation][$eq]=${VASTRA.slug}`);
    expect(items.map(({ title: headline }) => headline)).toEqual(['Sent']);
    expect(title).toBe(VASTRA.name);
    expect((await parsed('?filters[kind][$eq]=notice')).items).toEqual([]);
  });
});

it('the feed as JSON follows JSON Feed 1.1', async () => {
  const { body, headers } = await read(`feed.json?filters[organisation][$in]=${UMEA.slug}`).expect(200);
  expect(headers['content-type']).toBe('application/feed+json; charset=utf-8');
  expect(body).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: UMEA.name,
    items: [{ url: 'https://www.example.org/n/a', title: 'Första <b>& andra', authors: [{ name: UMEA.name }] }],
  });
  expect(body.items[0].content_html).toContain('<p>Hej.</p>');
  expect(body.feed_url).toContain(`https://nyheter.example.org/api/newsroom/feed.json?filters`);
});

it.each(['sort=headline', 'pagination[page]=2', 'status=draft', 'filters[secret][$eq]=1'])(
  'a feed asked with %s is refused by name',
  async (query) => {
    const { body } = await read(`feed.rss?${query}`).expect(400);
    expect(body.error.details).toMatchObject({ code: 'bad-parameter' });
  },
);

it('the sitemap names every page that is public, and no other', async () => {
  const { text, headers } = await read('sitemap.xml').expect(200);
  expect(headers['content-type']).toBe('application/xml; charset=utf-8');
  const pages = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, page]) => page);
  expect(pages).toEqual(['https://www.example.org/n/b', 'https://www.example.org/n/a']);
});

it('feeds are answered from memory, and anew when something goes live', async () => {
  const first = await read('feed.atom').expect(200);
  expect(first.headers['etag']).toBeDefined();
  await read('feed.atom').set('If-None-Match', String(first.headers['etag'])).expect(304);
  await goesLive({ documentId: 'd', content: { slug: 'd', headline: 'Nyast' }, liveFrom: '2026-03-01T08:00:00.000Z' });
  expect((await read('feed.atom').expect(200)).text).toContain('Nyast');
});
