import type { Core } from '@strapi/strapi';

import { name, text, type Row } from '../approvals/read-row';
import { isLate, isPastReview, tellBy } from '../domain/contacts/due';
import { dayIn } from '../domain/stockholm-day';
import type { ContactListMeta, ContactListRow, ContactView } from '../shared/contacts';
import { AROUND_CONTACT, workplacesOf } from './rows/known-contacts';
import { CONTACT, PRESS_LIST } from './rows/types';

export interface Question {
  readonly view: ContactView;
  /** Part of a name or an address. */
  readonly q: string;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

/** Whoever came first is first to be told or looked at again. */
const ORDER = {
  all: [{ name: 'asc' }, { id: 'asc' }],
  'not-told': [{ createdAt: 'asc' }, { id: 'asc' }],
  'past-review': [{ reviewBy: 'asc' }, { id: 'asc' }],
} as const;

/** Contacts with what is due for each, a page of them, and how many there are in each view. @param today YYYY-MM-DD */
export async function listContacts(
  strapi: Core.Strapi,
  { view, q, page: asked, pageSize }: Question,
  today: string,
): Promise<{ readonly data: readonly ContactListRow[]; readonly meta: Omit<ContactListMeta, 'may'> }> {
  const table = strapi.db.query(CONTACT);
  const views = { all: {}, 'not-told': { informedAt: { $null: true } }, 'past-review': { reviewBy: { $lt: today } } };
  const where = {
    ...views[view],
    ...(q !== '' && { $or: [{ name: { $containsi: q } }, { email: { $containsi: q } }] }),
  };
  const total = await table.count({ where });
  const pageCount = Math.ceil(total / pageSize);
  // Of a page whose contacts have left the view, the last that there is.
  const page = Math.max(1, Math.min(asked, pageCount));
  const found: readonly Row[] = await table.findMany({
    where,
    populate: AROUND_CONTACT as never,
    orderBy: ORDER[view] as never,
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  const notTold: readonly Row[] = await table.findMany({ select: ['createdAt'], where: views['not-told'] });
  const lists = await listsOf(strapi, found);
  return {
    data: found.map((row) => listRow(row, today, lists)),
    meta: {
      pagination: { page, pageSize, total, pageCount },
      counts: { all: await table.count({}), 'not-told': notTold.length, 'past-review': await table.count({ where: views['past-review'] }) }, // prettier-ignore
      late: notTold.filter((row) => isLate(cameOn(row), today)).length,
    },
  };
}

function listRow(row: Row, today: string, lists: ReadonlyMap<string, number>): ContactListRow {
  const documentId = String(row['documentId']);
  const informedAt = text(row['informedAt']);
  const reviewBy = text(row['reviewBy']);
  return {
    documentId,
    name: name(row) ?? '',
    email: text(row['email']),
    outlets: workplacesOf(row).flatMap(({ outlet, hasLeft }) => (hasLeft ? [] : outlet)),
    informedAt,
    tellBy: informedAt === null ? tellBy(cameOn(row)) : null,
    isLate: informedAt === null && isLate(cameOn(row), today),
    reviewBy,
    isPastReview: isPastReview(reviewBy, today),
    subscription: text(row['subscription']),
    objectionAt: text(row['objectionAt']),
    lists: lists.get(documentId) ?? 0,
  };
}

/** The day in Sweden on which a contact was entered. */
const cameOn = ({ createdAt }: Row): string => dayIn(new Date(String(createdAt)));

async function listsOf(strapi: Core.Strapi, contacts: readonly Row[]): Promise<ReadonlyMap<string, number>> {
  const documentId = { $in: contacts.map((row) => String(row['documentId'])) };
  const lists = await strapi.db.query(PRESS_LIST).findMany({
    where: { contacts: { documentId } },
    populate: { contacts: { select: ['documentId'], where: { documentId } } },
  });
  const counts = new Map<string, number>();
  for (const list of new Map(lists.map((one) => [one.id, one])).values())
    for (const contact of list['contacts']) counts.set(contact.documentId, (counts.get(contact.documentId) ?? 0) + 1);
  return counts;
}
