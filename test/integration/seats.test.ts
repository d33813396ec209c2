import { startApplication, type Application } from '../support/application';
import { tablesOf } from '../support/offices';
import type { Row } from '../support/row';

const MESSAGE = 'api::message.message';
const PLAN = 'api::plan.plan';
const OFFICE = 'api::office.office';
const NOW = '2026-11-20T12:00:00.000Z';

let application: Application;
beforeAll(async () => {
  application = await startApplication();
});
beforeEach(() => itIs(NOW));
afterAll(() => application.stop());

const { office, userId } = tablesOf(() => application);
const url = (uid: string, documentId = '') => `/content-manager/collection-types/${uid}/${documentId}`;
const itIs = (now: string): void => application.strapi.plugin('attest').service('clock').use(() => new Date(now)); // prettier-ignore

/** Another account than the demo's, so that nobody else's tests count on it. */
async function account(email: string, values: object = {}): Promise<number> {
  const data = { email, firstname: 'Ny', isActive: true, blocked: false, ...values };
  return (await application.strapi.db.query('admin::user').create({ data })).id;
}

async function officeWith(values: object): Promise<string> {
  const data = { kind: 'post', ...values } as never;
  return (await application.strapi.documents(OFFICE).create({ data })).documentId;
}

describe('a seat says when and by whom it was given', () => {
  const forged = { placedAt: '1999-01-01T00:00:00.000Z', placedBy: 1 };
  const seatsOf = async (documentId: string): Promise<Row[]> => {
    const found = await application.strapi.db
      .query(OFFICE)
      .findOne({ where: { documentId }, populate: { seats: { populate: { user: true } } } });
    return found.seats;
  };

  it('whoever the save says, and keeps it as long as nothing about it changes', async () => {
    const [first, second] = [await account('forst@example.org'), await account('sedan@example.org')];
    const documentId = await officeWith({ name: 'Ny post', seats: [{ user: first, ...forged }] });
    expect(await seatsOf(documentId)).toMatchObject([{ placedAt: NOW, placedBy: null }]);

    itIs('2026-11-21T09:00:00.000Z');
    const admin = await application.as('admin');
    const by = await userId('admin');
    const kept = await seatsOf(documentId);
    const seats = [
      { id: kept[0]?.['id'], ...forged },
      { user: { connect: [{ id: second }] }, ...forged },
    ];
    await admin.put(url(OFFICE, documentId), { seats }).expect(200);
    const placed = [
      { placedAt: NOW, placedBy: null },
      { placedAt: '2026-11-21T09:00:00.000Z', placedBy: by },
    ];
    expect(await seatsOf(documentId)).toMatchObject(placed);

    const rewritten = (await seatsOf(documentId)).map(({ user }) => ({ user: { connect: [{ id: user.id }] } }));
    itIs('2026-11-22T09:00:00.000Z');
    await admin.put(url(OFFICE, documentId), { name: 'Nyare post', seats: rewritten }).expect(200);
    expect(await seatsOf(documentId)).toMatchObject(placed);

    const [one, two] = await seatsOf(documentId);
    const prolonged = [{ id: one?.['id'], to: '2027-12-31' }, { id: two?.['id'] }];
    await admin.put(url(OFFICE, documentId), { seats: prolonged }).expect(200);
    expect(await seatsOf(documentId)).toMatchObject([
      { to: '2027-12-31', placedAt: '2026-11-22T09:00:00.000Z', placedBy: by },
      placed[1],
    ]);

    const clone = await admin.post(url(OFFICE, `clone/${documentId}`), { name: 'Kopia' }).expect(200);
    const cloned = await seatsOf(clone.body.data?.documentId ?? clone.body.documentId);
    expect(cloned).toHaveLength(2);
    for (const seat of cloned) expect(seat).toMatchObject({ placedAt: '2026-11-22T09:00:00.000Z', placedBy: by });
  });

  it('out of the form’s sight', async () => {
    const { body } = await (await application.as('admin'))
      .get('/content-manager/content-types/api::office.office/configuration')
      .expect(200);
    const { layouts } = body.data.components['office.seat'];
    expect(JSON.stringify(layouts.edit)).not.toMatch(/placed/);
  });
});

