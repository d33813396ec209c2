import { startApplication, type Application } from '../support/application';
import { INTRANET } from '../support/edition';
import { newsroomOf } from '../support/newsroom';
import { links, pagesOf } from '../support/newsroom-pages';
import { PRIVATE_IN_PLANS } from '../support/plan-edition';
import { publicPlansIn } from '../support/public-plans';

const MINE = 'https://nyheter.example.org';

let application: Application;
beforeAll(async () => {
  const config = { 'server.absoluteUrl': MINE, 'newsroom.title': 'Nyheter & annat' };
  application = await startApplication('empty', { config });
});
afterAll(() => application.stop());

const { get, page, told, emptyAll } = pagesOf(() => application);
const { goesLive, isEnded, everLiveUnder } = newsroomOf(() => application);
const { planGoesLive, planIsEnded } = publicPlansIn(() => application);
afterEach(emptyAll);

describe('a plan', () => {
  it('is a text to read, with all that is public of it and nothing else', async () => {
    await planGoesLive();
    const html = await page('/plans/p1');
    for (const part of [
      '<h1 lang="sv">Kommunikationsplan 2026</h1>',
      'Antagen av <span lang="sv">Styrelsen</span> <time dateTime="2026-01-20">20 januari 2026</time>, § 47, version 1.0',
      '<h2>Syfte</h2><div><p>Vi &lt;b&gt;ska&lt;/b&gt; synas.</p></div>',
      'Mäts med andel i enkäten från 40 % till 75 %',
      'senast <time dateTime="2027-12-31">31 december 2027</time>',
      '<span lang="sv">Medarbetare</span><span class="aside"> (primär)</span>',
      'Tillsammans når vi längre.',
      '<a href="https://www.example.org/">Webbplatsen</a>',
      'Medarbetare (e-post; vid behov)',
      '<a href="/newsroom?plan=p1">Publicerat enligt planen</a>',
    ])
      expect(html).toContain(part);
    expect(html).not.toMatch(PRIVATE_IN_PLANS);
    expect(html.match(/<ol class="goals">/g)).toHaveLength(2);
  });

  it('has a year, month by month, and a calendar', async () => {
    await planGoesLive();
    const html = await page('/plans/p1?lang=en');
    const november = /<h3>November<\/h3>(.*?)<\/li>/.exec(html)?.[1];
    expect(november).toContain('<a href="#a-1">Offentligt styrelsemöte</a>');
    expect(html.match(/Nothing decided/g)).toHaveLength(11);
    const [calendar = ''] = links(html).filter((href) => href.includes('calendar.ics'));
    await application.http
      .get(calendar)
      .expect(200)
      .expect('content-type', /text\/calendar/);
  });

  it('is in the list of plans while it is public, and afterwards says why it is not', async () => {
    await planGoesLive();
    expect(links(await page('/plans'))).toContain('/newsroom/plans/p1');
    await planIsEnded();
    expect(await page('/plans')).toContain('Här finns inga planer ännu');
    const html = await page('/plans/p1', 410);
    expect(html).toContain('<h1>Planen har tagits tillbaka</h1>');
    expect(html).toContain('Upphävd.');
  });
});

describe('search engines', () => {
  const data = (html: string) =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '');

  it('are told what the API tells them', async () => {
    await told('a', { content: { headline: 'Slut </script><script>alert(1)</script>' } });
    await planGoesLive();
    const message = await application.http.get('/api/messages/a').expect(200);
    const plan = await application.http.get('/api/plans/p1').expect(200);
    const html = await page('/messages/a');
    expect(data(html)).toEqual(JSON.parse(message.body.meta.jsonLd));
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(data(await page('/plans/p1'))).toEqual(JSON.parse(plan.body.meta.jsonLd));
  });
});

describe('what is not there', () => {
  it('was public once: 410 says why in words, and nothing of what stood there', async () => {
    await told('a');
    await isEnded({ documentId: 'a' }, {});
    const html = await page('/messages/a', 410);
    expect(html).toContain('<h1>Meddelandet har tagits tillbaka</h1>');
    expect(html).toContain('Fel belopp i tabellen.');
    expect(html).toContain('5 mars 2026');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).not.toContain('Resultatet');
    expect(await page('/messages/a?lang=en', 410)).toContain('<h1>This has been withdrawn</h1>');
  });

  it('went to closed channels with a newer edition: 410 says that', async () => {
    await told('a');
    await told('a', { row: { channels: [INTRANET] } });
    expect(await page('/messages/a', 410)).toContain('Meddelandet är inte längre offentligt publicerat');
  });

  it('never was, or is closed: 404 with a search, and no telling which', async () => {
    await told('a', { row: { channels: [INTRANET] } });
    expect(await page('/messages/a', 404)).toBe(await page('/messages/aldrig', 404));
    expect(await page('/messages/%00', 404)).toContain('Sidan finns inte');
    expect(await page('/annat/djupt', 404)).toContain('<form role="search" action="/newsroom"');
    expect(await page('')).not.toContain('Resultatet');
  });

  it('has another address now: the old one leads there', async () => {
    await told('ny', { documentId: 'a' });
    await everLiveUnder('a', 'gammal');
    const { headers } = await get('/messages/gammal').expect(301);
    expect(headers['location']).toBe('/newsroom/messages/ny');
    expect((await get('/messages/gammal?lang=en').expect(301)).headers['location']).toBe('/newsroom/messages/ny?lang=en'); // prettier-ignore
  });
});

describe('pages are kept as the API’s answers are', () => {
  const changeUnnoticed = () =>
    application.strapi.db.query('api::newsroom.public-message').updateMany({ where: {}, data: { headline: 'x', json: JSON.stringify({}) } }); // prettier-ignore

  it('until something public changes, whatever was hung on to the address', async () => {
    await told('a');
    const list = await get('').expect(200);
    const article = await page('/messages/a');
    await changeUnnoticed();
    for (const at of ['?lang=sv', '?utm_source=brev', '?kind=&q=&page=1', '/']) expect(await page(at)).toBe(list.text);
    expect(await page('/messages/a?fbclid=1')).toBe(article);
    await get('').set('If-None-Match', String(list.headers['etag'])).expect(304);
    await told('b', { content: { headline: 'Nyast' } });
    await goesLive({ documentId: 'a', content: { slug: 'a' } });
    expect(await page('')).toContain('Nyast');
  });

  it('each language by itself', async () => {
    await told('a');
    expect(await page('/contacts')).toContain('Presskontakter');
    expect(await page('/contacts?lang=en')).toContain('Press contacts');
  });

  it('files that belong to them are files', async () => {
    for (const [name, type] of [['site.css', 'text/css'], ['embed.js', 'javascript'], ['icon.svg', 'image/svg']] as const) {
      const { headers } = await get(`/${name}`).set('Origin', 'https://www.kommunen.example').expect(200);
      expect(headers['content-type']).toContain(type);
    }
    await get('/finns-inte.css').expect(404);
  }); // prettier-ignore
});
