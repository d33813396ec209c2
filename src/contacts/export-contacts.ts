import type { Core } from '@strapi/strapi';

import { decisionLog } from '../approvals/decision-log';
import { contactsCsv, EXPORTED } from '../domain/contacts/export-table';
import type { Person } from './import-contacts';
import { FIELDS_OF } from './rights';
import { contactRowsIn, knownContact } from './rows/known-contacts';

/** All contacts and fields that the person may read, as a file that an import reads as the same. */
export async function exportContacts(strapi: Core.Strapi, { rights, language }: Person): Promise<string> {
  const columns = EXPORTED.filter((column) => FIELDS_OF[column].every((field) => rights.may('read', { field })));
  const rows = (await contactRowsIn(strapi)).filter((row) => rights.may('read', { row }));
  await decisionLog(strapi).write({ kind: 'media-contacts-exported', data: { contacts: rows.length } });
  return contactsCsv(rows.map(knownContact), columns, language);
}
