import { startApplication, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';
import { seen } from '../support/question';

let application: Application;
beforeAll(async () => {
  application = await startApplication();
  await onOurClock();
});
afterAll(() => application.stop());

const { draftLike, submit, decide, query, itIs, at, onOurClock, publicly } = approvalsOf(() => application);
const RELEASE = 'Sex av tio i arbete';

const LISTS = ['messages?pagination[pageSize]=100', 'newsroom/feed.rss', 'newsroom/feed.atom', 'newsroom/feed.json', 'newsroom/sitemap.xml']; // prettier-ignore

/** What its address answers, and whether each list has it. */
async function shown(slug: string, headline: string): Promise<readonly unknown[]> {
  const found: unknown[] = [(await publicly(slug)).status];
  for (const path of LISTS) {
    const { status, body } = await seen(application, `/api/${path}`);
    found.push(status === 200 ? body.includes(headline) || body.includes(slug) : `${path}: ${status}`);
  }
  return found;
}

describe.each([
  ['03:00 when clocks go forward', '2027-03-28T01:00:00.000Z'],
  ['the first 02:30 when clocks go back', '2026-10-25T00:30:00.000Z'],
  ['the second 02:30 when clocks go back', '2026-10-25T01:30:00.000Z'],
  ['the first minute of a Swedish year', '2026-12-31T23:00:00.000Z'],
])('an embargo until %s', (name, instant) => {
  it('is kept to the millisecond, and what was kept in memory goes with it', async () => {
    const before = (milliseconds: number): string => new Date(Date.parse(instant) - milliseconds).toISOString();
    itIs(before(86_400_000));
    const headline = `Nyhet till ${name}`;
    const release = await draftLike('editor', RELEASE, { headline, embargoedUntil: instant });
    const { slug } = await query(MESSAGE).findOne({ where: { documentId: release } });
    const { id } = await submit('editor', release);
    await decide('head', id); // and so it is scheduled
    for (const early of [3_600_000, 60_000, 1]) {
      await at(before(early));
      expect(await shown(slug, headline)).toEqual([404, false, false, false, false, false]);
    }
    await at(instant);
    expect(await shown(slug, headline)).toEqual([200, true, true, true, true, true]);
    const { body } = await publicly(slug).expect(200);
    expect(body.data.publishedAt).toBe(instant);
    const year = instant.startsWith('2026-12') ? 2027 : Number(instant.slice(0, 4));
    const { text } = await application.http.get(`/api/messages?filters[year][$eq]=${year}`).expect(200);
    expect(text).toContain(headline);
  });
});
