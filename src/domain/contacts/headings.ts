import type { ContactField } from './contact';

/** What a column can hold. What was said against mailings is read, so that nobody comes in as if they had said nothing. */
export type Column = ContactField | 'firstName' | 'lastName' | 'left' | 'objectionAt' | 'subscription';

/** What columns are called; the first two are written in an export, in Swedish and English. */
export const HEADINGS: Readonly<Record<Column, readonly [sv: string, en: string, ...others: string[]]>> = {
  name: ['Namn', 'Name', 'Fullständigt namn', 'Full name', 'Kontakt', 'Contact', 'Kontaktperson', 'Journalist'],
  firstName: ['Förnamn', 'First name', 'Given name'],
  lastName: ['Efternamn', 'Last name', 'Surname', 'Family name'],
  email: ['E-post', 'E-mail', 'Email', 'Epost', 'E-postadress', 'E-mail address', 'Email address', 'Mejl', 'Mejladress', 'Mail', 'Mailadress'], // prettier-ignore
  title: ['Titel', 'Title', 'Befattning', 'Position', 'Roll', 'Role', 'Job title'],
  outlets: ['Redaktion', 'Outlet', 'Redaktioner', 'Outlets', 'Medium', 'Media', 'Medier', 'Tidning', 'Newspaper', 'Publikation', 'Publication', 'Arbetsgivare', 'Employer', 'Företag', 'Company'], // prettier-ignore
  left: ['Arbetar inte längre på', 'No longer works at', 'Slutat på', 'Har lämnat', 'Has left', 'Tidigare redaktioner', 'Former outlets'], // prettier-ignore
  region: ['Område', 'Region', 'Ort', 'City', 'Town'],
  phone: ['Telefon', 'Phone', 'Telefonnummer', 'Phone number', 'Telephone', 'Tel', 'Mobil', 'Mobile', 'Mobiltelefon'],
  beats: ['Bevakar', 'Beats', 'Beat', 'Bevakning', 'Bevakningsområden', 'Ämnen', 'Ämne', 'Topics', 'Subjects', 'Intressen', 'Interests'], // prettier-ignore
  language: ['Språk', 'Language'],
  legalBasis: ['Rättslig grund', 'Legal basis', 'Laglig grund'],
  source: ['Källa', 'Source', 'Uppgifterna kommer från'],
  informedAt: ['Informerad den', 'Informed on', 'Informerad', 'Informed', 'Told on'],
  reviewBy: ['Ses över senast', 'Review by', 'Granskas senast', 'Gallras', 'Review date'],
  objectionAt: ['Invände den', 'Objected on', 'Invänt', 'Invändning', 'Har invänt', 'Objection', 'Objected'],
  subscription: ['Utskick', 'Mailings', 'Prenumeration', 'Subscription'],
  note: ['Anteckning', 'Note', 'Anteckningar', 'Notes', 'Kommentar', 'Comment'],
};

export interface Headings {
  /** Where each column is; the first of its name. */
  readonly at: ReadonlyMap<Column, number>;
  /** Headings that say nothing we keep. */
  readonly unread: readonly string[];
}

/** Which column is which, in any order and in either language. */
export function headingsIn(row: readonly string[]): Headings {
  const at = new Map<Column, number>();
  const unread: string[] = [];
  row.forEach((cell, place) => {
    const column = COLUMNS.get(plain(cell));
    if (column !== undefined && !at.has(column)) at.set(column, place);
    else if (cell.trim() !== '') unread.push(cell.trim().slice(0, 100));
  });
  return { at, unread };
}

/** "E-post *:" and "e post" are one. */
const plain = (heading: string): string =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const COLUMNS: ReadonlyMap<string, Column> = new Map(
  Object.entries(HEADINGS).flatMap(([column, names]) => names.map((name) => [plain(name), column as Column] as const)),
);