describe('an author writes for organisations where they have a seat', () => {
  const organisation = async (name: string): Promise<number> =>
    (await application.strapi.db.query('api::organisation.organisation').findOne({ where: { name } })).id;
  const naming = async (...names: readonly string[]) => ({
    connect: await Promise.all(names.map(async (name) => ({ id: await organisation(name) }))),
  });
  const UMEA = 'Samordningsförbundet Umeå';
  const CARE = 'Vård- och omsorgsförvaltningen, Enköpings kommun';
  let unitManager: number;
  beforeAll(async () => {
    unitManager = await userId('unit');
    const { documentId } = await office('Styrgrupper', 'Umeå');
    await application.strapi.documents(OFFICE).update({ documentId, data: { seats: [] } as never });
  });

  const draft = (headline: string, organisations: object, more: object = {}) => ({
    headline,
    kind: 'news',
    language: 'sv',
    organisations,
    ...more,
  });

  it('above and below it too', async () => {
    const unit = await application.as('unit');
    const body = draft('Eget', await naming(CARE, 'Enköpings kommun'), { unit: await naming('Gruppbostad Ekgården') });
    await unit.post(url(MESSAGE), body).expect(201);
  });

  it.each([
    ['an organisation', async () => draft('Främmande', await naming(CARE, UMEA))],
    ['a unit', async () => draft('Främmande enhet', await naming(CARE), { unit: await naming(UMEA) })],
  ])('and for no other: %s', async (_, body) => {
    const unit = await application.as('unit');
    const response = await unit.post(url(MESSAGE), await body());
    expect(response.status).toBe(403);
    expect(response.body.error).toMatchObject({
      name: 'PolicyError',
      details: { code: 'not-your-organisation', organisation: UMEA },
    });
    expect(response.body.error.message).toBe(
      `Du har ingen plats i ${UMEA}. Välj en organisation där du har en, eller be en administratör om en. Inget sparades.`,
    );
    expect(await application.strapi.db.query(MESSAGE).count({ where: { headline: { $startsWith: 'Främmande' } } })).toBe(0); // prettier-ignore
  });

  it('but what stands there already is not judged again, nor in a copy', async () => {
    const unit = await application.as('unit');
    const { documentId } = await application.strapi.db
      .query(MESSAGE)
      .findOne({ where: { headline: 'Sex av tio i arbete eller studier', publishedAt: null } });
    const same = await naming(UMEA);
    await unit.put(url(MESSAGE, documentId), { organisations: same, edNote: 'Läst.' }).expect(200);
    await unit.put(url(MESSAGE, documentId), { organisations: await naming('Enköpings kommun') }).expect(200);
    const added = await naming('Höglandets samordningsförbund');
    await unit.put(url(MESSAGE, documentId), { organisations: added }).expect(403);
    await unit.post(url(MESSAGE, `clone/${documentId}`), { headline: 'Kopia av sex av tio' }).expect(200);
  });

  it('with a seat that is over no longer, with the right to manage offices anywhere', async () => {
    const person = await application.as('unit');
    const { documentId } = await office('Projektägare', 'Värmland');
    const offices = application.strapi.documents(OFFICE);
    const save = async (headline: string) =>
      (await person.post(url(MESSAGE), draft(headline, await naming('Samordningsförbundet Östra Värmland')))).status;
    const seated = (to: string) =>
      offices.update({ documentId, data: { seats: [{ user: unitManager, from: '2026-01-01', to }] } as never });
    await seated('2026-11-20');
    expect(await save('Sista dagen')).toBe(201);
    await seated('2026-11-19');
    expect(await save('Dagen efter')).toBe(403);
    const elsewhere = await naming('Klarälvdalens samordningsförbund');
    await (await application.as('admin')).post(url(MESSAGE), draft('Var som helst', elsewhere)).expect(201);

    const plans = { title: 'Ny plan', kind: 'plan', organisations: await naming(UMEA) };
    await (await application.as('editor')).post(url(PLAN), plans).expect(201);
    const { documentId: role } = await office('Projekt-/utvecklingsledare', 'Umeå');
    await offices.update({ documentId: role, data: { seats: [] } as never });
    await (await application.as('editor')).post(url(PLAN), { ...plans, title: 'Nyare plan' }).expect(403);
  });
});
