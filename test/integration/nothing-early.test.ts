import { startApplication, type Application } from '../support/application';
import { askedFor } from '../support/asked';
import { callersOf, type Callers } from '../support/callers';
import { everyPath, filledIn } from '../support/every-route';
import { hiddenOf, type Hidden } from '../support/hidden';
import { markers, unknownWord } from '../support/markers';
import { seen, type Seen } from '../support/question';
import { GREEDY, questionsFor } from '../support/questions';
import { toldApart } from '../support/tell-apart';
import { clearAway } from '../support/uploads';

const WHO = ['nobody', 'nobody with a cookie', 'a read-only token', 'a token with every right', 'a full-access token', 'a website account with every right']; // prettier-ignore
/** Whose answers a person who has logged in gets; nobody else does. */
const PANEL = /^\/(admin|attest|content-manager|content-type-builder|email|i18n|upload|users-permissions)(\/|$)/;
/** Signing in by another service: each try gets a session, and is counted. */
const SIGNING_IN = '/api/connect/';

let application: Application;
let callers: Callers;
let publicSlug = '';
let hidden: readonly Hidden[] = [];
let withdrawnSlug = '';
let before: ReadonlyMap<string, Seen>;
const marks = markers();

beforeAll(async () => {
  application = await startApplication('seeded', { config: { 'newsroom.uncachedReads': 1_000_000 } });
  callers = await callersOf(application);
  const make = hiddenOf(() => application, marks);
  const live = await make.live();
  await make.live();
  publicSlug = await slugOf(live);
  before = await publicAnswers();
  const plans = await make.plans();
  const rest = await make.ofEachType(plans[0]?.documentId ?? '');
  hidden = [...(await make.messages()), await make.draftOver(live), ...plans, ...rest];
  withdrawnSlug = await slugOf(one('a withdrawn message').documentId);
}, 600_000);
afterAll(async () => {
  await application.stop();
  await clearAway();
});

const slugOf = async (documentId: string): Promise<string> =>
  (await application.strapi.db.query('api::message.message').findOne({ where: { documentId } }))?.slug;
const one = (what: string): Hidden => hidden.find((thing) => thing.what === what) as Hidden;
const paths = (): readonly string[] => everyPath(application.strapi);
const openPaths = () => paths().filter((path) => !PANEL.test(path) && !path.startsWith(SIGNING_IN));
const takesNothing = (path: string): boolean => !/[:(]/.test(path);
const asking = (who: string, method = 'GET') => (url: string) => seen(application, url, { method, headers: callers.get(who) ?? {} }); // prettier-ignore

/** What anybody is answered, wherever no parameter is taken and at a public address, with every way of asking for more. */
async function publicAnswers(): Promise<ReadonlyMap<string, Seen>> {
  const answers = new Map<string, Seen>();
  for (const path of [...openPaths().filter(takesNothing), `/api/messages/${publicSlug}`]) {
    const urls = [path, ...GREEDY.map((query) => `${path}?${query}`)];
    for (const url of urls) answers.set(url, await asking('nobody')(url));
  }
  return answers;
}

describe.each(WHO)('%s', (who) => {
  it('finds no word of what is hidden at any address of the server', async () => {
    const things = [one('an embargoed, scheduled message'), one('a draft of a plan')];
    const urls = new Set(paths().flatMap((path) => things.flatMap((thing) => filledIn(path, thing))));
    expect(urls.size).toBeGreaterThan(paths().length);
    const found: string[] = [];
    for (const url of urls) {
      for (const method of ['GET', 'HEAD', 'OPTIONS']) {
        const answer = await asking(who, method)(url);
        const said = marks.foundIn(JSON.stringify(answer), url);
        if (said.length > 0) found.push(`${method} ${url} says ${said.join(', ')}`);
        if (answer.status >= 500) found.push(`${method} ${url} fails: ${answer.body}`);
      }
    }
    expect(found).toEqual([]);
  });

  it('cannot tell what is hidden from what never was', async () => {
    const things = who === 'nobody' ? hidden : hidden.slice(0, 9);
    const open = openPaths().filter((path) => !takesNothing(path));
    const urlsOf = (thing: Hidden) => open.flatMap((path) => filledIn(path, thing));
    for (const thing of things) expect(await toldApart(asking(who), marks, thing, urlsOf)).toEqual([]);
  });

  it('finds nothing hidden by asking lists for it', async () => {
    const lists = ['/api/messages']; // and what the caller is answered that anybody is not
    for (const path of openPaths().filter((path) => takesNothing(path) && !lists.includes(path)))
      if ((await asking(who)(path)).status < 300 && (who === 'nobody' || before.get(path)?.status !== 200))
        lists.push(path);
    expect(lists.length).toBeGreaterThan(who === 'nobody' ? 5 : 0);
    for (const url of lists.flatMap((path) => GREEDY.map((query) => `${path}?${query}`)))
      expect([url, marks.foundIn(JSON.stringify(await asking(who)(url)))]).toEqual([url, []]);
    const urlsOf = (thing: Hidden) => lists.flatMap((path) => questionsFor(thing).map((query) => `${path}?${query}`));
    for (const thing of [one('an embargoed, scheduled message'), one('a newer draft of a live message')])
      expect(await toldApart(asking(who), marks, thing, urlsOf)).toEqual([]);
  });
});

it('what anybody is answered is the same, to the byte and the ETag, as before there was anything hidden', async () => {
  const after = await publicAnswers();
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [url, answer] of before) expect([url, after.get(url)]).toEqual([url, answer]);
  expect([...before.values()].filter(({ headers }) => 'etag' in headers).length).toBeGreaterThan(10);
});

