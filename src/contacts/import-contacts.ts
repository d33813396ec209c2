import { createHash } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { clockOf } from '../approvals/clock';
import { decisionLog } from '../approvals/decision-log';
import { compare, countsOf, type Fate } from '../domain/contacts/compare';
import { inSmall, type KnownContact } from '../domain/contacts/contact';
import { readContacts } from '../domain/contacts/read-rows';
import { dayIn } from '../domain/stockholm-day';
import { NotReadable } from '../plan-import/readers/not-readable';
import { readTable, type TableLimits } from '../plan-import/readers/read-table';
import { oneAtATime } from '../press/rows/one-at-a-time';
import type { ContactsImported, ContactsPreview } from '../shared/contacts';
import { refuse } from './refused';
import { FIELDS_OF, type ContactRights } from './rights';
import { erasures } from './rows/erasures';
import { contactRowsIn, knownContact, outletIds } from './rows/known-contacts';
import { writeContacts } from './rows/write-contacts';
import { rowView } from './row-view';

export interface Asked {
  readonly given: Buffer | string;
  /** Where the details come from, for new contacts of which the file does not say it. */
  readonly source?: string | undefined;
}

export interface Person {
  readonly id: number;
  readonly language: 'sv' | 'en';
  readonly rights: ContactRights;
}

export const CONTACT_LIMITS: TableLimits = { bytes: 2 * 1024 * 1024, rows: 2001, columns: 60 };

type Table = readonly (readonly string[])[];

/** What would become of a file; writes nothing. @throws ContactsRefused */
export async function previewContacts(strapi: Core.Strapi, person: Person, { given }: Asked): Promise<ContactsPreview> {
  const work = await found(strapi, person, tableOf(person, given));
  const { fates, newOutlets, unread } = work;
  return { counts: countsOf(fates), ...shownOf(work, person), newOutlets, unread };
}

/**
 * Writes a file, all of it or nothing.
 * @param seen of the preview; when it would be otherwise now, nothing is written
 * @throws ContactsRefused
 */
export async function importContacts(
  strapi: Core.Strapi,
  person: Person,
  { given, source, seen }: Asked & { readonly seen: string },
): Promise<ContactsImported> {
  const table = tableOf(person, given);
  return oneAtATime(strapi, async () => {
    const work = await found(strapi, person, table);
    const { fates, newOutlets, outlets } = work;
    const now = countsOf(fates);
    if (shownOf(work, person).seen !== seen) refuse({ code: 'contacts-changed', counts: now });
    await writeContacts(strapi, { fates, newOutlets, outlets, source, person: person.id });
    await decisionLog(strapi).write({ kind: 'media-contacts-imported', data: { ...now } });
    return { counts: now, newOutlets };
  });
}

/** Rights come before reading: whoever may not write learns nothing of who is there. */
function tableOf({ rights }: Person, given: Buffer | string): Table {
  const fields = Object.entries(FIELDS_OF).flatMap(([name, paths]) => (name === 'objectionAt' || name === 'subscription' ? [] : paths)); // prettier-ignore
  const mayAll = (['read', 'create', 'update'] as const).every((right) => fields.every((field) => rights.may(right, { field }))); // prettier-ignore
  if (!mayAll) refuse({ code: 'may-not-write', type: 'media-contact' });
  try {
    return readTable(given, CONTACT_LIMITS);
  } catch (error) {
    if (!(error instanceof NotReadable)) throw error;
    return refuse({ code: 'not-readable', because: { code: error.code, detail: error.detail } });
  }
}

interface Found {
  readonly fates: readonly Fate[];
  readonly known: readonly KnownContact[];
  /** Document ids by names in small letters. */
  readonly outlets: ReadonlyMap<string, string>;
  readonly newOutlets: readonly string[];
  readonly unread: readonly string[];
}

/** The rows as people see them, and what tells them from any others. */
function shownOf({ fates, known, newOutlets }: Found, { language }: Person): Pick<ContactsPreview, 'rows' | 'seen'> {
  const byId = new Map(known.map((contact) => [contact.id, contact]));
  const rows = fates.map((fate) => rowView(fate, byId, language));
  return {
    rows,
    seen: createHash('sha256')
      .update(JSON.stringify([fates, rows, newOutlets]))
      .digest('hex'),
  };
}

async function found(strapi: Core.Strapi, { rights }: Person, table: Table): Promise<Found> {
  const outlets = await outletIds(strapi);
  const read = readContacts(table, { outlets: new Set(outlets.keys()), today: dayIn(clockOf(strapi)()) });
  if (!read.ok) return refuse({ code: 'headings-missing', headings: read.missing });
  const rows = await contactRowsIn(strapi);
  const known = rows.map(knownContact);
  const erased = await erasures(strapi).among(read.rows.map(({ address }) => address));
  const fates = compare(read.rows, { known, erased });
  const changed = new Set(fates.flatMap((fate) => (fate.fate === 'changed' ? [fate.id] : [])));
  const touched = rows.filter(({ documentId }) => changed.has(String(documentId)));
  if (!touched.every((row) => rights.may('read', { row }) && rights.may('update', { row })))
    refuse({ code: 'may-not-write', type: 'media-contact' });
  const newOutlets = newIn(fates, outlets);
  if (newOutlets.length > 0 && !rights.mayMakeOutlets()) refuse({ code: 'may-not-write', type: 'outlet' });
  return { fates, known, outlets, newOutlets, unread: read.unread };
}

function newIn(fates: readonly Fate[], outlets: ReadonlyMap<string, string>): readonly string[] {
  const named = fates.flatMap((fate) => (fate.fate === 'new' || fate.fate === 'changed' ? (fate.values.outlets ?? []) : [])); // prettier-ignore
  const fresh = named.map(({ outlet }) => outlet).filter((outlet) => !outlets.has(inSmall(outlet)));
  return [...new Map(fresh.map((outlet) => [inSmall(outlet), outlet])).values()];
}
