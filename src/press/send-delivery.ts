import type { PutOff } from '../approvals/outbox';
import { isDeadAddress } from '../domain/press/dead-address';
import { addressOf, whyNot, type Contact, type WhySkipped } from '../domain/press/recipients';
import { dayIn } from '../domain/stockholm-day';
import { undelivered } from '../mail/undelivered';
import type { PressDeps } from './deps';
import { letterBox } from './letters';
import type { Delivery, End } from './rows/delivery-rows';
import { stopMailing } from './stop-mailing';
import type { MailTask } from './tasks';
import { throttle } from './throttle';

/** What the outbox says of an attempt. */
interface Attempt {
  readonly isLast: boolean;
  readonly signal: AbortSignal;
}

/** Longer than the outbox gives an attempt (50 s), shorter than its lease (60 s). */
const CLAIM = 55_000;

/**
 * Sends one mail, once: a row that does not wait any more is left alone, and of two who try, one has it. Only a mail that the
 * server took while we ended, before its answer was kept, goes again, under the same Message-ID.
 * @returns when to try again, where the throttle lets no more begin now
 * @throws Error when it is to be tried again
 */
export const sendDelivery = (deps: PressDeps) => {
  const { approved, mailings, deliveries, contacts, now, deliver } = deps;
  const letters = letterBox(deps);
  const stop = stopMailing(deps);
  const begin = throttle(deps);

  return async ({ delivery: key, round }: MailTask, attempt: Attempt): Promise<void | PutOff> => {
    const delivery = await deliveries.byKey(key);
    const mailing = delivery && (await mailings.byKey(delivery.mailing));
    if (!delivery || mailing?.state !== 'sending' || mailing.round !== round) return;
    if (delivery.state === 'waiting') {
      if (!(await approved.stillStands(mailing.message, mailing.fingerprint))) return stop(mailing, 'not-approved-any-more'); // prettier-ignore
      const notBefore = await send(delivery, attempt);
      if (notBefore !== undefined) return { notBefore };
    }
    if (!(await deliveries.isAnyWaiting(mailing.key))) await mailings.finish(mailing.key, now().toISOString());
  };

  async function send(delivery: Delivery, attempt: Attempt): Promise<string | undefined> {
    const { key } = delivery;
    const [contact] = await contacts.named([delivery.contact]);
    const why = whySkipped(delivery, contact);
    if (why !== undefined || !contact) {
      await deliveries.end(key, { state: 'skipped', why: why ?? 'gone' });
      return undefined;
    }
    const notBefore = await begin();
    if (notBefore !== undefined) return notBefore;
    const until = new Date(now().getTime() + CLAIM).toISOString();
    if (!(await deliveries.claim(delivery, now().toISOString(), until)))
      throw new Error('Another worker is sending this mail.');
    const end = await post(delivery, contact, attempt);
    await deliveries.end(key, end);
    return undefined;
  }

  /** Contacts change while a mailing goes on. */
  function whySkipped({ address }: Delivery, contact: Contact | undefined): WhySkipped | undefined {
    if (!contact) return 'gone';
    return whyNot(contact, dayIn(now())) ?? (addressOf(contact) === address ? undefined : 'address-changed');
  }

  async function post(delivery: Delivery, contact: Contact, { isLast, signal }: Attempt): Promise<End> {
    const { key, messageId, inReplyTo } = delivery;
    try {
      const letter = (await letters(delivery.mailing))({
        contact,
        messageId: String(messageId),
        inReplyTo,
        date: now(),
      });
      const { answer } = await deliver(letter, signal);
      return { state: 'sent', answer, sentAt: now().toISOString() };
    } catch (error) {
      const { isFinal, message, command, answer = message } = undelivered(error);
      if (isFinal && isDeadAddress(command, answer)) await contacts.mark(contact, 'bounced');
      if (isFinal || isLast) return { state: 'failed', why: isFinal ? 'refused' : 'gave-up', answer };
      await deliveries.release(key, answer);
      throw error;
    }
  }
};