it('what was withdrawn says so at its address, and nothing of what it said', async () => {
  const { status, body } = await asking('nobody')(`/api/messages/${withdrawnSlug}`);
  expect([status, JSON.parse(body).error.details.reason]).toEqual([410, 'Fel datum.']);
  expect(marks.foundIn(body)).toEqual([]);
});

it('a file of a draft lies at an address that nobody can guess, and that nothing public tells', async () => {
  for (const { file } of hidden) {
    expect(file).toMatch(/^\/uploads\/\w+_[0-9a-f]{10}\.pdf$/);
    expect((await asking('nobody')(file)).status).toBe(200); // who knows the address gets the file: docs/threat-model.md
    const guess = file.replace(/[0-9a-f]{10}\.pdf$/, '0123456789.pdf');
    expect((await asking('nobody')(guess)).status).toBe(404);
  }
  for (const folder of ['/uploads', '/uploads/']) expect((await asking('nobody')(folder)).status).toBe(404);
});

it('an address is refused with the same work, and as quickly, whatever is hidden at it', async () => {
  const things = [...['a draft', 'an embargoed, scheduled message', 'a message in closed channels'].map(one), { what: 'never', slug: unknownWord() }]; // prettier-ignore
  const times = new Map<string, number[]>(things.map(({ what }) => [what, []]));
  const queries = new Map<string, number>(things.map(({ what }) => [what, 0]));
  for (let n = 0; n < 60; n += 1) {
    for (const thing of things) {
      await asking('nobody')('/api/messages'); // so that nobody looks the version up for another
      const asked = await askedFor(application, async () => {
        const begun = performance.now();
        expect((await asking('nobody')(`/api/messages/${thing.slug}`)).status).toBe(404);
        times.get(thing.what)?.push(performance.now() - begun);
      });
      queries.set(thing.what, (queries.get(thing.what) ?? 0) + asked.length);
    }
  }
  // The quick ones: what else the machine does makes some slower, and none quicker.
  const quick = (of: string): number => times.get(of)?.sort((a, b) => a - b)[6] ?? NaN;
  for (const thing of things) {
    expect(Math.abs((queries.get(thing.what) ?? 0) - (queries.get('never') ?? 0))).toBeLessThan(30);
    expect(quick(thing.what) / quick('never')).toBeLessThan(2);
    expect(quick(thing.what) / quick('never')).toBeGreaterThan(0.5);
  }
});
