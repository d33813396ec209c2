import { Workbook } from 'exceljs';

import { startApplication, type Account, type Application } from '../support/application';
import { bytes } from '../support/bytes';
import { importsOf } from '../support/importing';
import type { Row } from '../support/row';
import { withoutRight } from '../support/without-right';

let application: Application;
let imported: string;
beforeAll(async () => {
  application = await startApplication();
  const workingGroup = await idOf('office', { name: 'Arbetsgrupp samverkan' });
  const choices = [{ kind: 'office', name: 'Arbetsgrupp samverk', use: workingGroup }];
  imported = (await asked('editor', 'imports', { fields: { choices } }, 201))['plan'];
});
afterAll(() => application.stop());

const { table, idOf, asked, counts, ofHoglandet } = importsOf(() => application);
const FORMATS = ['docx', 'xlsx'] as const;

async function exported(plan: string, format: string, account: Account = 'editor') {
  const response = await (await application.as(account)).get(`/plan-exports/${plan}/${format}`).buffer(true).parse(bytes); // prettier-ignore
  if (response.status !== 200) throw new Error(`${response.status} ${String(response.body).slice(0, 500)}`);
  return { file: response.body as Buffer, headers: response.headers as Readonly<Record<string, string>> };
}

const plansCalled = async (part: string): Promise<string> =>
  idOf('plan', { title: { $contains: part }, publishedAt: null });

describe.each(FORMATS)('a plan as .%s', (format) => {
  it('changes nothing when it is imported again', async () => {
    const { file } = await exported(imported, format);
    const before = await counts();
    const fields = { plan: imported, organisation: undefined };
    const answer = await asked('editor', 'imports', { file, name: `plan.${format}`, fields }, 200);
    expect(answer['changes']).toEqual([]);
    const sources = (all: unknown) => (all as [string, number][]).filter(([type]) => type !== 'plan-source');
    expect(sources(await counts())).toEqual(sources(before));
  });

  it.each(['Höglandet', 'Umeå', 'Barn och unga', 'Enköping', 'Värmland'])(
    'changes nothing in the example plan of %s either',
    async (part) => {
      const plan = part === 'Höglandet' ? await ofHoglandet() : await plansCalled(part);
      const { file } = await exported(plan, format, 'admin');
      const fields = { plan, organisation: undefined };
      const answer = await asked('admin', 'previews', { file, name: `plan.${format}`, fields }, 200);
      expect(answer['changes']).toEqual([]);
    },
  );
});

describe('a file', () => {
  it('is a Word file that is named after the plan, and kept by nobody on the way', async () => {
    const { headers, file } = await exported(await ofHoglandet(), 'docx');
    const slug = (await table('plan').findOne({ where: { documentId: await ofHoglandet() } }))?.slug;
    expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(headers['content-disposition']).toBe(`attachment; filename="${slug}.docx"`);
    expect(headers['cache-control']).toBe('no-store');
    expect(file.subarray(0, 2).toString()).toBe('PK');
  });

  it('keeps the letters of a plan that has no address yet in its name', async () => {
    const { documentId } = (await application.strapi.documents('api::plan.plan').create({
      data: { title: 'Plan för Övertorneå: “å”', kind: 'plan' } as never,
    })) as unknown as Row;
    await table('plan').updateMany({ where: { documentId }, data: { slug: null } as never });
    const { headers } = await exported(documentId, 'docx', 'admin');
    expect(headers['content-disposition']).toBe(
      `attachment; filename="Plan for Overtornea a.docx"; filename*=UTF-8''Plan%20f%C3%B6r%20%C3%96vertorne%C3%A5%20%C3%A5.docx`,
    );
  });

  it('has the columns of the plan in a workbook, with what belongs together merged', async () => {
    const { file } = await exported(imported, 'xlsx');
    const book = await new Workbook().xlsx.load(file as unknown as ArrayBuffer);
    const sheet = book.getWorksheet('Handlingsplan');
    const headings = ['Forum', 'Mål', 'Målgrupp', 'Syfte', 'Aktivitet / vad', 'När', 'Ansvarig', 'Uppföljning'];
    expect((sheet?.getRow(1).values as string[]).slice(1)).toEqual(headings);
    expect(sheet?.getCell('A2').isMerged).toBe(true);
    expect(sheet?.getCell('A5').master.address).toBe('A2');
    expect(sheet?.getCell('A6').value).toBe('Förbundets hemsida');
  });

  it('is a calendar of the activities that have a day, also of those that are not public', async () => {
    const { file, headers } = await exported(imported, 'ics');
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    const text = file.toString();
    expect(text.match(/SUMMARY:.*/g)).toEqual(['SUMMARY:Årsredovisning', 'SUMMARY:Offentligt styrelsemöte']);
    expect(text).toMatch(/DTSTART;VALUE=DATE:\d{4}0301/);
  });
});

describe('who gets it', () => {
  it('is nobody without a login', async () => {
    await application.http.get(`/plan-exports/${imported}/docx`).expect(401);
  });

  it('is nobody for a plan that there is not, nor under an address that is none', async () => {
    const editor = await application.as('editor');
    await editor.get('/plan-exports/aaaaaaaaaaaaaaaaaaaaaaaa/docx').expect(404);
    await editor.get('/plan-exports/%27%20OR%201=1/xlsx').expect(404);
  });

  it('is told which formats there are when it is asked for another', async () => {
    const { body } = await (await application.as('editor')).get(`/plan-exports/${imported}/pdf`).expect(400);
    expect(body.error.message).toBe('En plan finns som docx, xlsx, ics.');
    expect(body.error.details).toMatchObject({ formats: ['docx', 'xlsx', 'ics'] });
  });

  it('is nobody whose role may read no plans, and of goals nobody whose role may read none', async () => {
    const unit = await application.as('unit');
    const plan = await ofHoglandet();
    await withdrawn('api::goal.goal', async () => {
      const book = await new Workbook().xlsx.load(
        (await exported(plan, 'xlsx', 'unit')).file as unknown as ArrayBuffer,
      );
      const texts = book.worksheets.flatMap((sheet) => sheet.getSheetValues().flatMap((row) => row as unknown[]));
      expect(texts).toContain('Välfärdsguiden');
      expect(texts).toContain('mål');
      expect(texts).not.toContain('Ökad kunskap om Finsam och Höglandets samordningsförbund');
    });
    await withdrawn('api::plan.plan', () => unit.get(`/plan-exports/${plan}/docx`).expect(403));
  });

  const withdrawn = (subject: string, meanwhile: () => Promise<unknown>) =>
    withoutRight(application, { role: 'Unit manager', to: 'read', subject }, meanwhile);
});
