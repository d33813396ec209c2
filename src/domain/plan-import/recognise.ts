import type { DetailTable } from '../plan-details';
import type { Source } from './blocks';
import type { ColumnField } from './column-names';
import { findHeader, type Evidence, type Header, type Told } from './find-columns';
import { below, type Grid } from './grid';
import { Notebook } from './notebook';
import { fitting, LONGEST_STRING, normal, tidy } from './normal-form';
import { partsOf, type Part } from './parts';
import type { ActivityPreview, Known, PlanColumn, PlanPreview, ReachPreview, ThingKind, Warning } from './preview';
import { readActivities } from './read-activities';
import { isChecklist, readChecklist } from './read-checklist';
import { detailTable, readDetails } from './read-details';
import { isMatrix, readMatrix } from './read-matrix';
import { SectionReader } from './section-reader';
import { sentencesIn } from './sentences';

/** What is known beside the document itself. */
export interface Surroundings {
  readonly known?: Known;
  /** For times that name no year; otherwise the one in the title is taken. */
  readonly year?: number;
  /** Those of the plan: a heading of one of them means what it means there. */
  readonly columns?: readonly PlanColumn[];
  /** Paragraphs and items of the plan's sections: what stands in a section is no thing of its own when it is read again. */
  readonly written?: readonly string[];
}

/**
 * What becomes of a document: which of its parts are goals, audiences, activities and so on, what of it exists, what may be
 * meant, and where each piece of it went. Pure; nothing is dropped: the ledger has every piece, placed or with the reason why not.
 */
export function recognise(
  source: Source,
  { known = {}, year, columns: own = [], written = [] }: Surroundings = {},
): PlanPreview {
  const notebook = new Notebook(known);
  const parts = partsOf(source);
  const text = new SectionReader(notebook, parts, asWritten(written)).read();
  const evidence: Evidence = (values, field) => {
    const kind = KIND_OF[field];
    return kind ? values.filter((value) => notebook.knows(kind, value)).length / values.length : 0;
  };
  const tables = tablesIn(parts, { evidence, own });
  const inYear = year ?? yearIn(text.title);
  const activities: ActivityPreview[] = [];
  const reaches: ReachPreview[] = [...text.reaches];
  const columns: PlanColumn[] = [];
  const checklist = tables.flatMap((table) => {
    if (table.kind === 'action-plan') {
      const isFirst = activities.length === 0 && columns.length === 0;
      columns.push(...placedColumns(table.header, notebook, isFirst ? [] : columns));
      activities.push(
        ...readActivities(table.grid, table.header, notebook, {
          from: activities.length,
          ...(inYear && { year: inYear }),
        }),
      );
    }
    if (table.kind === 'details') return readDetails(table.grid, table.details, notebook);
    if (table.kind === 'matrix') reaches.push(...readMatrix(table.grid, notebook, reaches.length));
    if (table.kind === 'unknown')
      for (const { lines } of table.grid.cells)
        for (const words of lines) notebook.leave(words, 'table-not-recognised');
    return table.kind === 'checklist' ? readChecklist(table.grid, notebook) : [];
  });
  const things = notebook.finished();
  const legend = legendOf(text.legend, reaches);
  const preview = { ...text, legend, columns, checklist, things, activities, reaches, ledger: notebook.ledger(source) };
  return { ...preview, warnings: warningsOf(preview) };
}

/** In normal form, and sentence by sentence as well. */
const asWritten = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => [text, ...sentencesIn({ text: tidy(text), at: [] }).map((one) => one.text)]).map(normal)); // prettier-ignore

/** Only what may well be meant is worth a warning. */
const UNCERTAIN = 0.7;

const KIND_OF: Partial<Record<ColumnField, ThingKind>> = {
  goals: 'goal',
  'key-messages': 'key-message',
  audiences: 'audience',
  channels: 'channel',
  responsible: 'office',
};

type Table =
  | Readonly<{ kind: 'action-plan'; grid: Grid; header: Header }>
  | Readonly<{ kind: 'details'; grid: Grid; details: DetailTable }>
  | Readonly<{ kind: 'matrix' | 'checklist' | 'unknown'; grid: Grid }>;

