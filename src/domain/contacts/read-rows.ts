import { addressIn, isAddress } from './address';
import { inSmall, type ContactValues } from './contact';
import { headingsIn, type Column, type Headings } from './headings';
import { day, language, legalBasis, lineOf, linesOf, noteText, phone, shortText, type ValueFault, type WhyValue } from './read-values'; // prettier-ignore
import { merged, workplacesIn } from './workplaces';

/** What a row says of somebody: only what has a value. Name and address are there. */
export type Said = Pick<ContactValues, 'name' | 'email'> & Partial<ContactValues>;

/** Why a row is nobody that can be kept, whoever there is already. */
export type WhyUnreadable = 'no-name' | 'bad-name' | 'no-address' | 'bad-address' | WhyValue;

export interface ReadRow {
  /** As a spreadsheet counts: the headings are on line 1. */
  readonly line: number;
  readonly name: string;
  readonly address: string;
  readonly read: { readonly said: Said; readonly saysNo: boolean } | { readonly why: WhyUnreadable; readonly field?: ValueFault['field'] }; // prettier-ignore
}

export type ReadContacts =
  | { readonly ok: true; readonly rows: readonly ReadRow[]; readonly unread: readonly string[] }
  /** Columns that a list of contacts has. */
  | { readonly ok: false; readonly missing: readonly ('name' | 'email')[] };

/** What a file is read beside. */
export interface Desk {
  /** Names of those there are, in small letters. */
  readonly outlets: ReadonlySet<string>;
  /** YYYY-MM-DD */
  readonly today: string;
}

/**
 * Rows of a table as contacts: the first row that says anything has the headings, in any order, in Swedish or English.
 */
export function readContacts(table: readonly (readonly string[])[], desk: Desk): ReadContacts {
  const first = table.findIndex(isSaid);
  const headings = headingsIn(table[first] ?? []);
  const { at, unread } = headings;
  const hasName = at.has('name') || at.has('firstName') || at.has('lastName');
  const missing = [...(hasName ? [] : (['name'] as const)), ...(at.has('email') ? [] : (['email'] as const))];
  if (missing.length > 0) return { ok: false, missing };
  const rows = table.flatMap((cells, index) => (index > first && isSaid(cells) ? [rowOf(cells, index + 1)] : []));
  return { ok: true, rows, unread };

  function rowOf(cells: readonly string[], line: number): ReadRow {
    const cell = cellsOf(cells, headings);
    const name = nameIn(cell);
    const address = addressIn(lineOf(cell('email')));
    const why = whyNobody(cell, name, address);
    const read: ReadRow['read'] = why ? { why } : valuesIn(cell, { name, email: address }, desk);
    return { line, name: name.slice(0, 255), address: address.slice(0, 255), read };
  }
}

type Cell = (column: Column) => string;

const isSaid = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

const cellsOf =
  (cells: readonly string[], { at }: Headings): Cell =>
  (column) =>
    cells[at.get(column) ?? -1] ?? '';

function whyNobody(cell: Cell, name: string, address: string): WhyUnreadable | undefined {
  if (name === '') return 'no-name';
  // As when a quotation mark that nothing closes has swallowed lines.
  if (linesOf(cell('name') || cell('lastName')).includes('\n')) return 'bad-name';
  if (address === '') return 'no-address';
  return isAddress(address) ? undefined : 'bad-address';
}

const nameIn = (cell: Cell): string =>
  lineOf(cell('name')) || lineOf(`${lineOf(cell('firstName'))} ${lineOf(cell('lastName'))}`);

/** Nobody works at more, or covers more: a cell that says so is another column, or lines that ran together. */
const MOST = 30;
const READERS = { name: shortText, title: shortText, region: shortText, phone, language, legalBasis, source: shortText, informedAt: day, reviewBy: day, note: noteText } as const; // prettier-ignore
type Plain = keyof typeof READERS;

function valuesIn(
  cell: Cell,
  { name, email }: Pick<Said, 'name' | 'email'>,
  { outlets, today }: Desk,
): ReadRow['read'] {
  const said: Record<string, unknown> = { name, email };
  for (const [field, read] of Object.entries(READERS) as [Plain, (typeof READERS)[Plain]][]) {
    const text = field === 'name' ? name : cell(field);
    if (lineOf(text) === '') continue;
    const answer = read(text);
    if ('why' in answer) return { why: answer.why, field };
    // Nobody has been told tomorrow: they would be off the list of those still to be told.
    if (field === 'informedAt' && answer.value > today) return { why: 'future-day', field };
    said[field] = answer.value;
  }
  const workplaces = merged(workplacesIn(linesOf(cell('outlets')), outlets), leftIn(cell, outlets));
  const beats = beatsIn(cell('beats'));
  if (workplaces.some(({ outlet }) => outlet.length > 255)) return { why: 'too-long', field: 'outlets' };
  if (beats.some((beat) => beat.length > 255)) return { why: 'too-long', field: 'beats' };
  if (workplaces.length > MOST) return { why: 'too-many', field: 'outlets' };
  if (beats.length > MOST) return { why: 'too-many', field: 'beats' };
  if (workplaces.length > 0) said['outlets'] = workplaces;
  if (beats.length > 0) said['beats'] = beats;
  return { said: said as unknown as Said, saysNo: saysNo(cell) };
}

const leftIn = (cell: Cell, outlets: ReadonlySet<string>) =>
  workplacesIn(linesOf(cell('left')), outlets).map(({ outlet }) => ({ outlet, hasLeft: true }));

function beatsIn(cell: string): readonly string[] {
  const text = linesOf(cell);
  const all = text.split(text.includes('|') ? '|' : /[,;\n]/).map(lineOf).filter((beat) => beat !== ''); // prettier-ignore
  return [...new Map(all.map((beat) => [inSmall(beat), beat])).values()];
}

const STILL = ['', 'active', 'aktiv', 'ja', 'yes', 'subscribed', 'prenumererar'];

/** Whether the file says that the person does not want mail, or cannot be sent any. */
const saysNo = (cell: Cell): boolean => lineOf(cell('objectionAt')) !== '' || !STILL.includes(lineOf(cell('subscription')).toLowerCase()); // prettier-ignore
