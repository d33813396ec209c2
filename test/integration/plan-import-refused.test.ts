import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type * as Apart from '../../src/plan-import/readers/apart';
import { startApplication, type Application } from '../support/application';
import { importsOf } from '../support/importing';
import { wordArchive } from '../unit/plan-import/fixtures/archive';
import { pasted } from '../unit/plan-import/fixtures/hoglandet-files';

const MEGABYTE = 1024 * 1024;

let application: Application;
beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application.stop());

const { table, asked, counts, ofHoglandet } = importsOf(() => application);

describe('who may not import', () => {
  it.each(['unit', 'registrar'] as const)('%s is told which right it takes', async (account) => {
    const plan = await ofHoglandet();
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
    const given = {
      file: Buffer.from('Aktivitet\tNär\nBrev\tMaj\n'),
      name: 'a.txt',
      fields: { organisation: strange },
    };
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
    const [before, uploads] = [await counts(), await inTemporary()];
    const { details, message } = await asked('editor', 'imports', { file: made(), name }, 422);
    expect(details).toMatchObject({ code: 'not-readable', reason });
    expect(message).toMatch(/(Ta bort|Öppna|Spara|Skriv)/);
    expect(await counts()).toEqual(before);
    expect(await leftBehind(uploads)).toEqual([]);
  });

  it('is given up when it takes too long or too much memory', async () => {
    const { readApart, recogniseApart } = jest.requireActual<typeof Apart>(
      path.resolve('dist/src/plan-import/readers/apart.js'),
    );
    const tooHeavy = { ok: false, because: { code: 'too-heavy', detail: {} } };
    const given = { text: pasted() };
    expect(await readApart(given, { milliseconds: 5, megabytes: 200 })).toEqual(tooHeavy);
    expect(await readApart(given, { milliseconds: 20_000, megabytes: 4 })).toEqual(tooHeavy);
    const read = await readApart(given);
    if (!read.ok) throw new Error(read.because.code);
    const asked = { source: read.source, surroundings: {} };
    expect(await recogniseApart(asked, { milliseconds: 1, megabytes: 200 })).toEqual(tooHeavy);
    expect(await recogniseApart(asked)).toMatchObject({ ok: true });
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

/** Files of uploads in the temporary folder, by their names: 25 characters and nothing else. */
const inTemporary = async () => (await readdir(tmpdir())).filter((name) => /^[a-z0-9]{25}$/.test(name));

/** Those that have come since and stay. Other suites upload into the same folder at the same time; theirs go. */
async function leftBehind(before: readonly string[]): Promise<readonly string[]> {
  let fresh = (await inTemporary()).filter((name) => !before.includes(name));
  for (let tries = 0; fresh.length > 0 && tries < 50; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const there = await inTemporary();
    fresh = fresh.filter((name) => there.includes(name));
  }
  return fresh;
}
