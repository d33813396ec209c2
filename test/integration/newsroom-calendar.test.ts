import ICAL from 'ical.js';

import { startApplication, type Application } from '../support/application';
import { INTRANET, UMEA, VASTRA } from '../support/edition';
import { newsroomOf } from '../support/newsroom';
import { MEETING } from '../support/plan-edition';
import { publicPlansIn } from '../support/public-plans';

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

const { planGoesLive, planIsEnded, empty } = publicPlansIn(() => application);
const { goesLive, isEnded, empty: emptyMessages } = newsroomOf(() => application);
afterEach(async () => {
  await emptyMessages();
  await empty();
});

const ask = (query = '') => application.http.get(`/api/newsroom/calendar.ics${query}`);
const parsed = async (query = '') => new ICAL.Component(ICAL.parse((await ask(query).expect(200)).text) as unknown[]);
const componentsOf = async (query = '') => (await parsed(query)).getAllSubcomponents('vevent');
const titles = async (query = '') => (await componentsOf(query)).map((one) => new ICAL.Event(one).summary);
const only = async (): Promise<ICAL.Event> => {
  const [component, ...more] = await componentsOf();
  expect(more).toEqual([]);
  return new ICAL.Event(component as ICAL.Component);
};

const activity = (own: object) => ({ ...MEETING, ...own });
const plannedFor = (timing: object, own: object = {}) =>
  planGoesLive({ around: { activities: [activity({ timing: { mode: 'once', text: 'x', start: null, end: null, rrule: null, ...timing }, ...own })] } }); // prettier-ignore
const invited = (event: object, own: object = {}) =>
  goesLive({ documentId: 'm1', content: { slug: 'm1', kind: 'press-invitation', headline: 'Pressträff', event: event as never, ...own } }); // prettier-ignore

describe('a press invitation', () => {
  it.each([
    ['in January', '2026-01-15T08:30:00.000Z', '2026-01-15T09:30:00'],
    ['in July', '2026-07-15T07:30:00.000Z', '2026-07-15T09:30:00'],
    ['just before the clock goes forward', '2026-03-29T00:59:00.000Z', '2026-03-29T01:59:00'],
    ['just after', '2026-03-29T01:00:00.000Z', '2026-03-29T03:00:00'],
    ['before the clock goes back', '2026-10-24T23:30:00.000Z', '2026-10-25T01:30:00'],
    ['after it has', '2026-10-25T02:00:00.000Z', '2026-10-25T03:00:00'],
    ['on New Year’s Eve', '2026-12-31T23:30:00.000Z', '2027-01-01T00:30:00'],
  ])('is at its instant, as the clock shows it: %s', async (_, instant, shown) => {
    const end = new Date(Date.parse(instant) + 20 * 60_000).toISOString();
    await invited({ start: instant, end, location: 'Stadshuset' });
    const { startDate, endDate } = await only();
    expect(startDate.toString()).toBe(shown);
    expect(startDate.zone?.tzid).toBe('Europe/Stockholm');
    expect(startDate.toJSDate().toISOString()).toBe(instant);
    expect(endDate.toJSDate().toISOString()).toBe(end);
  });

  it.each(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'])(
    'is told of in UTC in the hour that the clock shows twice: %s',
    async (instant) => {
      await invited({ start: instant, end: null, location: null });
      const { startDate } = await only();
      expect([startDate.zone?.tzid, startDate.toJSDate().toISOString()]).toEqual(['UTC', instant]);
    },
  );

  it('carries the rules of its zone', async () => {
    await invited({ start: '2026-07-15T07:30:00.000Z', end: null, location: null });
    const zones = (await parsed()).getAllSubcomponents('vtimezone');
    expect(zones.map((zone) => zone.getFirstPropertyValue('tzid'))).toEqual(['Europe/Stockholm']);
    expect(String(zones[0])).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU');
    const { endDate, component } = await only();
    expect(component.hasProperty('dtend')).toBe(false);
    expect(endDate.toString()).toBe('2026-07-15T09:30:00');
  });

  it('is escaped, folded, and says where and what', async () => {
    const headline =
      'Träff; för press, radio \\ tv – en rubrik så lång att raden måste vikas på flera rader i filen åäö';
    await invited({ start: '2026-07-15T07:30:00.000Z', end: null, location: 'Hus A, våning 2; rum\n3' }, { headline, preamble: 'Rad ett.\nRad två, och mer.' }); // prettier-ignore
    const { text } = await ask().expect(200);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text).not.toMatch(/[^\r]\n/);
    const event = await only();
    expect([event.summary, event.location, event.description]).toEqual([headline, 'Hus A, våning 2; rum\n3', 'Rad ett.\nRad två, och mer.']); // prettier-ignore
    expect(event.component.getFirstPropertyValue('url')).toBe('https://www.example.org/n/m1');
    expect(event.uid).toBe('urn:budkavle:message:m1');
  });

  it('is not told of when it is not for the public, has no time, or is withdrawn', async () => {
    const event = { start: '2026-07-15T07:30:00.000Z', end: null, location: null };
    await goesLive({ documentId: 'm2', content: { slug: 'm2', event }, row: { channels: [INTRANET] } });
    await goesLive({ documentId: 'm3', content: { slug: 'm3', kind: 'press-invitation', event: null } });
    await invited(event);
    expect(await titles()).toEqual(['Pressträff']);
    await isEnded({ documentId: 'm1' }, {});
    expect(await titles()).toEqual([]);
  });
});

