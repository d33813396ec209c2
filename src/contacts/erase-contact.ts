import type { Core } from '@strapi/strapi';

import { clockOf } from '../approvals/clock';
import { decisionLog } from '../approvals/decision-log';
import { text, type Row } from '../approvals/read-row';
import { forgetDeliveries } from '../press/forget-deliveries';
import { oneAtATime } from '../press/rows/one-at-a-time';
import type { ContactErased } from '../shared/contacts';
import { erasures } from './rows/erasures';
import { tracesOf } from './rows/traces';
import { CONTACT, NOTICE } from './rows/types';

/**
 * Erases a contact: its row, its places on lists and the notices to it are gone; deliveries stay as numbers without name, address
 * and answer, and what was still to be sent is not. A signed hash keeps the address from coming back unseen. Takes turns with
 * mailings, which would otherwise write the address anew.
 */
export async function eraseContact(strapi: Core.Strapi, find: () => Promise<Row>): Promise<ContactErased> {
  return oneAtATime(strapi, async () => {
    const contact = await find();
    const documentId = String(contact['documentId']);
    const { lists, deliveries, notices } = await tracesOf(strapi, contact);
    const address = text(contact['email']);
    if (address !== null) await erasures(strapi).remember(address, clockOf(strapi)().toISOString());
    await forgetDeliveries(strapi, deliveries);
    await strapi.db.query(NOTICE).deleteMany({ where: { contact: documentId } });
    await strapi.documents(CONTACT).delete({ documentId });
    const erased = { lists: lists.length, deliveries: deliveries.length, notices: notices.length };
    await decisionLog(strapi).write({ kind: 'media-contact-erased', subject: { uid: CONTACT, document: documentId }, data: erased }); // prettier-ignore
    return erased;
  });
}