/** The tables, each with what it is; one that a page break has cut in two is one again. */
function tablesIn(parts: readonly Part[], told: Told): readonly Table[] {
  const tables: Table[] = [];
  let isApart = true;
  for (const part of parts) {
    if (part.kind === 'heading' || part.kind === 'list' || part.kind === 'paragraph') isApart = true;
    if (part.kind !== 'table') continue;
    const last = tables.at(-1);
    const table = tableOf(part.grid, told);
    if (last?.kind === 'action-plan' && goesOn(last, table, isApart)) {
      tables[tables.length - 1] = { ...last, grid: below(last.grid, part.grid) };
    } else tables.push(table);
    isApart = false;
  }
  return tables;
}

function tableOf(grid: Grid, told: Told): Table {
  const details = detailTable(grid);
  if (details) return { kind: 'details', grid, details };
  if (isMatrix(grid)) return { kind: 'matrix', grid };
  if (isChecklist(grid)) return { kind: 'checklist', grid };
  const header = findHeader(grid, told);
  return header ? { kind: 'action-plan', grid, header } : { kind: 'unknown', grid };
}

function goesOn(last: Extract<Table, { kind: 'action-plan' }>, table: Table, isApart: boolean): boolean {
  if (isApart || table.grid.width !== last.grid.width) return false;
  const headings = ({ columns }: Header) => columns.map(({ heading }) => normal(heading.text)).join('|');
  return table.kind === 'unknown' || (table.kind === 'action-plan' && headings(table.header) === headings(last.header));
}

/** The columns of a table that the plan has not yet, their headings on record; one said otherwise in a later table is known already. */
function placedColumns({ columns }: Header, notebook: Notebook, before: readonly PlanColumn[]): readonly PlanColumn[] {
  return columns.flatMap(({ heading, field }, ref) => {
    if (!field) {
      notebook.leave(heading, 'column-not-recognised');
      return [];
    }
    const isNew = field !== 'number' && !before.some((column) => column.field === field);
    notebook.place(heading, { kind: isNew ? 'column' : 'structure', ref, field: isNew ? 'heading' : field });
    return isNew ? [{ field, heading: fitting(heading.text, LONGEST_STRING) }] : [];
  });
}

function yearIn(title: string | undefined): number | undefined {
  const years = [...(title ?? '').matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year));
  return years.length === 1 ? years[0] : undefined;
}

/** The signs that the document explains, then those it uses without a word. */
function legendOf(explained: PlanPreview['legend'], reaches: readonly ReachPreview[]): PlanPreview['legend'] {
  const used = new Set(reaches.flatMap(({ code }) => code?.split(/\s*[,/+]\s*/) ?? []));
  const unexplained = [...used].filter((code) => !explained.some((entry) => entry.code === code));
  return [...explained, ...unexplained.map((code) => ({ code }))];
}

function warningsOf({ activities, things, legend, reaches }: Omit<PlanPreview, 'warnings'>): readonly Warning[] {
  const isEmpty = activities.length === 0 && things.length === 0 && reaches.length === 0;
  return [
    ...(isEmpty ? [{ code: 'nothing-recognised', detail: {} } as const] : []),
    ...activities.flatMap(({ key, summary, timing, isComposed }): Warning[] => [
      ...(timing?.mode === 'once' && !timing.start && !timing.end
        ? [{ code: 'timing-without-days' as const, detail: { activity: key, summary, text: timing.text } }]
        : []),
      ...(isComposed ? [{ code: 'summary-composed' as const, detail: { activity: key, summary } }] : []),
    ]),
    ...things.flatMap(({ key, name, match, alternatives: [likely] }): Warning[] =>
      !match && likely && likely.confidence >= UNCERTAIN
        ? [{ code: 'name-uncertain', detail: { thing: key, name, alternative: likely.name } }]
        : [],
    ),
    ...legend.flatMap(({ code, label }): Warning[] => (label ? [] : [{ code: 'code-unexplained', detail: { code } }])),
  ];
}
