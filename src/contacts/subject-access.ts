import type { Core } from '@strapi/strapi';

import { clockOf } from '../approvals/clock';
import { decisionLog } from '../approvals/decision-log';
import type { Row } from '../approvals/read-row';
import { knownContact } from './rows/known-contacts';
import { headlinesOf, tracesOf } from './rows/traces';
import { CONTACT } from './rows/types';

/**
 * Everything that is known of a contact, as they may be given it (GDPR article 15), without the names of colleagues. That it was
 * taken out is written in the log, after what the file says of it.
 */
export async function subjectAccess(strapi: Core.Strapi, contact: Row): Promise<object> {
  const { id, values, subscription, objectionAt } = knownContact(contact);
  const { lists, deliveries, notices } = await tracesOf(strapi, contact);
  const headlines = await headlinesOf(strapi, deliveries.map(({ mailing }) => String(mailing))); // prettier-ignore
  const subject = { uid: CONTACT, document: id };
  const log = await decisionLog(strapi).about(subject);
  await decisionLog(strapi).write({ kind: 'media-contact-shown', subject, data: { deliveries: deliveries.length } });
  return {
    madeAt: clockOf(strapi)().toISOString(),
    contact: { ...values, subscription, objectionAt, ...pick(contact, ['documentId', 'createdAt', 'updatedAt']) },
    lists,
    deliveries: deliveries.map((delivery) => ({
      message: headlines.get(String(delivery['mailing'])) ?? null,
      ...pick(delivery, [
        'name',
        'address',
        'state',
        'why',
        'answer',
        'attempts',
        'messageId',
        'inReplyTo',
        'sentAt',
        'returned',
        'returnedAt',
        'diagnostic',
      ]),
    })),
    notices: notices.map((notice) => pick(notice, ['toldOn', 'how', 'writtenAt'])),
    log,
  };
}

const pick = (row: Row, fields: readonly string[]): Row => Object.fromEntries(fields.map((field) => [field, row[field] ?? null])); // prettier-ignore
