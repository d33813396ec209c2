import { startApplication, type Application, type Person } from '../support/application';
import type { Row } from '../support/row';

let application: Application;
let admin: Person;

beforeAll(async () => {
  application = await startApplication();
  admin = await application.as('admin');
});
afterAll(() => application.stop());

/** The rows of one type as the admin panel lists them, narrowed by the panel's own filters. */
async function rows(type: string, filters: Record<string, string> = {}): Promise<readonly Row[]> {
  const query = new URLSearchParams({ page: '1', pageSize: '100', ...filters });
  const { body } = await admin.get(`/content-manager/collection-types/api::${type}.${type}?${query}`).expect(200);
  if (body.pagination.pageCount > 1) throw new Error(`More than a page of ${type}: narrow the filter.`);
  return body.results;
}

const count = async (type: string, filters: Record<string, string> = {}) => (await rows(type, filters)).length;

/** One document with everything in it, as the edit view shows it. */
async function whole(type: string, filters: Record<string, string>): Promise<Row> {
  const [row] = await rows(type, filters);
  const uid = `api::${type}.${type}` as 'api::plan.plan';
  const document = await application.strapi
    .documents(uid)
    .findOne({ documentId: row?.['documentId'], populate: '*' as never });
  if (!document) throw new Error(`No ${type} matches ${JSON.stringify(filters)}.`);
  return document;
}

const plan = (title: string) => ({ 'filters[plan][title][$contains]': title });
const sum = (list: readonly Row[], field: string) => list.reduce((total, row) => total + row[field].count, 0);
const HOGLANDET = plan('Höglandet');

describe('Höglandet', () => {
  it('has 11 activities with 24 goal links and 31 key-message links', async () => {
    const activities = await rows('activity', HOGLANDET);
    expect(activities).toHaveLength(11);
    expect(sum(activities, 'goals')).toBe(24);
    expect(sum(activities, 'keyMessages')).toBe(31);
  });

  it('has 5 goals and 5 key messages', async () => {
    expect(await count('goal', HOGLANDET)).toBe(5);
    expect(await count('key-message', { 'filters[plans][title][$contains]': 'Höglandet' })).toBe(5);
  });

  it('has 9 member parties', async () =>
    expect(await count('organisation', { 'filters[partyOf][name][$contains]': 'Höglandet' })).toBe(9));

  it('keeps every time word for word, with a rule where one exists', async () => {
    const timings = (await rows('activity', HOGLANDET)).flatMap((row) => row['timing'] ?? []);
    const texts = timings.map(({ mode, text, rrule }: Row) => `${mode} ${text} ${rrule ?? ''}`.trim()).sort();
    expect(texts).toEqual([
      'ongoing Löpande',
      'ongoing Löpande',
      'ongoing Löpande',
      'ongoing Löpande',
      'ongoing Löpande under året',
      'ongoing Pågår löpande',
      'recurring Mars varje år FREQ=YEARLY;BYMONTH=3',
      'recurring November varje år FREQ=YEARLY;BYMONTH=11',
    ]);
  });

  it('has a yearly review by two bodies, eight columns and six qualities', async () => {
    const { documentId } = (await rows('plan', { 'filters[title][$contains]': 'Höglandet' }))[0] as Row;
    const document = (await application.strapi.documents('api::plan.plan').findOne({
      documentId,
      populate: { review: { populate: { bodies: true } }, columns: true, qualities: true },
    })) as Row;
    expect(document['review']).toMatchObject({ rrule: 'FREQ=YEARLY;BYMONTH=1' });
    expect(document['review'].bodies).toHaveLength(2);
    expect(document['columns'].map((column: Row) => column['heading'])).toEqual([
      'Forum', 'Mål', 'Målgrupp', 'Syfte', 'Aktivitet / vad', 'När', 'Ansvarig', 'Uppföljning',
    ]); // prettier-ignore
    expect(document['qualities']).toHaveLength(6);
  });

  it('shows the gaps the real plan has', async () => {
    const activities = await rows('activity', HOGLANDET);
    const empty = (field: string) => activities.filter((row) => (row[field]?.count ?? row[field] ?? 0) === 0).length;
    expect({
      description: empty('description'),
      timing: empty('timing'),
      responsible: empty('responsible'),
      goals: empty('goals'),
      keyMessages: empty('keyMessages'),
    }).toEqual({ description: 7, timing: 3, responsible: 2, goals: 1, keyMessages: 1 });
    expect(await count('follow-up', { 'filters[plan][title][$contains]': 'Höglandet' })).toBe(0);
  });
});

