import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Response } from 'supertest';

import type { understandApart as UnderstandApart } from '../../src/plan-import/readers/understand-apart';
import { startApplication, type Account, type Application } from '../support/application';
import type { Row } from '../support/row';
import { wordArchive } from '../unit/plan-import/fixtures/archive';
import { csv, oneRowEach, pasted, workbook } from '../unit/plan-import/fixtures/hoglandet-files';

const PLAN = 'api::plan.plan';
const WRITTEN = ['plan', 'goal', 'audience', 'channel', 'key-message', 'office', 'organisation', 'activity', 'reach', 'follow-up', 'plan-source']; // prettier-ignore
const MEGABYTE = 1024 * 1024;

let application: Application;
let federation: string;
let workingGroup: string;
let file: Buffer;
beforeAll(async () => {
  application = await startApplication();
  federation = await idOf('organisation', { name: 'Höglandets samordningsförbund' });
  workingGroup = await idOf('office', { name: 'Arbetsgrupp samverkan' });
  file = await oneRowEach();
});
afterAll(() => application.stop());

const table = (type: string) => application.strapi.db.query(`api::${type}.${type}` as typeof PLAN);
const idOf = async (type: string, where: object): Promise<string> =>
  (await table(type).findOne({ where }))?.documentId as string;
const counts = () => Promise.all(WRITTEN.map(async (type) => [type, await table(type).count()]));

