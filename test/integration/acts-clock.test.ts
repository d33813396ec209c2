import { startApplication, type Account, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';
import { tablesOf } from '../support/offices';
import type { Row } from '../support/row';

let application: Application;
let communicator: string;
let board: string;
beforeAll(async () => {
  application = await startApplication();
  await onOurClock();
  communicator = (await office('Kommunikatör', 'omsorg')).documentId;
  board = (await office('Styrelse', 'Östra Värmland')).documentId;
});
afterAll(() => application.stop());

const { draftLike, submit, decide, subject, asked, publish, told, inbox, request, isLive, logged, query, itIs, at, onOurClock, whenTheRuleIs, liveEdition } =
  approvalsOf(() => application); // prettier-ignore
const { office } = tablesOf(() => application);
const PLAN = 'api::plan.plan';
const POSTER = 'Välkommen till öppet hus';
const code = (error: Row): string => error['details'].code;

describe('a step with working hours (J4)', () => {
  const within = (hours: number) =>
    whenTheRuleIs('enkoping-public-premises', {
      route: 'approve',
      steps: [{ groups: [communicator], quorum: 'one', within: hours }],
      publish: 'on-approval',
      fourEyes: 'strict',
    });
  async function submittedAt(now: string): Promise<{ poster: string; id: string }> {
    itIs(now);
    const poster = await draftLike('unit', POSTER);
    return { poster, id: (await submit('unit', poster))['id'] };
  }

  it.each([
    ['Thursday before Easter', 24, '2026-04-02T14:00:00+02:00', '2026-04-07T12:00:00.000Z'],
    ['a Saturday', 24, '2026-03-07T10:00:00+01:00', '2026-03-09T23:00:00.000Z'],
    ['Friday before the clocks go forward', 8, '2026-03-27T20:00:00+01:00', '2026-03-30T02:00:00.000Z'],
  ])('from %s is due after %d of them, and no holiday counts', async (_, hours, now, dueAt) => {
    await within(hours);
    const { id } = await submittedAt(now);
    expect(await request('unit', id)).toMatchObject({ dueAt });
  });

  it('reminds those asked four hours before, tells those above when it is late, and never approves by itself', async () => {
    await within(24);
    const { poster, id } = await submittedAt('2026-03-02T09:00:00.000Z');
    await at('2026-03-03T04:59:59.999Z');
    expect(await told('communicator', id)).toEqual(['asked']);
    await at('2026-03-03T05:00:00.000Z');
    expect(await told('communicator', id)).toEqual(['asked', 'reminder']);
    expect(await inbox('communicator', 'overdue')).not.toContain(id);
    await at('2026-03-03T09:00:00.000Z');
    expect(await told('communicator', id)).toEqual(['asked', 'reminder', 'overdue']);
    expect(await told('head', id)).toEqual(['overdue']);
    expect(await logged(poster)).toContain('overdue');
    await at('2026-06-01T09:00:00.000Z');
    expect(await inbox('communicator', 'overdue')).toContain(id);
    expect(await request('unit', id)).toMatchObject({ status: 'pending', decisions: [] });
    expect(await isLive(poster)).toBe(false);
  });

  it('neither reminds nor tells of what was decided or handed on in time', async () => {
    await within(24);
    const { id } = await submittedAt('2026-03-02T09:00:00.000Z');
    const head = (await office('Förvaltningschef', 'omsorg')).documentId;
    itIs('2026-03-02T10:00:00.000Z');
    await asked('communicator', `/requests/${id}/reassign`, { to: head, reason: 'Ledig.' }, 200);
    expect(await request('unit', id)).toMatchObject({ dueAt: '2026-03-03T10:00:00.000Z' });
    await at('2026-03-03T09:30:00.000Z');
    expect(await told('communicator', id)).toEqual(['asked']);
    expect(await told('head', id)).toEqual(['asked', 'reminder']);
    await decide('head', id);
    await at('2026-03-09T09:00:00.000Z');
    expect(await told('head', id)).toEqual(['asked', 'reminder']);
  });
});

describe('a plan decided at a meeting (J8)', () => {
  let plan: string;
  let id: string;
  const meeting = (more: object = {}) => ({ meeting: { body: board, date: '2026-03-01', paragraph: '§ 12', ...more } });
  beforeAll(async () => {
    itIs('2026-03-01T23:30:00.000Z');
    plan = (await query(PLAN).findOne({ where: { title: { $contains: 'Östra Värmland' } } }))?.['documentId'];
    id = (await submit('editor', plan, 201, PLAN))['id'];
  });

  it('asks the body that adopts it', async () => {
    const view = await subject(plan, 'editor', PLAN);
    expect(view).toMatchObject({
      route: 'approve',
      rule: { id: 'varmland-plan' },
      steps: [{ groups: [{ id: board }] }],
    });
    expect((await request('editor', id))['steps']).toMatchObject([{ groups: [{ id: board }] }]);
  });

  it('asks the organisation’s own board while the plan names no body', async () => {
    const umea = (await query(PLAN).findOne({ where: { title: { $contains: 'Umeå' } } }))?.['documentId'];
    const [step] = (await subject(umea, 'editor', PLAN))['steps'];
    expect(step.groups).toMatchObject([{ shortName: 'Styrelsen' }]);
  });

  it('is refused for another body, a day to come, and without a paragraph', async () => {
    expect(code(await decide('chair', id, meeting({ body: communicator }), 422))).toBe('body-not-asked');
    expect(code(await decide('chair', id, meeting({ date: '2026-03-03' }), 400))).toBe('bad-input');
    expect(code(await decide('chair', id, meeting({ paragraph: ' ' }), 400))).toBe('bad-input');
    expect(code(await decide('editor', id, meeting(), 403))).toMatch(/own-work|not-your-step/);
  });

  it('is on record with body, date (of Stockholm) and paragraph, and then published', async () => {
    const decided = await decide('chair', id, meeting({ date: '2026-03-02' }));
    expect(decided).toMatchObject({
      status: 'approved',
      decisions: [{ verdict: 'approve', meeting: { body: board, date: '2026-03-02', paragraph: '§ 12' } }],
    });
    expect(await publish('head', plan, 200, PLAN)).toMatchObject({ route: 'approve', request: id });
    expect(await liveEdition(plan, PLAN)).not.toBeNull();
  });
});

describe('what others are told of', () => {
  it('is acknowledged once, stays theirs to look at, and holds nothing up', async () => {
    itIs('2026-03-02T09:00:00.000Z');
    const advert = await draftLike('unit', 'Öppet hus på Ekgården den 23');
    const { request: id } = await publish('unit', advert);
    expect(await told('communicator', id)).toEqual(['inform']);
    expect(await inbox('communicator', 'informed')).toContain(id);
    const say = (account: Account) => asked(account, `/requests/${id}/acknowledge`, {}, 200);
    expect(await say('communicator')).toEqual({ acknowledged: 1 });
    expect(await say('communicator')).toEqual({ acknowledged: 0 });
    expect(await say('unit')).toEqual({ acknowledged: 0 });
    expect(await inbox('communicator', 'informed')).not.toContain(id);
    expect(await request('communicator', id)).toMatchObject({ route: 'inform', status: 'live' });
    expect((await logged(advert)).filter((kind) => kind === 'acknowledged')).toHaveLength(1);
  });

  it('can be opened afterwards also by somebody who may not read every request', async () => {
    await whenTheRuleIs('enkoping-advert', { route: 'inform', groups: [(await office('Handläggare', 'omsorg')).documentId] }); // prettier-ignore
    const { request: id } = await publish('unit', await draftLike('unit', 'Öppet hus på Ekgården den 23'));
    expect(await told('editor', id)).toEqual(['inform']);
    await asked('editor', `/requests/${id}/acknowledge`, {}, 200);
    expect(await request('editor', id)).toMatchObject({ id });
  });
});

describe('a false alarm', () => {
  const TWO = { preamble: 'Diarienummer 19121212-1212.' };
  const marks = async (documentId: string): Promise<readonly Row[]> =>
    (await subject(documentId, 'unit'))['checks'].filter(({ id }: Row) => id === 'personal-identity-numbers');
  const markFalse = (documentId: string, mark: string, reason: string, status: number) =>
    application.as('unit').then((unit) => unit.post(`/attest/subjects/${MESSAGE}/${documentId}/false-alarms`, { mark, reason }).expect(status)); // prettier-ignore

  it('is marked with a reason, for just that number, and written down; another number still stops', async () => {
    const letter = await draftLike('unit', 'Fika med oss', TWO);
    const refused = await publish('unit', letter, 422);
    expect(refused['details'].reasons).toMatchObject([{ field: 'preamble', detail: { position: 13 }, mark: expect.any(String) }]); // prettier-ignore
    const [found] = await marks(letter);
    await markFalse(letter, found?.['mark'], '   ', 422);
    await markFalse(letter, 'another', 'Ett diarienummer.', 404);
    await markFalse(letter, found?.['mark'], 'Ett diarienummer.', 204);
    expect(await marks(letter)).toEqual([]);
    expect(await logged(letter)).toContain('false-alarm');
    await publish('unit', letter);
    expect(await isLive(letter)).toBe(true);

    const other = await draftLike('unit', 'Fika med oss', { preamble: `${TWO.preamble} Och 19811218-9876.` });
    const both = await marks(other);
    expect(both).toHaveLength(2);
    await markFalse(other, both[0]?.['mark'], 'Ett diarienummer.', 204);
    expect((await publish('unit', other, 422))['details'].reasons).toHaveLength(1);
  });
});
