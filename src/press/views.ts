import type { Core } from '@strapi/strapi';

import type { ShownMessage } from '../domain/shown-message';
import type { DeliveriesView, DeliveryState, MailingView, PressChoices, PressPreview } from '../shared/press';
import type { PressDeps } from './deps';
import { isForPress, type Planned } from './plan-mailing';
import type { Delivery } from './rows/delivery-rows';
import type { Mailing } from './rows/mailing-rows';

/** Names that a preview shows; of what there is more, the number. */
const SHOWN = 500;
/** Messages to choose from. */
const CANDIDATES = 100;

const MAY = { sending: ['stop'], stopped: ['resume'], finished: [] } as const;

export async function mailingView(strapi: Core.Strapi, deps: PressDeps, mailing: Mailing): Promise<MailingView> {
  const { key, message, headline, state, why, lists, startedBy, startedAt, endedAt, embargoedUntil, corrects } =
    mailing;
  const user = startedBy === null ? null : await strapi.db.query('admin::user').findOne({ where: { id: startedBy } });
  return {
    key,
    message,
    headline,
    state,
    why,
    lists: lists.map(({ name }) => name),
    startedBy: user && ([user.firstname, user.lastname].filter(Boolean).join(' ') || user.email),
    startedAt,
    endedAt,
    embargoedUntil,
    isCorrection: corrects !== null,
    counts: await deps.deliveries.counts(key),
    perMinute: deps.settings.perMinute,
    may: MAY[state],
  };
}

export async function deliveriesView(
  { deliveries }: Pick<PressDeps, 'deliveries'>,
  mailing: string,
  asked: { readonly state: DeliveryState | undefined; readonly page: number; readonly pageSize: number },
): Promise<DeliveriesView> {
  const { rows, total } = await deliveries.page(mailing, asked);
  return { deliveries: rows.map(deliveryView), total };
}

function deliveryView(delivery: Delivery) {
  const { name, address, state, why, answer, attempts, messageId, sentAt, returned, returnedAt, diagnostic } = delivery;
  return { name, address, state, why, answer, attempts, messageId, sentAt, returned, returnedAt, diagnostic };
}

export function previewView({ approved, mail, recipients, corrects }: Planned): PressPreview {
  const { to, skipped } = recipients;
  const { subject, replyTo } = mail;
  return {
    subject,
    // As a reader gets it: the way to unsubscribe is each recipient's own.
    text: asRead(mail.text),
    html: asRead(mail.html),
    replyTo,
    language: String(approved.content['language']),
    attachments: mail.attachments.map(({ title, how, size }) => ({ title, how, size })),
    recipients: to.length,
    names: to.slice(0, SHOWN).map(({ name, address }) => ({ name, address })),
    skipped: skipped.slice(0, SHOWN).map(({ name, why }) => ({ name, why })),
    skippedTotal: skipped.length,
    embargoedUntil: approved.embargoedUntil,
    isCorrection: corrects !== null,
  };
}

const asRead = (text: string): string => text.replaceAll('{{unsubscribe}}', '#').replaceAll('{{braces}}', '{{');

export async function pressChoices({ approved, contacts, from }: PressDeps): Promise<PressChoices> {
  const messages: PressChoices['messages'][number][] = [];
  for (const documentId of await approved.candidates(CANDIDATES)) {
    const message = await approved.of(documentId);
    if (!message) continue;
    const shown = message.shown as unknown as ShownMessage;
    if (!isForPress(shown)) continue;
    const { embargoedUntil, content } = message;
    messages.push({ documentId, headline: String(content['headline']), embargoedUntil, isCorrection: shown.corrects !== null }); // prettier-ignore
  }
  return { messages, lists: await contacts.allLists(), canSend: from() !== undefined };
}
