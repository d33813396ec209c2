import type { Core } from '@strapi/strapi';

import { text, type Row } from '../../approvals/read-row';
import { CONTACT, DELIVERY, MAILING, NOTICE, portionsOf, PRESS_LIST } from './types';

/** What stands of a contact outside its own row. */
export interface Traces {
  /** Names. */
  readonly lists: readonly string[];
  readonly deliveries: readonly Row[];
  readonly notices: readonly Row[];
}

/**
 * Deliveries to the contact, and to its address from before it was entered anew; an address that several contacts have tells
 * of nobody.
 */
export async function tracesOf(strapi: Core.Strapi, contact: Row): Promise<Traces> {
  const documentId = String(contact['documentId']);
  const address = (text(contact['email']) ?? '').trim().toLowerCase();
  const isOwn = address !== '' && (await others(strapi, documentId, address)) === 0;
  const where = { $or: [{ contact: documentId }, ...(isOwn ? [{ address }] : [])] };
  const lists = await strapi.db.query(PRESS_LIST).findMany({ select: ['name'], where: { contacts: { documentId } }, orderBy: { name: 'asc' } }); // prettier-ignore
  return {
    lists: lists.map(({ name }) => String(name)),
    deliveries: await notOf(strapi, documentId, await strapi.db.query(DELIVERY).findMany({ where, orderBy: { id: 'asc' } })), // prettier-ignore
    notices: await strapi.db.query(NOTICE).findMany({ where: { contact: documentId }, orderBy: { id: 'asc' } }),
  };
}

/** What the mailings are about, by their keys. */
export async function headlinesOf(
  strapi: Core.Strapi,
  mailings: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  // prettier-ignore
  const found = new Map<string, string>();
  for (const keys of portionsOf([...new Set(mailings)]))
    for (const {
      key,
      headline,
    } of await strapi.db.query(MAILING).findMany({ select: ['key', 'headline'], where: { key: { $in: [...keys] } } })) // prettier-ignore
      found.set(String(key), String(headline));
  return found;
}

/** A comparison without case is a LIKE, in which an underscore stands for any letter. */
async function others(strapi: Core.Strapi, documentId: string, address: string): Promise<number> {
  const alike = await strapi.db.query(CONTACT).findMany({ select: ['documentId', 'email'], where: { email: { $containsi: address } } }); // prettier-ignore
  return alike.filter((row) => row.documentId !== documentId && String(row.email).trim().toLowerCase() === address).length; // prettier-ignore
}

/** Without those of somebody else who is there, and had the address once. */
async function notOf(strapi: Core.Strapi, documentId: string, deliveries: readonly Row[]): Promise<readonly Row[]> {
  const strangers = [...new Set(deliveries.map(({ contact }) => String(contact)))].filter((id) => id !== documentId);
  const there = await strapi.db.query(CONTACT).findMany({ select: ['documentId'], where: { documentId: { $in: strangers } } }); // prettier-ignore
  const ids = new Set(there.map((row) => row.documentId));
  return deliveries.filter(({ contact }) => !ids.has(String(contact)));
}
