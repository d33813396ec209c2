import { documentOf } from '../../../src/domain/plan-export/document-of';
import type { PlanContent } from '../../../src/domain/plan-export/plan-content';
import { merged } from '../../../src/domain/plan-export/merged-rows';
import { activity, audience, content, goal, section, timing } from './fixtures/a-content';

/** Headings by level and the beginning of all else, in their order. */
const outline = (given: Partial<PlanContent>) =>
  documentOf(content(given)).chapters.flatMap(({ parts }) =>
    parts.map((part) => {
      if (part.kind === 'heading') return `${'#'.repeat(part.level)} ${part.text}`;
      if (part.kind === 'list') return part.items.map(({ runs, level }) => `${'  '.repeat(level)}- ${runs[0]?.text}`).join('\n'); // prettier-ignore
      return part.kind === 'table' ? `[${part.of}]` : part.runs.map(({ text }) => text).join('');
    }),
  );

const tableOf = (given: Partial<PlanContent>) => {
  const table = documentOf(content(given)).chapters.flatMap(({ parts }) => parts).find((part) => part.kind === 'table' && part.of === 'action-plan'); // prettier-ignore
  if (table?.kind !== 'table') throw new Error('There is no action plan.');
  return table;
};

describe('A plan as a document', () => {
  it('has its goals after the words that introduce them', () => {
    const sections = [section('Syfte och mål', 'Det ska leda till', 'Mer om det.'), section('Sist', 'Slut.')];
    expect(outline({ sections, goals: [goal('Fler vet')] })).toEqual([
      '# Syfte och mål',
      'Det ska leda till',
      '- Fler vet',
      'Mer om det.',
      '# Sist',
      'Slut.',
    ]);
  });

  it('gives what has no section a heading, where plans usually have it', () => {
    const sections = [section('Bakgrund', 'Så.'), section('Mål', 'Målen:'), section('Uppföljning', 'Varje år.')];
    const given = { sections, goals: [goal('Fler vet')], audiences: [audience('Chefer')], keyMessages: [{ id: 'm', text: 'Vi finns' }] }; // prettier-ignore
    expect(outline(given).filter((line) => line.startsWith('#'))).toEqual([
      '# Bakgrund',
      '# Mål',
      '# Målgrupper',
      '# Budskap',
      '# Uppföljning',
    ]);
  });

  it('has audiences under the headings that divide them', () => {
    const audiences = [audience('Interna målgrupper'), audience('Politiker', { parent: 'Interna målgrupper' })];
    const sections = [section('Interna målgrupper', 'De ska veta.')];
    expect(outline({ audiences, sections })).toEqual(['# Målgrupper', '## Interna målgrupper', '- Politiker', 'De ska veta.']); // prettier-ignore
  });

  it('has the goals of each audience by level, where each goal is for one', () => {
    const audiences = [audience('Chefer'), audience('Medarbetare')];
    const goals = [
      goal('Chefer vet', { audiences: ['Chefer'], level: 'know' }),
      goal('Chefer gör', { audiences: ['Chefer'], level: 'act' }),
      goal('Medarbetare vet', { audiences: ['Medarbetare'], level: 'know' }),
    ];
    expect(outline({ audiences, goals }).slice(0, 9)).toEqual([
      '# Mål',
      '## Chefer',
      '### Veta',
      '- Chefer vet',
      '### Agera',
      '- Chefer gör',
      '## Medarbetare',
      '### Veta',
      '- Medarbetare vet',
    ]);
  });

  it('says what the person may not read', () => {
    const [facts] = documentOf(content({ withheld: ['api::goal.goal'] })).chapters[0]?.parts ?? [];
    expect(facts).toMatchObject({ of: 'facts', rows: [[{ lines: ['Inte med här'] }, { lines: ['mål'] }]] });
  });
});

describe('The action plan', () => {
  const one = activity('Möte', { timing: timing('Löpande', { mode: 'ongoing' }), channels: ['k'], audiences: ['a'] });
  const around = { audiences: [audience('a')], channels: [{ id: 'k', name: 'Webbplats' }] };

  it('has the columns of the plan, in their order', () => {
    const columns = [{ field: 'timing', heading: 'När det sker' }, { field: 'summary', heading: 'Vad' }] as const; // prettier-ignore
    const table = tableOf({ activities: [one], columns });
    expect(table.columns.map(({ heading }) => heading)).toEqual(['När det sker', 'Vad']);
    expect(table.rows).toMatchObject([[{ lines: ['Löpande'] }, { lines: ['Möte'], isHeading: true }]]);
  });

  it('has those with something in them where the plan has named none', () => {
    expect(tableOf({ activities: [one], ...around }).columns.map(({ heading }) => heading)).toEqual(['Aktivitet', 'Målgrupp', 'Kanal', 'När', 'Ansvarig']); // prettier-ignore
  });

  it('names its activities where their names are more than channel and audience', () => {
    const columns = [{ field: 'channels', heading: 'Kanal' }, { field: 'audiences', heading: 'För' }] as const; // prettier-ignore
    const headings = (summary: string) => tableOf({ activities: [{ ...one, summary }], columns, ...around }).columns.map(({ heading }) => heading); // prettier-ignore
    expect(headings('Webbplats – a')).toEqual(['Kanal', 'För']);
    expect(headings('Öppet hus')).toEqual(['Aktivitet', 'Kanal', 'För']);
  });
});

describe('Rows that are merged', () => {
  const said = (...values: readonly string[]) => ({ values, isInRows: false });
  const inRows = (...values: readonly string[]) => ({ values, isInRows: true });
  const seen = (rows: ReturnType<typeof merged>) => rows.map((cells) => cells.map(({ column, lines, rowSpan }) => `${column}:${lines.join('/')}:${rowSpan}`)); // prettier-ignore

  it('have a value each, and beside them what is said once', () => {
    expect(seen(merged([[said('Möte'), inRows('A', 'B', 'C'), inRows('x'), said('Anna', 'Bo')]], 0))).toEqual([
      ['0:Möte:3', '1:A:1', '2:x:3', '3:Anna/Bo:3'],
      ['1:B:1'],
      ['1:C:1'],
    ]);
  });

  it('share the rows among a shorter list, whose last value takes the rest', () => {
    expect(seen(merged([[said('Möte'), inRows('A', 'B', 'C'), inRows('x', 'y')]], 0))).toEqual([
      ['0:Möte:3', '1:A:1', '2:x:1'],
      ['1:B:1', '2:y:2'],
      ['1:C:1'],
    ]);
  });

  it('have one cell for what consecutive activities say left of their names', () => {
    const block = (goal: string, name: string) => [said(goal), said(name)];
    expect(seen(merged([block('A', 'Möte'), block('A', 'Brev'), block('B', 'Dag'), block('', '')], 1))).toEqual([
      ['0:A:2', '1:Möte:1'],
      ['1:Brev:1'],
      ['0:B:1', '1:Dag:1'],
      ['0::1', '1::1'],
    ]);
  });
});
