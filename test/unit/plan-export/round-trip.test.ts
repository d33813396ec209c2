import { documentOf } from '../../../src/domain/plan-export/document-of';
import { normal } from '../../../src/domain/plan-import/normal-form';
import { piecesOf, type Source } from '../../../src/domain/plan-import/blocks';
import { recognise, type Surroundings } from '../../../src/domain/plan-import/recognise';
import { docxOf } from '../../../src/plan-export/writers/docx';
import { xlsxOf } from '../../../src/plan-export/writers/xlsx';
import { readFile } from '../../../src/plan-import/readers/read-file';
import { cellsOf, HEADINGS, ROWS } from '../plan-import/fixtures/hoglandet';
import { cutByPages, mergedRows, oneRowEach, pasted, workbook } from '../plan-import/fixtures/hoglandet-files';
import { umea } from '../plan-import/fixtures/umea-files';
import { vkl } from '../plan-import/fixtures/vkl-files';
import { changesOf, imported, type Imported } from './fixtures/imported';

const WRITERS = { docx: docxOf, xlsx: xlsxOf } as const;
const PLANS = {
  'Höglandet, a row for each activity': oneRowEach,
  'Höglandet, with merged cells': mergedRows,
  'Höglandet, cut by its pages': cutByPages,
  'Höglandet, a workbook': workbook,
  'Höglandet, pasted': () => Buffer.from(pasted()),
  Umeå: umea,
  VKL: vkl,
} as const;

async function sourceOf(file: Buffer, name: string): Promise<Source> {
  const read = await readFile(file, name);
  if (!read.ok) throw new Error(JSON.stringify(read.because));
  return read.source;
}

const understood = async (file: Buffer, name: string, surroundings: Surroundings = {}) =>
  recognise(await sourceOf(file, name), surroundings);

async function planFrom(given: () => Promise<Buffer> | Buffer, name: string): Promise<Imported> {
  const file = await given();
  return imported(await understood(file, name.includes('workbook') ? 'plan.xlsx' : name.includes('pasted') ? 'plan.txt' : 'plan.docx')); // prettier-ignore
}

const both = Object.keys(PLANS).flatMap((plan) => Object.keys(WRITERS).map((format) => [plan, format] as const));

describe.each(both)('%s, exported as .%s', (name, format) => {
  const plan = () => planFrom(PLANS[name as keyof typeof PLANS], name);
  const exported = async ({ content }: Imported) => WRITERS[format as keyof typeof WRITERS](documentOf(content));

  it('changes nothing when it is imported again', async () => {
    const before = await plan();
    const { known, content } = before;
    const again = await understood(await exported(before), `plan.${format}`, { known, columns: content.columns });
    expect(changesOf(again, before)).toEqual([]);
  });

  it('is the same plan where nobody knows it', async () => {
    const before = await plan();
    const again = imported(await understood(await exported(before), `plan.${format}`));
    const named = ({ content }: Imported) => ({
      columns: content.columns,
      goals: content.goals.map(({ statement }) => statement).sort(),
      messages: content.keyMessages.map(({ text }) => text).sort(),
      audiences: content.audiences.map((one) => one.name).sort(),
      activities: content.activities.map(({ summary, description, timing, responsible }) => ({ summary, description, timing, responsible })), // prettier-ignore
      links: content.activities.map(({ goals, keyMessages, audiences }) => [goals.length, keyMessages.length, audiences.length]), // prettier-ignore
      reach: content.reach.length,
      legend: content.legend,
      qualities: content.qualities,
      checklist: content.checklist,
      sections: content.sections.map(({ heading }) => heading),
    });
    expect(named(again)).toEqual(named(before));
  });

  it('has every word of the plan', async () => {
    const before = await plan();
    const file = await exported(before);
    const words = normal(piecesOf(await sourceOf(file, `plan.${format}`)).map(({ text }) => text).join(' ')); // prettier-ignore
    const { content } = before;
    const texts = [
      ...content.goals.map(({ statement }) => statement),
      ...content.audiences.map((one) => one.name),
      ...content.keyMessages.map(({ text }) => text),
      ...content.channels.map((one) => one.name),
      ...content.activities.flatMap(({ summary, description, timing }) => [summary, description, timing?.text]),
      ...content.sections.map(({ heading }) => heading),
    ];
    expect(texts.filter((text) => text && !words.includes(normal(text)))).toEqual([]);
  });
});

describe('Höglandet’s action plan as a table', () => {
  /** An import takes off the full stop after a sentence, and `Interna` before who is internal. */
  const bared = (lines: readonly string[]) => lines.map((line) => line.replace(/^Interna /, '').replace(/\.$/, '')).join(' '); // prettier-ignore

  it('has its eight columns in their order, and in each cell what stood there', async () => {
    const { content } = await planFrom(oneRowEach, 'Höglandet');
    const table = documentOf(content).chapters.flatMap(({ parts }) => parts).find((part) => part.kind === 'table' && part.of === 'action-plan'); // prettier-ignore
    if (table?.kind !== 'table') throw new Error('There is no table.');
    expect(table.columns.map(({ heading }) => heading)).toEqual([...HEADINGS]);
    const activities = table.rows.reduce<string[][][]>((all, cells) => {
      if (cells[0]?.column === 0) all.push(HEADINGS.map(() => []));
      for (const { column, lines } of cells) all.at(-1)?.[column]?.push(...lines);
      return all;
    }, []);
    expect(activities.map((cells) => cells.map(bared))).toEqual(ROWS.map((row) => cellsOf(row).map(bared)));
  });

  it('merges all but goals and key messages over the rows of an activity', async () => {
    const { content } = await planFrom(mergedRows, 'Höglandet');
    const source = await sourceOf(await docxOf(documentOf(content)), 'plan.docx');
    const rows = source.blocks.flatMap((block) => (block.kind === 'table' && block.rows[0]?.cells[0]?.lines[0] === 'Forum' ? block.rows : [])); // prettier-ignore
    const spans = rows.slice(1, 5).map(({ cells }) => cells.map(({ rowSpan }) => rowSpan));
    expect(spans).toEqual([[4, 1, 4, 1, 4, 4, 4, 4], [1, 1], [2, 1], [1]]);
  });
});
