import type { Core } from '@strapi/strapi';

import { name, one, rows, text, type Row } from '../../approvals/read-row';
import type { KnownContact, LegalBasis, Workplace } from '../../domain/contacts/contact';
import { merged } from '../../domain/contacts/workplaces';
import { CONTACT, OUTLET } from './types';

/** With what each contact is read, for lists, files and comparisons. */
export const AROUND_CONTACT = {
  outlet: { select: ['documentId', 'name'] },
  otherOutlets: { populate: { outlet: { select: ['documentId', 'name'] } } },
  beats: true,
  createdBy: { populate: { roles: true } },
} as const;

/** All contacts, by name. */
export async function contactRowsIn(strapi: Core.Strapi, where: object = {}): Promise<readonly Row[]> {
  const found = await strapi.db.query(CONTACT).findMany({ where, populate: AROUND_CONTACT as never, orderBy: [{ name: 'asc' }, { id: 'asc' }] }); // prettier-ignore
  return found;
}

/** A row as it is compared and exported. */
export const knownContact = (row: Row): KnownContact => ({
  id: String(row['documentId']),
  objectionAt: text(row['objectionAt']),
  subscription: text(row['subscription']),
  values: {
    name: name(row) ?? '',
    email: text(row['email']) ?? '',
    title: text(row['title']),
    outlets: workplacesOf(row),
    region: text(row['region']),
    phone: text(row['phone']),
    beats: rows(row['beats']).flatMap((beat) => name(beat) ?? []),
    language: text(row['language']),
    legalBasis: text(row['legalBasis']) as LegalBasis | null,
    source: text(row['source']),
    informedAt: text(row['informedAt']),
    reviewBy: text(row['reviewBy']),
    note: text(row['note']),
  },
});

/** First where somebody works in the first place. */
export function workplacesOf(row: Row): readonly Workplace[] {
  const main = outletName(row);
  const others = rows(row['otherOutlets']).flatMap((other) => {
    const outlet = outletName(other);
    return outlet === null ? [] : [{ outlet, hasLeft: other['hasLeft'] === true }];
  });
  return merged([], [...(main === null ? [] : [{ outlet: main, hasLeft: false }]), ...others]);
}

const outletName = (row: Row): string | null => {
  const outlet = one(row['outlet']);
  return outlet && name(outlet);
};

/** Outlets by their names in small letters; of several with one name, the first. */
export async function outletIds(strapi: Core.Strapi): Promise<ReadonlyMap<string, string>> {
  const all = await strapi.db.query(OUTLET).findMany({ select: ['documentId', 'name'], orderBy: { id: 'desc' } });
  return new Map(all.map((row) => [String(row.name ?? '').trim().toLowerCase(), String(row.documentId)])); // prettier-ignore
}