describe('an activity of a public plan', () => {
  it('that is every November is the whole month, each year', async () => {
    await planGoesLive();
    const { startDate, endDate, component, description, location } = await only();
    expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([true, '2026-11-01', '2026-12-01']);
    const next = new ICAL.Event(component).iterator();
    expect([next.next(), next.next(), next.next()].map(String)).toEqual(['2026-11-01', '2027-11-01', '2028-11-01']);
    expect([description, location]).toEqual(['Alla är välkomna.\n\nNovember varje år', 'Stadshuset']);
    expect(component.getFirstPropertyValue('url')).toBe('https://www.example.org/p/p1');
  });

  it('that lasts some days ends the day after the last', async () => {
    await plannedFor({ start: '2026-03-28', end: '2026-03-30' });
    const { startDate, endDate, component } = await only();
    expect([startDate.toString(), endDate.toString()]).toEqual(['2026-03-28', '2026-03-31']);
    expect(component.getFirstProperty('dtstart')?.type).toBe('date');
  });

  it('that comes back on a day of its own does so there', async () => {
    await plannedFor({ mode: 'recurring', rrule: 'FREQ=MONTHLY;BYDAY=-1TH', start: '2026-01-10' });
    const next = (await only()).iterator();
    expect([next.next(), next.next(), next.next()].map(String)).toEqual(['2026-01-29', '2026-02-26', '2026-03-26']);
  });

  it.each([
    ['ongoing', { mode: 'ongoing', text: 'Löpande' }],
    ['in connection with enrolment', { mode: 'event', text: 'i samband med inskrivning' }],
    ['once a year', { mode: 'recurring', rrule: 'FREQ=YEARLY' }],
  ])('is given no day when it names none: %s', async (_, timing) => {
    await plannedFor(timing);
    expect(await titles()).toEqual([]);
  });

  it('that is cancelled stays and says so; one that is postponed is not certain', async () => {
    await plannedFor({ start: '2026-03-28' }, { progress: 'cancelled' });
    expect((await only()).component.getFirstPropertyValue('status')).toBe('CANCELLED');
    await plannedFor({ start: '2026-03-28' }, { progress: 'postponed' });
    expect((await only()).component.getFirstPropertyValue('status')).toBe('TENTATIVE');
  });

  it('keeps its name and counts up when a new edition changes it', async () => {
    await plannedFor({ start: '2026-03-28' });
    const first = await only();
    const timing = { mode: 'once', text: 'x', start: '2026-04-04', end: null, rrule: null };
    await planGoesLive({ id: 'p1-2', around: { activities: [activity({ timing })] }, liveFrom: '2026-02-01T08:00:00.000Z' }); // prettier-ignore
    const second = await only();
    expect([first.uid, second.uid]).toEqual(['urn:budkavle:activity:akt1', 'urn:budkavle:activity:akt1']);
    expect(second.sequence).toBeGreaterThan(first.sequence);
    expect(second.component.getFirstPropertyValue('last-modified')?.toString()).toBe('2026-02-01T08:00:00Z');
    expect(second.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-02-01T08:00:00Z');
    expect(second.startDate.toString()).toBe('2026-04-04');
  });

  it('goes with its plan', async () => {
    await planGoesLive();
    expect(await titles()).toEqual(['Offentligt styrelsemöte']);
    await planIsEnded();
    expect(await titles()).toEqual([]);
  });
});

describe('the calendar', () => {
  const event = { start: '2026-07-15T07:30:00.000Z', end: null, location: null };
  beforeEach(async () => {
    await planGoesLive({ documentId: 'kommunikationsplan' });
    await planGoesLive({ documentId: 'p2', row: { organisations: [VASTRA] }, around: { activities: [activity({ documentId: 'akt9', summary: 'I väst' })] } }); // prettier-ignore
    await goesLive({ documentId: 'm1', content: { headline: 'Träff', slug: 'm1', event } });
    await goesLive({ documentId: 'm2', content: { headline: 'Träff i väst', slug: 'm2', event }, row: { organisations: [VASTRA], plan: null } }); // prettier-ignore
  });

  it.each([
    ['all', '', ['Offentligt styrelsemöte', 'I väst', 'Träff', 'Träff i väst']],
    ['those of an organisation', '?filters[organisation][$eq]=vastra-kommunen', ['I väst', 'Träff i väst']],
    ['those of a plan', '?filters[plan][$eq]=kommunikationsplan', ['Offentligt styrelsemöte', 'Träff']],
    ['of an organisation nobody knows', '?filters[organisation][$eq]=okand', []],
  ])('has %s', async (_, query, expected) => expect(await titles(query)).toEqual(expected));

  it('is named after the organisation it was asked for', async () => {
    const name = async (query: string) => (await parsed(query)).getFirstPropertyValue('x-wr-calname');
    expect(await name(`?filters[organisation][$eq]=${UMEA.slug}`)).toBe(UMEA.name);
    expect(await name('')).toBe('Newsroom');
  });

  it('is a calendar to whoever asks, and answered from memory', async () => {
    const { headers } = await ask().expect(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=10, stale-while-revalidate=50');
    await ask().set('If-None-Match', String(headers['etag'])).expect(304);
    await planIsEnded({ documentId: 'p2' });
    await ask().set('If-None-Match', String(headers['etag'])).expect(200);
  });

  it.each([
    ['sort=start', 'sort is not taken here; allowed are filters.'],
    ['filters[public][$eq]=false', 'filters[public] is not taken here; allowed are organisation and plan.'],
    ['filters[plan]=a', 'filters[plan] must be asked with [$eq] or [$in].'],
  ])('refuses ?%s by name', async (query, message) => {
    expect((await ask(`?${query}`).expect(400)).body.error).toMatchObject({ message, details: { code: 'bad-parameter' } }); // prettier-ignore
  });
});

it('is a calendar without entries too', async () => {
  const calendar = await parsed();
  expect([calendar.name, calendar.getAllSubcomponents()]).toEqual(['vcalendar', []]);
});
