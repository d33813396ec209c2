import { startApplication, type Application } from '../support/application';
import { newsroomOf } from '../support/newsroom';
import { AROUND, MEETING, PRIVATE_IN_PLANS } from '../support/plan-edition';
import { publicPlansIn } from '../support/public-plans';
import type { Row } from '../support/row';

let application: Application;
const config = {
  'server.absoluteUrl': 'https://nyheter.example.org',
  'newsroom.page': 'https://www.example.org/n/{slug}',
  'newsroom.planPage': 'https://www.example.org/p/{slug}',
};
beforeAll(async () => {
  application = await startApplication('empty', { config });
});
afterAll(() => application.stop());

const { planGoesLive, empty } = publicPlansIn(() => application);
const { goesLive, empty: emptyMessages } = newsroomOf(() => application);
afterEach(async () => {
  await emptyMessages();
  await empty();
});

const textAt = async (path: string): Promise<string> => (await application.http.get(`/api/${path}`).expect(200)).body.meta.jsonLd; // prettier-ignore
const at = async (path: string): Promise<Row> => JSON.parse(await textAt(path));

describe('what search engines are told of a message', () => {
  it('is the article, with its days, publisher and pictures', async () => {
    await goesLive({ documentId: 'm1' });
    expect(await at('messages/m1')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: 'https://www.example.org/n/m1',
      mainEntityOfPage: 'https://www.example.org/n/m1',
      headline: 'Resultatet är här',
      description: 'Två rader.',
      genre: 'Pressmeddelande',
      identifier: 'RU 2026/12',
      inLanguage: 'sv',
      datePublished: '2026-03-04T05:00:00.000Z',
      dateModified: '2026-03-04T05:00:00.000Z',
      publisher: [{ '@type': 'Organization', name: 'Umeåregionen' }],
      keywords: ['Välfärd'],
      image: ['https://nyheter.example.org/uploads/bild.jpg'],
    });
  });

  it('leads from what was wrong to its correction', async () => {
    await goesLive({ documentId: 'fel', content: { slug: 'fel' } });
    await goesLive({ documentId: 'ratt', content: { slug: 'ratt' }, row: { corrects: { documentId: 'fel' } } });
    expect(await at('messages/fel')).toMatchObject({ correction: 'https://www.example.org/n/ratt' });
    expect(await at('messages/ratt')).not.toHaveProperty('correction');
  });

  it('is the event, of an invitation with time and place', async () => {
    const event = { start: '2026-07-15T07:30:00.000Z', end: '2026-07-15T08:30:00.000Z', location: 'Stadshuset' };
    await goesLive({ documentId: 'm1', content: { slug: 'm1', kind: 'press-invitation', event } });
    expect(await at('messages/m1')).toMatchObject({
      '@type': 'Event',
      name: 'Resultatet är här',
      startDate: event.start,
      endDate: event.end,
      location: { '@type': 'Place', name: 'Stadshuset' },
      eventStatus: 'https://schema.org/EventScheduled',
      organizer: [{ name: 'Umeåregionen' }],
    });
  });

  it('is no news of what is none', async () => {
    await goesLive({ documentId: 'm1', content: { slug: 'm1', kind: 'poster' } });
    expect(await at('messages/m1')).toMatchObject({ '@type': 'CreativeWork' });
  });

  it('can stand in a page’s script whatever somebody has written', async () => {
    const headline = '</script><script>alert(1)</script><!-- & \u2028 "citat"';
    await goesLive({ documentId: 'm1', content: { slug: 'm1', headline } });
    expect(await textAt('messages/m1')).not.toMatch(/[<>&\u2028\u2029]/);
    expect(await at('messages/m1')).toMatchObject({ headline });
  });
});

describe('what search engines are told of a plan', () => {
  it('is the plan, and each activity that has a day', async () => {
    const once = { mode: 'once', text: 'x', start: '2026-03-28', end: '2026-03-30', rrule: null };
    const never = { mode: 'ongoing', text: 'Löpande', start: null, end: null, rrule: null };
    const activities = [
      MEETING,
      { ...MEETING, id: 3, documentId: 'akt3', summary: 'Mässa', timing: once, progress: 'cancelled', order: 2 },
      { ...MEETING, id: 4, documentId: 'akt4', timing: never, order: 3 },
      ...AROUND.activities.filter(({ public: isPublic }) => isPublic !== true),
    ];
    await planGoesLive({ around: { activities } });
    expect(await at('plans/p1')).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'CreativeWork',
          '@id': 'https://www.example.org/p/p1',
          url: 'https://www.example.org/p/p1',
          name: 'Kommunikationsplan 2026',
          identifier: 'RU 2026/3',
          datePublished: '2026-01-21T08:00:00.000Z',
          dateModified: '2026-01-21T08:00:00.000Z',
          publisher: [{ '@type': 'Organization', name: 'Umeåregionen' }],
        },
        expect.objectContaining({
          '@type': 'Event',
          name: 'Offentligt styrelsemöte',
          startDate: '2026-11-01',
          endDate: '2026-11-30',
          eventSchedule: { '@type': 'Schedule', startDate: '2026-11-01', repeatFrequency: 'P1Y', byMonth: [11] },
          location: { '@type': 'Place', name: 'Stadshuset' },
        }),
        expect.objectContaining({
          name: 'Mässa',
          startDate: '2026-03-28',
          endDate: '2026-03-30',
          eventStatus: 'https://schema.org/EventCancelled',
        }),
      ],
    });
    expect(await textAt('plans/p1')).not.toMatch(PRIVATE_IN_PLANS);
  });
});
