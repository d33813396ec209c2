import type { Host } from 'strapi-plugin-attest/strapi-server';

import { approvalsHost } from '../../src/approvals/host';
import { startApplication, type Application } from '../support/application';
import { tablesOf } from '../support/offices';
import type { Row } from '../support/row';

const MESSAGE = 'api::message.message';
const PLAN = 'api::plan.plan';
const NOW = '2026-11-20T12:00:00.000Z';

let application: Application;
let host: Host;
beforeAll(async () => {
  application = await startApplication();
  application.strapi.plugin('attest').service('clock').use(() => new Date(NOW)); // prettier-ignore
  const unused = () => Promise.reject(new Error('Nothing goes live here.'));
  host = approvalsHost(application.strapi);
});
afterAll(() => application.stop());

const { office, userId } = tablesOf(() => application);
const url = (uid: string, documentId = '') => `/content-manager/collection-types/${uid}/${documentId}`;

/** The draft as the plugin hands it over. */
async function document(uid: typeof MESSAGE | typeof PLAN, where: object) {
  const { documentId } = await application.strapi.db.query(uid).findOne({ where: { ...where, publishedAt: null } });
  const [populate = {}] = host.populate(uid) as readonly never[];
  const row = await application.strapi.documents(uid).findOne({ documentId, populate });
  return { uid, documentId, row: row as unknown as Row };
}

async function membersOf(name: string, organisation: string, at = NOW): Promise<readonly string[]> {
  const { documentId } = await office(name, organisation);
  return (await host.members(documentId, at)).map(({ email }) => email.replace('@example.org', ''));
}

/** Another account than the demo's, so that nobody else's tests count on it. */
async function account(email: string, values: object = {}): Promise<number> {
  const data = { email, firstname: 'Ny', isActive: true, blocked: false, ...values };
  return (await application.strapi.db.query('admin::user').create({ data })).id;
}

async function officeWith(values: object): Promise<string> {
  const data = { kind: 'post', ...values } as never;
  return (await application.strapi.documents('api::office.office').create({ data })).documentId;
}

describe('an office asks', () => {
  it.each([
    ['2025-12-31T22:59:59.000Z', ['communicator']],
    ['2025-12-31T23:00:00.000Z', ['head']],
    ['2024-12-31T22:59:59.000Z', []],
  ])('those who sit there that day in Stockholm: %s', async (at, people) =>
    expect(await membersOf('Medicinskt ansvarig sjuksköterska (MAS) i tjänst', 'omsorg', at)).toEqual(people),
  );

  it('with name and address', async () => {
    const { documentId } = await office('Kommunikatör', 'omsorg');
    expect(await host.members(documentId, NOW)).toMatchObject([
      { person: await userId('communicator'), name: 'Karin Kommunikatör', email: 'communicator@example.org' },
    ]);
  });

  it('those of the one it reports to while nobody active sits there, and stops where it has been', async () => {
    const head = (await office('Förbundschef', 'Umeå')).documentId;
    const gone = await account('slutat@example.org', { isActive: false });
    const blocked = await account('avstangd@example.org', { blocked: true });
    const vacant = await officeWith({ name: 'Vakant', reportsTo: head, seats: [{ user: gone }, { user: blocked }] });
    const below = await officeWith({ name: 'Under vakant', reportsTo: vacant });
    const circle = await officeWith({ name: 'Cirkel' });
    await application.strapi
      .documents('api::office.office')
      .update({ documentId: circle, data: { reportsTo: circle } as never });
    const people = async (id: string) => (await host.members(id, NOW)).map(({ email }) => email);
    expect(await people(vacant)).toEqual(['head@example.org']);
    expect(await people(below)).toEqual(['head@example.org']);
    expect(await people(circle)).toEqual([]);
    expect(await people('no-such-office')).toEqual([]);
  });

  it('every active account where it means everyone', async () => {
    const everyone = await membersOf('Alla bidrar inom sin organisation', 'Höglandet');
    expect(everyone).toEqual(expect.arrayContaining(['admin', 'editor', 'registrar']));
    expect(everyone).not.toContain('slutat');
    expect(everyone).not.toContain('avstangd');
  });

  it('the same people whether asked by office or by person', async () => {
    for (const at of [NOW, '2025-06-01T12:00:00.000Z', '2020-01-01T12:00:00.000Z']) {
      const groups = await host.groups();
      const byOffice = new Set<string>();
      for (const { id } of groups)
        for (const { person } of await host.members(id, at)) byOffice.add(`${person} in ${id}`);
      const people: Row[] = await application.strapi.db.query('admin::user').findMany();
      const byPerson = new Set<string>();
      for (const { id } of people) for (const group of await host.groupsOf(id, at)) byPerson.add(`${id} in ${group}`);
      expect(byPerson.size).toBeGreaterThan(5);
      expect(byPerson).toEqual(byOffice);
    }
  });

  it('as a group with a name, a number and a superior', async () => {
    const groups = await host.groups();
    const { documentId } = await office('Kommunikatör', 'omsorg');
    expect(groups.find(({ id }) => id === documentId)).toEqual({
      id: documentId,
      name: 'Kommunikatör · Vård- och omsorgsförvaltningen, Enköpings kommun',
      hasMembers: true,
      memberCount: 1,
      reportsTo: (await office('Förvaltningschef', 'omsorg')).documentId,
    });
    const empty = (await office('Arbetsgrupp samverkan', 'Höglandet')).documentId;
    expect(groups.find(({ id }) => id === empty)).toMatchObject({ hasMembers: false, memberCount: 0 });
    expect(groups.at(-1)).toEqual({
      id: 'adopting-body',
      name: 'The body that adopts the plan',
      hasMembers: true,
    });
  });
});

