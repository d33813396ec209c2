import { startApplication, type Application } from '../support/application';
import { UMEA, VASTRA } from '../support/edition';
import { newsroomOf } from '../support/newsroom';
import { AROUND, MEETING, planEdition, PRIVATE_IN_PLANS } from '../support/plan-edition';
import { publicPlansIn } from '../support/public-plans';
import type { Row } from '../support/row';

let application: Application;
const config = { 'server.absoluteUrl': 'https://nyheter.example.org', 'newsroom.planPage': 'https://www.example.org/p/{slug}' }; // prettier-ignore
beforeAll(async () => {
  application = await startApplication('empty', { config });
});
afterAll(() => application.stop());

const { get, slugs, planGoesLive, planIsEnded, empty } = publicPlansIn(() => application);
const { goesLive, everLiveUnder, empty: emptyMessages } = newsroomOf(() => application);
afterEach(async () => {
  await emptyMessages();
  await empty();
});

const planAt = async (slug: string): Promise<Row> => (await get(`/${slug}`).expect(200)).body.data;

describe('a live plan', () => {
  it('is read whole, by anyone, as it was approved', async () => {
    await planGoesLive();
    const plan = await planAt('p1');
    expect(plan).toEqual({
      documentId: 'p1',
      slug: 'p1',
      kind: 'plan',
      title: 'Kommunikationsplan 2026',
      identifier: 'RU 2026/3',
      project: null,
      organisations: [{ name: UMEA.name, slug: UMEA.slug }],
      sections: [
        { kind: 'purpose', heading: 'Syfte', body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Vi <b>ska</b> synas.' }] }], bodyHtml: '<p>Vi &lt;b&gt;ska&lt;/b&gt; synas.</p>' },
        { kind: 'other', heading: 'Övrigt', body: null, bodyHtml: '' },
      ],
      goals: [
        { statement: 'Medarbetare känner till förbundet', level: 'know-about', strength: null, parent: null, audiences: [], qualifier: null, indicator: null, unit: null, baseline: null, target: null, due: null },
        { statement: 'Medarbetare använder förbundet', level: 'act', strength: 'should', parent: 'Medarbetare känner till förbundet', audiences: ['Medarbetare'], qualifier: 'berörda', indicator: 'Andel i enkäten', unit: '%', baseline: 40, target: 75, due: '2027-12-31' },
      ],
      audiences: [
        { name: 'Medarbetare', role: 'employee', scope: 'internal', rank: 'primary', parent: null, all: false },
        { name: 'Chefer', role: 'manager', scope: 'internal', rank: 'secondary', parent: 'Medarbetare', all: false },
      ],
      channels: [{ name: 'Brev', kind: 'letter', url: null }, { name: 'Webbplatsen', kind: 'website', url: 'https://www.example.org' }],
      keyMessages: [{ text: 'Tillsammans når vi längre.', kind: 'core', audiences: ['Medarbetare'] }],
      activities: [{
        documentId: 'akt1', summary: 'Offentligt styrelsemöte', description: 'Alla är välkomna.', location: 'Stadshuset', progress: 'needs-action',
        timing: { mode: 'recurring', text: 'November varje år', start: null, end: null, rrule: 'FREQ=YEARLY;BYMONTH=11' },
        goals: ['Medarbetare känner till förbundet'], audiences: ['Medarbetare'], channels: ['Webbplatsen'], keyMessages: ['Tillsammans når vi längre.'],
      }],
      legend: [{ code: 'E', label: 'e-post' }, { code: 'P', label: null }],
      reach: [{ audience: 'Medarbetare', channel: 'Webbplatsen', code: 'E', condition: 'vid behov' }, { audience: 'Chefer', channel: 'Brev', code: null, condition: null }],
      adoption: [{ body: 'Styrelsen', date: '2026-01-20', paragraph: '§ 47', version: '1.0' }],
      review: { text: 'Ses över vid årets början.', rrule: 'FREQ=YEARLY;BYMONTH=1' },
      publishedAt: '2026-01-21T08:00:00.000Z',
      updatedAt: '2026-01-21T08:00:00.000Z',
      parent: null,
      children: [],
      links: { messages: '/api/messages?filters[plan][$eq]=p1', calendar: '/api/newsroom/calendar.ics?filters[plan][$eq]=p1' },
    });
    const { body } = await get('').expect(200);
    expect(body).toEqual({ data: [plan], meta: { pagination: { page: 1, pageSize: 25, pageCount: 1, total: 1 } } });
  }); // prettier-ignore

  it('shows no budget, no lessons, nobody’s name, and nothing that is not public', async () => {
    await planGoesLive();
    for (const path of ['', '/p1']) expect((await get(path).expect(200)).text).not.toMatch(PRIVATE_IN_PLANS);
    expect(JSON.stringify([planEdition().content, AROUND])).toMatch(PRIVATE_IN_PLANS);
  });

  it('is replaced whole by its next edition, and keeps the day it was first published', async () => {
    await planGoesLive();
    await planIsEnded({}, { replacedBy: 'p1-2' });
    const next = { content: { title: 'Ny plan', slug: 'p1' }, row: { organisations: [VASTRA] }, around: { activities: [] } };
    await planGoesLive({ id: 'p1-2', ...next, liveFrom: '2026-05-01T10:00:00.000Z' });
    expect(await planAt('p1')).toMatchObject({
      title: 'Ny plan',
      activities: [],
      publishedAt: '2026-01-21T08:00:00.000Z',
      updatedAt: '2026-05-01T10:00:00.000Z',
    });
    expect(await slugs('?filters[organisation][$eq]=vastra-kommunen')).toEqual(['p1']);
    expect(await slugs('?filters[organisation][$eq]=umearegionen')).toEqual([]);
  }); // prettier-ignore

  it('is served also when nothing was kept of its surroundings', async () => {
    const { onLive } = await import('../../src/approvals/public-projection').then(({ publicProjection }) => publicProjection(application.strapi)); // prettier-ignore
    await onLive({ ...planEdition(), shown: { organisations: [UMEA], responsible: [] } });
    expect(await planAt('p1')).toMatchObject({ goals: [], activities: [], adoption: [{ body: null, date: '2026-01-20' }] }); // prettier-ignore
  });

  it('is not there when the publication fails after all', async () => {
    const failing = application.strapi.db.transaction(async () => {
      await planGoesLive();
      throw new Error('and the publication fails');
    });
    await expect(failing).rejects.toThrow('and the publication fails');
    await get('/p1').expect(404);
  });

  it('leads to its public messages', async () => {
    await planGoesLive({ documentId: 'p1', content: { slug: 'kommunikationsplan' } });
    await goesLive({ documentId: 'm1' });
    await goesLive({ documentId: 'm2', content: { slug: 'm2' }, row: { plan: null } });
    const { links } = await planAt('kommunikationsplan') as { links: Row }; // prettier-ignore
    const { body } = await application.http.get(String(links['messages'])).expect(200);
    expect(body.data.map(({ slug }: Row) => slug)).toEqual(['m1']);
  });

  it('leads to them also when it has got another address since', async () => {
    await goesLive({ documentId: 'm1' });
    await application.strapi.db.query('api::slug.slug').createMany({
      data: ['kommunikationsplan', 'ny-adress'].map((value) => ({ subject: 'api::plan.plan', value, holder: 'p1', liveSince: new Date() })),
    }); // prettier-ignore
    await planGoesLive({ documentId: 'p1', content: { slug: 'ny-adress' } });
    const { links } = (await planAt('ny-adress')) as { links: Row };
    const { body } = await application.http.get(String(links['messages'])).expect(200);
    expect(body.data.map(({ slug }: Row) => slug)).toEqual(['m1']);
    const calendar = await application.http.get('/api/newsroom/calendar.ics?filters[plan][$eq]=kommunikationsplan').expect(200); // prettier-ignore
    expect(calendar.text).toContain('SUMMARY:Offentligt styrelsemöte');
  });

  it('and the plan it carries out name each other while both are public', async () => {
    await planGoesLive({ documentId: 'policy', content: { slug: 'policy', title: 'Policy', kind: 'policy' } });
    const child = { documentId: 'plan', content: { slug: 'plan', parent: 'policy' } };
    await planGoesLive(child);
    await planGoesLive({ documentId: 'lost', content: { slug: 'lost', parent: 'a draft' } });
    expect(await planAt('plan')).toMatchObject({ parent: { slug: 'policy', title: 'Policy' }, children: [] });
    expect(await planAt('policy')).toMatchObject({ parent: null, children: [{ slug: 'plan' }] });
    expect(await planAt('lost')).toMatchObject({ parent: null });
    await planIsEnded(child);
    expect(await planAt('policy')).toMatchObject({ children: [] });
  });
});

describe('a plan that is taken away', () => {
  it('answers with the reason, in place of its content, at every address it ever had', async () => {
    await everLiveUnder('p1', 'gammal');
    await application.strapi.db.query('api::slug.slug').updateMany({ where: { value: 'gammal' }, data: { subject: 'api::plan.plan' } }); // prettier-ignore
    await planGoesLive();
    const { headers } = await get('/gammal').expect(301);
    expect(headers['location']).toBe('/api/plans/p1');
    await planIsEnded();
    for (const slug of ['p1', 'gammal']) {
      const { error } = (await get(`/${slug}`).expect(410)).body;
      expect(error).toEqual({
        status: 410,
        name: 'GoneError',
        message: 'This plan has been withdrawn.',
        details: { code: 'withdrawn', reason: 'Upphävd.', withdrawnAt: '2026-03-05T09:00:00.000Z' },
      });
    }
    expect(await slugs('')).toEqual([]);
    const [row] = await application.strapi.db.query('api::newsroom.public-plan').findMany({});
    expect(JSON.stringify(row)).not.toMatch(/Kommunikationsplan|styrelsemöte/i);
  });

  it('is not taken away by the end of an older edition', async () => {
    await planGoesLive();
    await planGoesLive({ id: 'p1-2' });
    await planIsEnded({ id: 'p1-1' });
    await planAt('p1');
  });

  it('leaves nothing at an address that a message has', async () => {
    await goesLive({ documentId: 'm1' });
    await get('/m1').expect(404);
  });
});

describe('the list of plans', () => {
  beforeEach(async () => {
    await planGoesLive({ documentId: 'a', content: { title: 'B', kind: 'strategy', slug: 'a' }, liveFrom: '2025-12-31T23:30:00.000Z' }); // prettier-ignore
    await planGoesLive({ documentId: 'b', content: { title: 'C', slug: 'b' }, row: { organisations: [VASTRA] }, liveFrom: '2026-02-01T08:00:00.000Z' }); // prettier-ignore
    await planGoesLive({ documentId: 'c', content: { title: 'A', slug: 'c' }, row: { organisations: [UMEA, VASTRA] }, around: { goals: [] }, liveFrom: '2025-06-01T08:00:00.000Z' }); // prettier-ignore
  });

  it.each([
    ['the newest first', '', ['b', 'a', 'c']],
    ['the oldest first', '?sort=publishedAt', ['c', 'a', 'b']],
    ['by title', '?sort=title:asc', ['c', 'a', 'b']],
    ['of a kind', '?filters[kind][$eq]=strategy', ['a']],
    ['of an organisation', '?filters[organisation][$eq]=vastra-kommunen', ['b', 'c']],
    ['of several organisations, each once', '?filters[organisation][$in]=vastra-kommunen&filters[organisation][$in]=umearegionen', ['b', 'a', 'c']],
    ['of a year, as Sweden counts it', '?filters[year][$eq]=2026', ['b', 'a']],
    ['in which all words are written', '?q=ENKÄTEN%20berörda', ['b', 'a']],
    ['in which what is not public is written', '?q=secret', []],
    ['on a page', '?pagination[page]=2&pagination[pageSize]=2', ['c']],
  ])('shows them %s', async (_, query, expected) => expect(await slugs(query)).toEqual(expected)); // prettier-ignore

  it.each([
    ['status=draft', 'status is not taken here; allowed are filters, q, sort and pagination.'],
    ['populate=*', 'populate is not taken here; allowed are filters, q, sort and pagination.'],
    ['filters[lessons][$contains]=a', 'filters[lessons] is not taken here; allowed are kind, organisation and year.'],
    [
      'filters[kind][$eq]=news',
      'filters[kind][$eq] must be one of plan, strategy, policy, activity-plan, crisis-plan.',
    ],
    ['sort=headline', 'sort[0] must be publishedAt or title, with :asc or :desc after it if need be.'],
    ['pagination[limit]=1', 'pagination[limit] is not taken here; allowed are page, pageSize and withCount.'],
  ])('refuses ?%s by name', async (query, message) => {
    expect((await get(`?${query}`).expect(400)).body.error).toMatchObject({ message, details: { code: 'bad-parameter' } }); // prettier-ignore
  });

  it('takes no parameter for one of them', async () => {
    expect((await get('/a?status=draft').expect(400)).body.error.details.code).toBe('bad-parameter');
  });
});

describe('what is kept of an answer', () => {
  it('holds until a plan is published or withdrawn', async () => {
    await planGoesLive();
    const { headers } = await get('/p1').expect(200);
    const again = () => get('/p1').set('If-None-Match', String(headers['etag']));
    await again().expect(304);
    await planGoesLive({ id: 'p1-2', around: { activities: [{ ...MEETING, progress: 'cancelled' }] }, liveFrom: '2026-02-01T08:00:00.000Z' }); // prettier-ignore
    expect((await again().expect(200)).body.data.activities).toMatchObject([{ progress: 'cancelled' }]);
    await planIsEnded({ id: 'p1-2' });
    await get('/p1').expect(410);
  });

  it('is shared by questions that mean the same', async () => {
    await planGoesLive();
    const asked = await get('?filters[kind][$eq]=plan&sort=publishedAt:desc').expect(200);
    const same = await get('?filters[kind][$in][0]=plan&pagination[page]=1').expect(200);
    expect([same.headers['etag'], typeof asked.headers['etag']]).toEqual([asked.headers['etag'], 'string']);
  });
});

it('the sitemap names the pages of plans, here or where the organisation has its own', async () => {
  await planGoesLive();
  await goesLive({ documentId: 'm1' });
  const pages = async () => {
    const { text } = await application.http.get('/api/newsroom/sitemap.xml').expect(200);
    return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, page]) => page);
  };
  expect(await pages()).toEqual(['https://www.example.org/p/p1', 'https://nyheter.example.org/newsroom/messages/m1']);
  application.strapi.config.set('newsroom.planPage', '');
  await planGoesLive({ id: 'p1-2' });
  expect(await pages()).toEqual(['https://nyheter.example.org/newsroom/plans/p1', 'https://nyheter.example.org/newsroom/messages/m1']); // prettier-ignore
  application.strapi.config.set('newsroom.planPage', config['newsroom.planPage']);
});