describe('Östra Värmland', () => {
  it('was adopted by the board on 2024-10-21', async () => {
    const { documentId } = (await rows('plan', { 'filters[title][$contains]': 'Östra Värmland' }))[0] as Row;
    const document = (await application.strapi
      .documents('api::plan.plan')
      .findOne({ documentId, populate: { adoption: { populate: { body: true } } } })) as Row;
    expect(document['adoption']).toHaveLength(1);
    expect(document['adoption'][0]).toMatchObject({
      date: '2024-10-21',
      body: { kind: 'body', name: expect.stringContaining('Styrelse') },
    });
  });

  it('has five channels, each with offices that answer for it, and a website with two owners', async () => {
    const channels = await rows('channel', { 'filters[owners][name][$contains]': 'Östra Värmland' });
    expect(channels).toHaveLength(5);
    expect(channels.every((row) => row['responsible'].count > 0)).toBe(true);
    const site = channels.find((row) => row['kind'] === 'website') as Row;
    expect((await whole('channel', { 'filters[documentId][$eq]': site['documentId'] }))['owners']).toHaveLength(2);
  });

  it('reaches the auditors through three channels', async () =>
    expect(await count('reach', { ...plan('Östra Värmland'), 'filters[audience][role][$eq]': 'auditor' })).toBe(3));

  it('has public meeting dates of two bodies', async () => {
    const meetings = await rows('activity', { ...plan('Östra Värmland'), 'filters[public][$eq]': 'true' });
    expect(meetings).toHaveLength(2);
    expect(meetings.every((row) => /^\d{4}-\d\d-\d\d$/.test(row['timing'].start))).toBe(true);
  });
});

describe('Enköping', () => {
  const inPlan = { 'filters[plans][title][$contains]': 'vård och omsorg i Enköping' };

  it('ranks five audiences, the first with ten sub-groups', async () => {
    const main = await rows('audience', { ...inPlan, 'filters[parent][id][$null]': 'true', sort: 'order:ASC' });
    expect(main.map((row) => row['order'])).toEqual([1, 2, 3, 4, 5]);
    expect(main[0]?.['rank']).toBe('primary');
    const parent = { 'filters[parent][documentId][$eq]': main[0]?.['documentId'] };
    expect(await count('audience', parent)).toBe(10);
  });

  it('keeps a channel that is no longer in use', async () => {
    const gone = await rows('channel', { 'filters[active][$eq]': 'false' });
    expect(gone.map((row) => row['name'])).toEqual(['EnköpingNU']);
  });

  it('has five spokespersons, one on duty by rota and one acting', async () => {
    const offices = await application.strapi.documents('api::office.office').findMany({
      filters: { spokesperson: true, organisation: { name: { $contains: 'Enköping' } } },
      populate: { seats: true },
    });
    expect(offices).toHaveLength(5);
    const seats = offices.map((office) => (office as Row)['seats']);
    expect(seats.filter((list) => list.length > 1 && list.every((seat: Row) => seat['from']))).toHaveLength(1);
    expect(seats.filter((list) => list.some((seat: Row) => seat['acting']))).toHaveLength(1);
  });

  it('demands nine parts of a plan, and has partners and units', async () => {
    const strategy = await whole('plan', { 'filters[title][$contains]': 'vård och omsorg i Enköping' });
    expect(strategy['requires'].map((row: Row) => row['part'])).toEqual([
      'activities', 'responsibilities', 'budget', 'strategy', 'goals', 'timetable', 'background', 'challenges', 'purpose',
    ]); // prettier-ignore
    expect(
      await count('organisation', { 'filters[partnerOf][name][$contains]': 'omsorgsförvaltningen' }),
    ).toBeGreaterThanOrEqual(6);
    expect(await count('organisation', { 'filters[kind][$eq]': 'unit' })).toBe(2);
  });
});

