import type { Core } from '@strapi/strapi';

import { addressOf, type Contact } from '../../domain/press/recipients';

const CONTACT = 'api::media-contact.media-contact';
const LIST = 'api::press-list.press-list';
const FIELDS = ['documentId', 'name', 'email', 'subscription', 'objectionAt', 'reviewBy'];

export interface ListRow {
  readonly documentId: string;
  readonly name: string;
  readonly underEmbargo: boolean;
}

/** Media contacts and the lists they are on. */
export const contactRows = (strapi: Core.Strapi) => ({
  /** Those of the lists that there are. */
  async lists(ids: readonly string[]): Promise<readonly ListRow[]> {
    const rows = await strapi.db.query(LIST).findMany({ where: { documentId: { $in: [...ids] } }, orderBy: { name: 'asc' } }); // prettier-ignore
    return rows.map(({ documentId, name, underEmbargo }) => ({
      documentId,
      name,
      underEmbargo: underEmbargo === true,
    }));
  },

  async allLists(): Promise<readonly (ListRow & { readonly contacts: number })[]> {
    const rows = await strapi.db.query(LIST).findMany({ orderBy: { name: 'asc' }, populate: { contacts: { select: ['id'] } } }); // prettier-ignore
    return rows.map(({ documentId, name, underEmbargo, contacts }) => ({
      documentId,
      name,
      underEmbargo: underEmbargo === true,
      contacts: contacts.length,
    }));
  },

  /** Everybody on any of the lists, by name. */
  async onLists(lists: readonly string[]): Promise<readonly Contact[]> {
    if (lists.length === 0) return [];
    const rows = await strapi.db.query(LIST).findMany({
      where: { documentId: { $in: [...lists] } },
      populate: { contacts: { select: FIELDS } },
    });
    const contacts: readonly Contact[] = rows.flatMap((list) => list['contacts'].map(contactOf));
    return [...contacts].sort((a, b) => a.name.localeCompare(b.name, 'sv') || (a.id < b.id ? -1 : 1));
  },

  /** Those of the contacts that there still are. */
  async named(ids: readonly string[]): Promise<readonly Contact[]> {
    const found: Contact[] = [];
    for (let from = 0; from < ids.length; from += PORTION) {
      const documentId = { $in: ids.slice(from, from + PORTION) };
      found.push(
        ...(await strapi.db.query(CONTACT).findMany({ select: FIELDS, where: { documentId } })).map(contactOf),
      );
    }
    return found;
  },

  /** Of everybody who has the address: it is the address that mail goes to. What was said before stands, but a complaint is more than a bounce. */
  async mark(contact: Pick<Contact, 'email'>, subscription: 'unsubscribed' | 'bounced' | 'complained'): Promise<void> {
    const address = addressOf(contact);
    const alike = await strapi.db
      .query(CONTACT)
      .findMany({ select: ['id', 'email'], where: { email: { $eqi: address } } });
    // A comparison without case is a LIKE, in which an underscore stands for any letter.
    const ids = alike.filter(({ email }) => addressOf({ email }) === address).map(({ id }) => id);
    const over = { $in: subscription === 'complained' ? ['active', 'bounced'] : ['active'] };
    await strapi.db.query(CONTACT).updateMany({ where: { id: { $in: ids }, subscription: over }, data: { subscription } }); // prettier-ignore
  },
});

export type ContactRows = ReturnType<typeof contactRows>;

/** SQLite takes a limited number of values in one statement. */
const PORTION = 500;

function contactOf(row: Readonly<Record<string, unknown>>): Contact {
  const { documentId, name, email, subscription, objectionAt, reviewBy } = row;
  const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  return {
    id: String(documentId),
    name: String(name ?? ''),
    email: text(email),
    subscription: text(subscription),
    objectionAt: text(objectionAt),
    reviewBy: text(reviewBy),
  };
}
