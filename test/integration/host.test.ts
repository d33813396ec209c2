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
  host = approvalsHost(application.strapi);
});
afterAll(() => application.stop());

const { office, userId } = tablesOf(() => application);

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

  it('and says when each was given the seat, of two seats the one held longest', async () => {
    const user = await account('tva.platser@example.org');
    const seats = [{ user, acting: true }, { user }];
    const documentId = await officeWith({ name: 'Två platser', seats });
    expect(await host.members(documentId, NOW)).toMatchObject([{ person: user, placedAt: NOW, placedBy: null }]);
    const [, second] = await application.strapi.db.query('office.seat').findMany({ where: { user }, orderBy: 'id' });
    const before = { placedAt: '2020-05-04T10:00:00.000Z', placedBy: 7 };
    await application.strapi.db.query('office.seat').update({ where: { id: second.id }, data: { ...before } });
    expect(await host.members(documentId, NOW)).toMatchObject([{ person: user, ...before }]);
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
      shortName: 'Kommunikatör',
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