describe('VKL', () => {
  it('has 5 activities, one with two people answering, and three columns', async () => {
    const activities = await rows('activity', plan('VKL'));
    expect(activities).toHaveLength(5);
    expect(activities.filter((row) => row['responsible'].count === 2)).toHaveLength(1);
    expect((await whole('plan', { 'filters[title][$contains]': 'VKL' }))['columns']).toHaveLength(3);
  });

  it('has a checklist of eight questions and a legend that leaves P unexplained', async () => {
    const project = await whole('plan', { 'filters[title][$contains]': 'VKL' });
    expect(project['checklist']).toHaveLength(8);
    const unexplained = project['legend'].filter((entry: Row) => !entry['label']).map((entry: Row) => entry['code']);
    expect(unexplained).toEqual(['P']);
  });

  it('has the stakeholder matrix, cell by cell', async () => {
    const cells = await rows('reach', plan('VKL'));
    const codes = cells.map((cell) => cell['code'] ?? '-');
    const of = (code: string) => codes.filter((one) => one === code).length;
    expect({ all: cells.length, E: of('E'), D: of('D'), P: of('P'), empty: of('-') }).toEqual({
      all: 66,
      E: 43,
      D: 2,
      P: 6,
      empty: 15,
    });
    const pairs = new Set(cells.map((cell) => `${cell['audience'].name}|${cell['channel'].name}`));
    expect(pairs.size).toBe(66);
  });
});

describe('Umeå', () => {
  it('sets goals on three levels for each of five audiences', async () => {
    const goals = await application.strapi.documents('api::goal.goal').findMany({
      filters: { plan: { title: { $contains: 'Umeå' } }, level: { $in: ['know', 'know-about', 'act'] } },
      populate: { audiences: true },
    });
    const levels = new Map<string, Set<string>>();
    for (const goal of goals as Row[])
      for (const { name } of goal['audiences']) levels.set(name, (levels.get(name) ?? new Set()).add(goal['level']));
    const complete = [...levels.values()].filter((set) => set.size === 3);
    expect(complete).toHaveLength(5);
  });

  it('has 32 audience–channel links over 17 channels', async () => {
    const links = await rows('reach', plan('Umeå'));
    expect(links).toHaveLength(32);
    expect(new Set(links.map((row) => row['channel'].documentId)).size).toBe(17);
  });

  it('shares its website between three organisations', async () => {
    const site = await whole('channel', {
      'filters[kind][$eq]': 'website',
      'filters[owners][name][$contains]': 'Umeå',
    });
    expect(site['owners']).toHaveLength(3);
  });

  it('has its own budget line, a yearly planning day and five columns', async () => {
    const document = await whole('plan', { 'filters[title][$contains]': 'Umeå' });
    expect(document['budget']).toHaveLength(1);
    expect(document['review'].rrule).toContain('FREQ=YEARLY');
    expect(document['columns']).toHaveLength(5);
  });
});

describe('messages, press and offices', () => {
  it('are of at least ten kinds and all drafts', async () => {
    const messages = await rows('message');
    expect(new Set(messages.map((row) => row['kind'])).size).toBeGreaterThanOrEqual(10);
    expect(messages.every((row) => row['status'] === 'draft')).toBe(true);
  });

  it('invent their outlets and contacts on reserved domains', async () => {
    const contacts = await rows('media-contact');
    expect(contacts.length).toBeGreaterThanOrEqual(8);
    expect(contacts.every((row) => /@([a-z-]+\.)*example\.(org|com|net)$/.test(row['email']))).toBe(true);
    expect(await count('outlet')).toBeGreaterThanOrEqual(5);
  });

  it('seat the demo accounts in all five organisations', async () => {
    const offices: Row[] = await application.strapi.db.query('api::office.office').findMany({
      populate: { organisation: true, seats: { populate: { user: true } } },
    });
    const seated = offices.filter((office) => office['seats'].length > 0);
    for (const name of ['Höglandet', 'Östra Värmland', 'omsorg', 'Västmanland', 'Umeå']) {
      expect(seated.filter((office) => office['organisation']?.name.includes(name)).length).toBeGreaterThanOrEqual(3);
    }
    const people = new Set(seated.flatMap((office) => office['seats'].map((seat: Row) => seat['user']?.email)));
    expect([...people].sort()).toEqual(
      ['chair', 'communicator', 'editor', 'head', 'registrar', 'unit'].map((name) => `${name}@example.org`),
    );
  });
});