describe('of the example messages', () => {
  it('a poster by Ekgården is described in codes', async () => {
    const poster = await document(MESSAGE, { headline: { $startsWith: 'Julmarknad hos Omnia' } });
    expect(host.describe(poster)).toEqual({
      document: ['message'],
      kind: ['poster'],
      organisation: ['vard-och-omsorgsforvaltningen-enkopings-kommun'],
      unit: ['omnia-daglig-verksamhet'],
      audience: ['citizen'],
      scope: ['external'],
      channel: ['poster'],
      'channel-owner': ['organisation'],
      placement: ['public-premises'],
      'compiled-by': ['unit'],
      language: ['sv'],
      'own-mark': ['yes'],
      exposure: ['closed'],
    });
  });

  it('every one is described in words of the vocabulary, and checked', async () => {
    const { facts } = await host.vocabulary();
    const known = Object.fromEntries(facts.map(({ name, values }) => [name, values.map(({ value }) => value)]));
    const rows: Row[] = await application.strapi.db.query(MESSAGE).findMany({ where: { publishedAt: null } });
    expect(rows.length).toBeGreaterThan(15);
    for (const { documentId } of rows) {
      const message = await document(MESSAGE, { documentId });
      for (const [name, values] of Object.entries(host.describe(message)))
        expect(known[name]).toEqual(expect.arrayContaining([...values]));
      for (const { id } of await host.checks(message)) expect(host.checkIds).toContain(id);
    }
  });

  it('a release for a board is found to quote its chair, and its translation to be one', async () => {
    const statement = await document(MESSAGE, { headline: { $startsWith: 'Alla pågående insatser' } });
    expect((await host.checks(statement)).map(({ id }) => id)).not.toContain('quotes-by-spokespersons');
    const release = await document(MESSAGE, { headline: 'Sex av tio i arbete eller studier' });
    const audience = await application.strapi.db
      .query('api::audience.audience')
      .findOne({ where: { documentId: release.row['audiences'][0].documentId } });
    await application.strapi.documents('api::audience.audience').update({
      documentId: audience.documentId,
      data: { languages: [{ tag: 'sv' }, { tag: 'fi' }, { tag: 'se' }] } as never,
    });
    const issues = await host.checks(await document(MESSAGE, { documentId: release.documentId }));
    const missing = issues.filter(({ id }) => id === 'languages').map(({ detail }) => detail?.['language']);
    expect(missing).toEqual(['se']);
  });

  it('a personal identity number is found, marked and not told', async () => {
    const data = { kind: 'news', headline: 'Numret', preamble: 'Ring 19121212-1212.', organisations: [] } as never;
    const { documentId } = await application.strapi.documents(MESSAGE).create({ data });
    const issues = await host.checks(await document(MESSAGE, { documentId }));
    const found = issues.filter(({ id }) => id === 'personal-identity-numbers');
    expect(found).toMatchObject([{ field: 'preamble', detail: { position: 5, length: 13 }, always: true }]);
    expect(found[0]?.mark).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(issues)).not.toMatch(/1212-?1212/);
  });
});

