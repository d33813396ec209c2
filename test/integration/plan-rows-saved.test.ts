import { startApplication, type Account, type Application } from '../support/application';
import type { Row } from '../support/row';

let application: Application;
beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application.stop());

const ACTIVITY = 'api::activity.activity';
const REACH = 'api::reach.reach';
const at = (uid: string, documentId = '') =>
  `/content-manager/collection-types/${uid}${documentId && `/${documentId}`}`;

async function planCalled(part: string): Promise<string> {
  const row = await application.strapi.db.query('api::plan.plan').findOne({ where: { title: { $contains: part } } });
  return String(row?.documentId);
}
const shown = async (plan: string, account: Account = 'editor'): Promise<Row> =>
  (await (await application.as(account)).get(`/plan-views/${plan}`).expect(200)).body.data;

/** An activity as the plan page shows it now. */
async function anActivity(nth = 0): Promise<Row> {
  const { activities } = await shown(await planCalled('Höglandet'));
  return activities[nth];
}

async function save(account: Account, { documentId, updatedAt }: Row, data: object, status = 200): Promise<Row> {
  const person = await application.as(account);
  const path = `${at(ACTIVITY, documentId)}?readAt=${encodeURIComponent(updatedAt)}`;
  return (await person.put(path).send(data).expect(status)).body;
}

describe('a cell of the action plan', () => {
  it('is saved alone, and all else of the row stays', async () => {
    const before = await anActivity();
    const { data } = await save('editor', before, { location: 'Eksjö' });
    const after = await anActivity();
    expect(after).toEqual({ ...before, location: 'Eksjö', updatedAt: data.updatedAt });
  });

  it('is saved with its relations and its time', async () => {
    const before = await anActivity(1);
    const { goals } = await shown(await planCalled('Höglandet'));
    const [mine, other] = [before['goals'][0], goals.find(({ documentId }: Row) => !before['goals'].includes(documentId))]; // prettier-ignore
    const timing = { mode: 'recurring', text: 'Mars och november', start: null, end: null, rrule: 'FREQ=YEARLY;BYMONTH=3,11' }; // prettier-ignore
    const moves = { connect: [{ documentId: other['documentId'] }], disconnect: [{ documentId: mine }] };
    const { data } = await save('editor', before, { goals: moves });
    await save('editor', { ...before, updatedAt: data.updatedAt }, { timing });
    const after = await anActivity(1);
    expect(after['goals']).toContain(other['documentId']);
    expect(after['goals']).not.toContain(mine);
    expect(after).toMatchObject({ timing, months: [3, 11] });
  });

  it('is not saved over what somebody else has saved meanwhile, who is named', async () => {
    const read = await anActivity(2);
    await save('communicator', read, { location: 'Nässjö' });
    const { error } = await save('editor', read, { location: 'Aneby' }, 403);
    expect(error).toMatchObject({ details: { code: 'edited-meanwhile', by: 'Karin Kommunikatör' } });
    expect(error.message).toBe('Någon annan har sparat raden sedan du läste den. Inget av ditt sparades.');
    const now = await anActivity(2);
    expect([now['location'], now['updatedAt']]).toEqual(['Nässjö', error.details.at]);
    await save('editor', now, { location: 'Aneby' });
  });

  it('is saved by one of two who save at the same moment', async () => {
    const read = await anActivity(3);
    const people = await Promise.all([application.as('editor'), application.as('communicator')]);
    const path = `${at(ACTIVITY, read['documentId'])}?readAt=${encodeURIComponent(read['updatedAt'])}`;
    const answers = await Promise.all(people.map((person, nth) => person.put(path).send({ location: `Ort ${nth}` })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403]);
  });

  it('is saved as ever by programs that do not say what they have read', async () => {
    const read = await anActivity(4);
    const editor = await application.as('editor');
    for (const location of ['Tranås', 'Vetlanda'])
      await editor.put(at(ACTIVITY, read['documentId'])).send({ location }).expect(200);
    expect((await anActivity(4))['location']).toBe('Vetlanda');
  });

  it('is refused in words where nobody can have meant it, and not written by who may only read', async () => {
    const { error } = await save('editor', await anActivity(5), { summary: '' }, 400);
    expect(error.message).toBe('Fältet får inte vara tomt.');
    await save('registrar', await anActivity(5), { location: 'Eksjö' }, 403);
  });

  it('makes a new row at the end of its plan', async () => {
    const plan = await planCalled('Höglandet');
    const editor = await application.as('editor');
    const data = { summary: 'Öppet hus', plan: { connect: [{ documentId: plan }] } };
    await editor.post(at(ACTIVITY)).send(data).expect(201);
    expect((await shown(plan))['activities'].at(-1)).toMatchObject({ summary: 'Öppet hus', progress: 'needs-action' });
  });
});

describe('a place of the matrix', () => {
  const places = async () => (await shown(await planCalled('Barn och unga')))['reach'] as readonly Row[];

  it('is changed, made and removed', async () => {
    const editor = await application.as('editor');
    const plan = await planCalled('Barn och unga');
    const [first] = await places();
    const { audience, channel, documentId, updatedAt } = first ?? {};
    await editor
      .put(`${at(REACH, documentId)}?readAt=${updatedAt}`)
      .send({ code: 'D' })
      .expect(200);
    const to = (one: string) => ({ connect: [{ documentId: one }] });
    const row = { code: 'P', plan: to(plan), audience: to(audience), channel: to(channel) };
    await editor.post(at(REACH)).send(row).expect(201);
    const made = (await places()).filter((one) => one['audience'] === audience && one['channel'] === channel);
    expect(made.map(({ code }) => code)).toEqual(['D', 'P']);
    await editor.delete(`${at(REACH, made[1]?.['documentId'])}?readAt=${made[1]?.['updatedAt']}`).expect(200);
    expect(await places()).toHaveLength(66);
  });

  it('is not removed from under somebody who has just changed it', async () => {
    const [, second] = await places();
    const editor = await application.as('editor');
    const path = `${at(REACH, second?.['documentId'])}?readAt=${second?.['updatedAt']}`;
    await (await application.as('head')).put(path).send({ condition: 'Vid behov' }).expect(200);
    const { body } = await editor.delete(path).expect(403);
    expect(body.error.details).toMatchObject({ code: 'edited-meanwhile', by: 'Helena Chef' });
    expect(await places()).toHaveLength(66);
  });
});

it('the plan page tells each person what they may do', async () => {
  const plan = await planCalled('Barn och unga');
  const may = async (account: Account) => (await shown(plan, account))['may'];
  expect(await may('editor')).toMatchObject({ addActivities: true, changeReach: true, removeReach: true });
  expect((await may('editor')).changeActivities).toEqual(expect.arrayContaining(['summary', 'timing', 'responsible']));
  expect(await may('head')).toMatchObject({ changeReach: true, removeReach: false });
  expect(await may('registrar')).toEqual({
    changeActivities: [],
    addActivities: false,
    changeReach: false,
    addReach: false,
    removeReach: false,
    addFollowUps: false,
    changePlan: true,
  });
});