interface Sent {
  readonly file?: Buffer;
  readonly name?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** Sends a file as a form does. */
async function sent(account: Account, call: 'previews' | 'imports', { file: bytes = file, name = 'plan.docx', fields = {} }: Sent = {}): Promise<Response> {
  let form = (await application.as(account)).form(`/plan-import/${call}`).attach('file', bytes, name);
  for (const [field, value] of Object.entries({ organisation: federation, ...fields }))
    if (value !== undefined) form = form.field(field, typeof value === 'string' ? value : JSON.stringify(value));
  return form;
}

const theGroupIsMeant = () => [{ kind: 'office', name: 'Arbetsgrupp samverk', use: workingGroup }];

async function asked(account: Account, call: 'previews' | 'imports', given: Sent, status: number): Promise<Row> {
  const response = await sent(account, call, given);
  if (response.status !== status) throw new Error(`${call}: ${response.status} ${JSON.stringify(response.body)}`);
  return response.body.error ?? response.body.data;
}

/** The rows of a plan, with what they point at. */
async function rowsOf(plan: string) {
  const of = (type: string, populate: object = {}) =>
    table(type).findMany({ where: { plan: { documentId: plan } }, populate: populate as never, orderBy: { order: 'asc' } }); // prettier-ignore
  const links = { goals: true, keyMessages: true, audiences: true, channels: true, responsible: true, timing: true };
  const activities = (await of('activity', links)) as unknown as readonly Record<string, never[]>[];
  return { activities, goals: await of('goal') };
}

const linked = (activities: readonly Record<string, readonly unknown[]>[], field: string) =>
  activities.flatMap((activity) => activity[field] ?? []).length;

describe('a preview of Höglandet’s plan', () => {
  let before: unknown;
  let answer: Row;
  beforeAll(async () => {
    before = await counts();
    answer = await asked('editor', 'previews', {}, 200);
  });

  it('says what becomes of the document, what is open, and that a plan would be made', () => {
    const { preview } = answer;
    expect(answer).toMatchObject({ plan: null, title: 'Kommunikationsplan', withoutPlace: [] });
    expect(preview.activities).toHaveLength(11);
    expect(linked(preview.activities, 'goals')).toBe(24);
    expect(linked(preview.activities, 'keyMessages')).toBe(31);
    expect(answer['openFields']).toEqual({ 'follow-up': 11, description: 7, timing: 3, responsible: 2, goals: 1, 'key-messages': 1, audiences: 0 }); // prettier-ignore
    expect(answer['gaps']).toContainEqual({ code: 'no-external-audience-named' });
    expect(answer['changes'].filter((change: Row) => change['do'] === 'make-activity')).toHaveLength(11);
  });

  it('knows the offices of the federation alone, and offers the one whose name is cut off', () => {
    const office = answer['preview'].things.find(({ name }: Row) => name === 'Arbetsgrupp samverk');
    expect(office).not.toHaveProperty('match');
    expect(office.alternatives[0]).toMatchObject({ id: workingGroup, because: 'cut-off' });
    expect(answer['known'].office.filter(({ name }: Row) => name === 'Styrelsen')).toHaveLength(1);
    expect(answer['mayMake']).toEqual(['goal', 'audience', 'channel', 'key-message']);
  });

  it('finds the goals and key messages of a plan that it is to go into', async () => {
    const plan = await idOf('plan', { title: { $startsWith: 'Kommunikationsplan för Höglandet' }, publishedAt: null });
    const { preview } = await asked('editor', 'previews', { fields: { plan, organisation: undefined } }, 200);
    const fresh = preview.things.filter(({ match }: Row) => !match).map(({ name }: Row) => name);
    expect(fresh).toEqual(['Externa målgrupper', 'Arbetsgrupp samverk']);
  });

  it.each([
    ['a workbook', 'plan.xlsx', workbook],
    ['a CSV file', 'plan.csv', csv],
  ])('takes %s as well', async (_, name, made) => {
    const { preview } = await asked('editor', 'previews', { file: await made(), name }, 200);
    expect(preview.activities).toHaveLength(11);
  });

  it('takes pasted text', async () => {
    const body = { text: pasted(), organisation: federation };
    const response = await (await application.as('editor')).post('/plan-import/previews', body).expect(200);
    expect(response.body.data.preview.activities).toHaveLength(11);
  });

  it('has written nothing', async () => {
    expect(await counts()).toEqual(before);
  });
});

describe('an import of it', () => {
  it('is refused as long as it would make an office that the person may not make, and leaves nothing', async () => {
    const before = await counts();
    const { details, message } = await asked('editor', 'imports', {}, 403);
    expect(details).toEqual({ code: 'may-not-make', things: [{ kind: 'office', name: 'Arbetsgrupp samverk' }] });
    expect(message).toContain('Du får inte skapa funktioner (“Arbetsgrupp samverk”). Välj');
    expect(await counts()).toEqual(before);
  });

  describe('with the office that is meant', () => {
    let plan: string;
    beforeAll(async () => {
      const answer = await asked('editor', 'imports', { fields: { choices: theGroupIsMeant() } }, 201);
      expect(answer['isNew']).toBe(true);
      plan = answer['plan'];
    });

    it('writes 11 activities with 24 links to goals and 31 to key messages', async () => {
      const { activities } = await rowsOf(plan);
      expect(activities).toHaveLength(11);
      expect(linked(activities, 'goals')).toBe(24);
      expect(linked(activities, 'keyMessages')).toBe(31);
    });

    it('leaves open what the document leaves open', async () => {
      const { activities } = await rowsOf(plan);
      const without = (field: string) => activities.filter((row) => [row[field] ?? []].flat().length === 0).length;
      expect(['description', 'timing', 'responsible', 'goals', 'keyMessages', 'audiences'].map(without)).toEqual([7, 3, 2, 1, 1, 0]); // prettier-ignore
      expect(await table('follow-up').count({ where: { plan: { documentId: plan } } })).toBe(0);
    });

    it('makes a draft with its sections, columns, qualities and review, of the federation', async () => {
      const populate = { sections: true, columns: true, qualities: true, review: { populate: { bodies: true } }, organisations: true, createdBy: true }; // prettier-ignore
      const sides = await table('plan').findMany({ where: { documentId: plan }, populate: populate as never });
      expect(sides).toHaveLength(1);
      const draft = sides[0] as unknown as Row;
      expect(draft).toMatchObject({ title: 'Kommunikationsplan', publishedAt: null });
      expect(draft['createdBy'].email).toBe('editor@example.org');
      expect(draft['organisations'].map(({ documentId }: Row) => documentId)).toEqual([federation]);
      expect(draft['columns'].map(({ heading }: Row) => heading)).toEqual(['Forum', 'Mål', 'Målgrupp', 'Syfte', 'Aktivitet / vad', 'När', 'Ansvarig', 'Uppföljning']); // prettier-ignore
      expect(draft['sections'].map(({ kind }: Row) => kind)).toEqual(['background', 'purpose', 'other', 'needs', 'follow-up']); // prettier-ignore
      expect(draft['sections'][0].body[0].children[0].text.length).toBeGreaterThan(20);
      expect(draft['qualities']).toHaveLength(6);
      expect(draft['review']).toMatchObject({ rrule: 'FREQ=YEARLY;BYMONTH=1' });
      expect(draft['review'].bodies.map(({ name }: Row) => name).sort()).toEqual(['Beredningsgrupp', 'Styrelsen']);
    });

    it('uses the audiences that exist, and makes them the plan’s', async () => {
      const audiences = await table('audience').findMany({ where: { plans: { documentId: plan } } });
      const made = audiences.filter(({ documentId }, at) => audiences.findIndex((one) => one.documentId === documentId) === at); // prettier-ignore
      expect(made).toHaveLength(11);
      expect(await table('audience').count({ where: { name: 'Medarbetare hos parterna', plans: { documentId: plan } } })).toBe(1);
    });

    it('changes nothing the second time, with the choices or without', async () => {
      const before = await counts();
      const nothing = { plan, isNew: false, changes: [] };
      expect(await asked('editor', 'imports', { fields: { choices: theGroupIsMeant() } }, 200)).toEqual(nothing);
      expect(await asked('editor', 'imports', {}, 200)).toEqual(nothing);
      expect(await asked('editor', 'imports', { fields: { plan, organisation: undefined } }, 200)).toEqual(nothing);
      expect(await counts()).toEqual(before);
    });

    it('says in a preview that it was imported', async () => {
      const answer = await asked('editor', 'previews', {}, 200);
      expect(answer).toMatchObject({ plan: { documentId: plan, isRemembered: true }, changes: [] });
    });
  });

  it('keeps the words of what is left out in a section of their own', async () => {
    const bytes = Buffer.from('Aktivitet;Ansvarig;Ort\nBrev;Klotterplanksrådet;\nMöte;Förbundschef;\n');
    const choices = [{ kind: 'office', name: 'Klotterplanksrådet', leave: true }];
    const given = { file: bytes, name: 'liten.csv', fields: { choices } };
    const { plan } = await asked('editor', 'imports', given, 201);
    const draft = (await table('plan').findOne({ where: { documentId: plan }, populate: { sections: true } as never })) as unknown as Row; // prettier-ignore
    expect(draft).toMatchObject({ title: 'liten', sections: [{ kind: 'other', heading: 'Utan plats i planen' }] });
    expect(JSON.stringify(draft['sections'][0].body)).toContain('Klotterplanksrådet');
    expect(await asked('editor', 'imports', given, 200)).toEqual({ plan, isNew: false, changes: [] });
  });

  it('adds to a plan what it has not, and takes nothing away', async () => {
    const plan = await idOf('plan', { title: { $startsWith: 'Kommunikationsplan för Höglandet' }, publishedAt: null });
    const parts = async () => (await table('plan').findOne({ where: { documentId: plan, publishedAt: null }, populate: { sections: true, columns: true } as never })) as unknown as Row; // prettier-ignore
    const before = await parts();
    const rows = await rowsOf(plan);
    const bytes = Buffer.from('Nytt avsnitt\n\nSå här är det med det.\n\nAktivitet\tNär\nEn helt ny sak\tMaj 2027\n');
    const given = { file: bytes, name: 'mer.txt', fields: { plan, organisation: undefined } };
    const { changes } = await asked('editor', 'imports', given, 200);
    expect(changes).toContainEqual({ do: 'make-activity', name: 'En helt ny sak' });
    const after = await parts();
    expect(after['columns']).toEqual(before['columns']);
    expect(after['sections'].slice(0, before['sections'].length)).toEqual(before['sections']);
    expect(after['sections']).toHaveLength(before['sections'].length + 1);
    expect((await rowsOf(plan)).activities).toHaveLength(rows.activities.length + 1);
    expect(await asked('editor', 'imports', given, 200)).toMatchObject({ changes: [] });
  });

  it('doubles nothing when it is sent four times at once', async () => {
    const bytes = Buffer.from('Aktivitet\tKanal\nSamtidigt ett\tPratbubblan\nSamtidigt två\tPratbubblan\n');
    const given = { file: bytes, name: 'samtidigt.txt' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => sent('editor', 'imports', given)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    expect(new Set(answers.map(({ body }) => body.data.plan)).size).toBe(1);
    expect(await table('activity').count({ where: { summary: { $startsWith: 'Samtidigt' } } })).toBe(2);
    expect(await table('channel').count({ where: { name: 'Pratbubblan' } })).toBe(1);
    expect(await table('plan').count({ where: { title: 'samtidigt' } })).toBe(1);
  });

  it('leaves nothing when the seventh activity cannot be written', async () => {
    const before = await counts();
    let written = 0;
    const unsubscribe = application.strapi.db.lifecycles.subscribe({
      models: ['api::activity.activity'],
      beforeCreate() {
        written += 1;
        if (written === 7) throw new Error('The disk is full.');
      },
    });
    const bytes = Buffer.concat([csv(), Buffer.from('\n')]);
    const response = await sent('editor', 'imports', { file: bytes, name: 'avbrott.csv', fields: { choices: theGroupIsMeant() } }); // prettier-ignore
    unsubscribe();
    expect([response.status, written]).toEqual([500, 7]);
    expect(await counts()).toEqual(before);
    const again = await sent('editor', 'imports', { file: bytes, name: 'avbrott.csv', fields: { choices: theGroupIsMeant() } }); // prettier-ignore
    expect(again.status).toBe(201);
  });
});

describe('who may not import', () => {
  it.each(['unit', 'registrar'] as const)('%s is told which right it takes', async (account) => {
    const plan = await idOf('plan', { title: { $startsWith: 'Kommunikationsplan för Höglandet' }, publishedAt: null });
    for (const call of ['previews', 'imports'] as const) {
      const made = await asked(account, call, { file: Buffer.from('Mål\n\nAtt mötas\n'), name: 'a.txt' }, 403);
      expect(made['details']).toEqual({ code: 'may-not-write', type: 'plan', action: 'create' });
      const added = await asked(account, call, { fields: { plan, organisation: undefined } }, 403);
      expect(added['details']).toEqual({ code: 'may-not-write', type: 'plan', action: 'update' });
    }
  });

  it('nobody, and no token', async () => {
    await application.http.post('/plan-import/previews').send({ text: 'Mål' }).expect(401);
    const made = { name: 'import', type: 'full-access', lifespan: null, description: '' };
    const { accessKey } = await application.strapi.service('admin::api-token').create(made);
    const asToken = application.http.post('/plan-import/imports').set('authorization', `Bearer ${accessKey}`);
    await asToken.send({ text: 'Mål' }).expect(401);
  });

  it('nobody for an organisation in which they have no seat', async () => {
    const before = await counts();
    const strange = (await table('organisation').create({ data: { documentId: 'frammandeorganisation', name: 'Främmande', kind: 'other', publishedAt: new Date() } as never })).documentId; // prettier-ignore
    const given = { file: Buffer.from('Aktivitet\tNär\nBrev\tMaj\n'), name: 'a.txt', fields: { organisation: strange } };
    const { details } = await asked('editor', 'imports', given, 403);
    expect(details.code).toBe('not-your-organisation');
    await table('organisation').deleteMany({ where: { documentId: strange } });
    expect(await counts()).toEqual(before);
  });

  it.each([
    ['sv', 'Du får inte skapa planer, och det behövs för importen. Be en administratör om rätten. Inget sparades.'],
    ['en', 'You may not create plans, which the import takes. Ask an administrator for the right. Nothing was saved.'],
  ])('is said in the language of the person: %s', async (preferedLanguage, words) => {
    const email = 'unit@example.org';
    await application.strapi.db.query('admin::user').update({ where: { email }, data: { preferedLanguage } });
    const { message } = await asked('unit', 'imports', { file: Buffer.from('Mål\n\nAtt mötas\n'), name: 'a.txt' }, 403);
    expect(message).toBe(words);
  });
});

describe('a file that cannot be a plan', () => {
  it.each<readonly [string, string, string, () => Buffer]>([
    ['too large', 'file-too-large', 'plan.docx', () => Buffer.alloc(11 * MEGABYTE)],
    ['a zip bomb', 'unpacks-too-large', 'plan.docx', () => wordArchive(' '.repeat(40 * MEGABYTE))],
    ['broken XML', 'file-damaged', 'plan.docx', () => wordArchive('<w:p><w:r>')],
    ['macros', 'has-macros', 'plan.docm', () => wordArchive('', [{ name: 'word/vbaProject.bin', content: 'x' }])],
    ['a formula', 'formula', 'plan.csv', () => Buffer.from('Aktivitet;När\n=cmd|A1;Maj\n')],
    ['10 000 rows', 'too-many-rows', 'plan.csv', () => Buffer.from(`Aktivitet;När\n${'Brev;Maj\n'.repeat(10_000)}`)],
    ['a picture', 'file-kind-unknown', 'plan.docx', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])],
  ])('is refused and leaves nothing: %s', async (_, reason, name, made) => {
    const before = [await counts(), await leftBehind()];
    const { details, message } = await asked('editor', 'imports', { file: made(), name }, 422);
    expect(details).toMatchObject({ code: 'not-readable', reason });
    expect(message).toMatch(/(Ta bort|Öppna|Spara|Skriv)/);
    expect([await counts(), await leftBehind()]).toEqual(before);
  });

  it('is given up when it takes too long or too much memory', async () => {
    const { understandApart } = jest.requireActual<{ understandApart: typeof UnderstandApart }>(
      path.resolve('dist/src/plan-import/readers/understand-apart.js'),
    );
    const task = { given: { text: pasted() }, surroundings: {} };
    const tooHeavy = { ok: false, because: { code: 'too-heavy', detail: {} } };
    expect(await understandApart(task, { milliseconds: 5, megabytes: 200 })).toEqual(tooHeavy);
    expect(await understandApart(task, { milliseconds: 20_000, megabytes: 4 })).toEqual(tooHeavy);
    expect(await understandApart(task)).toMatchObject({ ok: true });
  });

  it('names what of a call cannot be read', async () => {
    const editor = await application.as('editor');
    const { body } = await editor.post('/plan-import/previews', { text: 'Mål', colour: 'red' }).expect(400);
    expect(body.error.details).toMatchObject({ code: 'bad-input', errors: [{ path: ['colour'] }] });
    await editor.post('/plan-import/previews', {}).expect(400);
    await editor.post('/plan-import/previews', { text: 'Mål', plan: 'ingenplan' }).expect(404);
    await editor.post('/plan-import/previews', { text: 'Mål', organisation: 'ingen' }).expect(404);
    const choices = [{ kind: 'office', name: 'Ingen sådan', leave: true }];
    const unknown = await editor.post('/plan-import/previews', { text: 'Mål', choices }).expect(422);
    expect(unknown.body.error.details).toEqual({ code: 'choices-unknown', choices });
  });
});

/** Files that uploads leave in the temporary folder, by their names: 25 characters and nothing else. */
const leftBehind = async () => (await readdir(tmpdir())).filter((name) => /^[a-z0-9]{25}$/.test(name)).length;
