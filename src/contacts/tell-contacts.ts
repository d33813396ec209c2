import type { Core } from '@strapi/strapi';

import { clockOf } from '../approvals/clock';
import { decisionLog } from '../approvals/decision-log';
import type { Row } from '../approvals/read-row';
import { oneAtATime } from '../press/rows/one-at-a-time';
import type { HowTold } from '../shared/contacts';
import { CONTACT, NOTICE } from './rows/types';

export interface Told {
  /** YYYY-MM-DD */
  readonly toldOn: string;
  readonly how: HowTold;
}

/** Writes down that contacts were told that we keep their details (GDPR article 14): each in the log of notices, and on the contact. */
export async function tellContacts(
  strapi: Core.Strapi,
  find: () => Promise<readonly Row[]>,
  { toldOn, how, person }: Told & { readonly person: number },
): Promise<number> {
  return oneAtATime(strapi, async () => {
    const contacts = await find();
    const writtenAt = clockOf(strapi)().toISOString();
    for (const { documentId } of contacts) {
      const contact = String(documentId);
      await strapi.db.query(NOTICE).create({ data: { contact, toldOn, how, writtenAt, writtenBy: person } });
      await strapi.documents(CONTACT).update({ documentId: contact, data: { informedAt: toldOn, updatedBy: person } as never }); // prettier-ignore
    }
    await decisionLog(strapi).write({ kind: 'media-contacts-told', data: { contacts: contacts.length, toldOn, how } });
    return contacts.length;
  });
}
