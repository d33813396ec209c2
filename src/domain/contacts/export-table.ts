import { csvRow } from './cells';
import type { KnownContact } from './contact';
import { HEADINGS, type Column } from './headings';
import { workplacesCell } from './workplaces';

/** Excel takes a file for UTF-8 by this. */
const BOM = '\uFEFF';

export const EXPORTED = ['name', 'email', 'title', 'outlets', 'region', 'phone', 'beats', 'language', 'legalBasis', 'source', 'informedAt', 'reviewBy', 'objectionAt', 'subscription', 'note'] as const satisfies readonly Column[]; // prettier-ignore
export type Exported = (typeof EXPORTED)[number];

/** A file that an import reads as the same contacts, and that a spreadsheet opens without calculating anything. */
export function contactsCsv(
  contacts: readonly KnownContact[],
  columns: readonly Exported[],
  language: 'sv' | 'en',
): string {
  const head = columns.map((column) => HEADINGS[column][language === 'sv' ? 0 : 1]);
  const rows = contacts.map((contact) => columns.map((column) => cellOf(contact, column, language)));
  return `${BOM}${[head, ...rows].map(csvRow).join('\r\n')}\r\n`;
}

function cellOf({ values, objectionAt, subscription }: KnownContact, column: Exported, language: 'sv' | 'en'): string {
  switch (column) {
    case 'outlets':
      return workplacesCell(values.outlets, language);
    case 'beats':
      return beatsCell(values.beats);
    case 'objectionAt':
      return objectionAt ?? '';
    case 'subscription':
      return subscription ?? '';
    default:
      return values[column] ?? '';
  }
}

/** A comma within a single beat would divide it. */
const beatsCell = (beats: readonly string[]): string => `${beats.join(' | ')}${beats.length === 1 && /[,;]/.test(beats[0] ?? '') ? ' |' : ''}`; // prettier-ignore