describe('of the example plans', () => {
  it('Östra Värmland’s has its parts, in rows of their own too, and is adopted by the board', async () => {
    const plan = await document(PLAN, { title: { $contains: 'Östra Värmland' } });
    expect(host.describe(plan)).toEqual({
      document: ['plan'],
      kind: ['plan'],
      organisation: ['samordningsforbundet-ostra-varmland'],
      'missing-part': [],
    });
    expect(await host.checks(plan)).toEqual([]);
    expect(host.resolveGroup('adopting-body', plan)).toEqual([(await office('Styrelse', 'Värmland')).documentId]);
  });

  it('Enköping’s lacks three of nine, one of which would stand in the plan itself', async () => {
    const plan = await document(PLAN, { title: { $startsWith: 'Kommunikationsstrategi' } });
    expect(host.describe(plan)['missing-part']).toEqual(['budget']);
    const missing = (await host.checks(plan)).map(({ field, detail }) => [field, detail?.['part']]);
    expect(missing).toEqual([
      ['requires.0.part', 'activities'],
      ['requires.2.part', 'budget'],
      ['requires.5.part', 'timetable'],
    ]);
  });
});

describe('a seat says when and by whom it was given', () => {
  const forged = { placedAt: '1999-01-01T00:00:00.000Z', placedBy: 1 };
  const seatsOf = async (documentId: string): Promise<Row[]> => {
    const found = await application.strapi.db
      .query('api::office.office')
      .findOne({ where: { documentId }, populate: { seats: { populate: { user: true } } } });
    return found.seats;
  };

  it('whoever the save says, and keeps it as long as nothing about it changes', async () => {
    const [first, second] = [await account('forst@example.org'), await account('sedan@example.org')];
    const documentId = await officeWith({ name: 'Ny post', seats: [{ user: first, ...forged }] });
    expect(await seatsOf(documentId)).toMatchObject([{ placedAt: NOW, placedBy: null }]);

    application.strapi.plugin('attest').service('clock').use(() => new Date('2026-11-21T09:00:00.000Z')); // prettier-ignore
    const admin = await application.as('admin');
    const by = await userId('admin');
    const kept = await seatsOf(documentId);
    const seats = [
      { id: kept[0]?.['id'], ...forged },
      { user: { connect: [{ id: second }] }, ...forged },
    ];
    await admin.put(url('api::office.office', documentId), { seats }).expect(200);
    const placed = [
      { placedAt: NOW, placedBy: null },
      { placedAt: '2026-11-21T09:00:00.000Z', placedBy: by },
    ];
    expect(await seatsOf(documentId)).toMatchObject(placed);

    const rewritten = (await seatsOf(documentId)).map(({ user }) => ({ user: { connect: [{ id: user.id }] } }));
    application.strapi.plugin('attest').service('clock').use(() => new Date('2026-11-22T09:00:00.000Z')); // prettier-ignore
    await admin.put(url('api::office.office', documentId), { name: 'Nyare post', seats: rewritten }).expect(200);
    expect(await seatsOf(documentId)).toMatchObject(placed);
    expect(await host.members(documentId, NOW)).toMatchObject([
      { person: first, ...placed[0] },
      { person: second, ...placed[1] },
    ]);

    const [one, two] = await seatsOf(documentId);
    const prolonged = [{ id: one?.['id'], to: '2027-12-31' }, { id: two?.['id'] }];
    await admin.put(url('api::office.office', documentId), { seats: prolonged }).expect(200);
    expect(await seatsOf(documentId)).toMatchObject([
      { to: '2027-12-31', placedAt: '2026-11-22T09:00:00.000Z', placedBy: by },
      placed[1],
    ]);

    const clone = await admin.post(url('api::office.office', `clone/${documentId}`), { name: 'Kopia' }).expect(200);
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
    await application.strapi.documents('api::office.office').update({ documentId, data: { seats: [] } as never });
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
    const { documentId, row } = await document(MESSAGE, { headline: 'Sex av tio i arbete eller studier' });
    const same = { connect: [{ id: row['organisations'][0].id }] };
    await unit.put(url(MESSAGE, documentId), { organisations: same, edNote: 'Läst.' }).expect(200);
    await unit.put(url(MESSAGE, documentId), { organisations: await naming('Enköpings kommun') }).expect(200);
    const added = await naming('Höglandets samordningsförbund');
    await unit.put(url(MESSAGE, documentId), { organisations: added }).expect(403);
    await unit.post(url(MESSAGE, `clone/${documentId}`), { headline: 'Kopia av sex av tio' }).expect(200);
  });

  it('with a seat that is over no longer, with the right to manage offices anywhere', async () => {
    const person = await application.as('unit');
    const { documentId } = await office('Projektägare', 'Värmland');
    const offices = application.strapi.documents('api::office.office');
    const save = async (headline: string) =>
      (await person.post(url(MESSAGE), draft(headline, await naming('Samordningsförbundet Östra Värmland')))).status;
    const seated = (to: string) =>
      offices.update({ documentId, data: { seats: [{ user: unitManager, from: '2026-01-01', to }] } as never });
    await seated('2026-11-22');
    expect(await save('Sista dagen')).toBe(201);
    await seated('2026-11-21');
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
