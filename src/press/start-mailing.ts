import type { MailingView } from '../shared/press';
import type { PressDeps } from './deps';
import { planMailing, type Asked, type Planned } from './plan-mailing';
import { refuse } from './refusal';
import { batchTask } from './tasks';

export interface Start extends Asked {
  /** How many recipients whoever starts it has read that there are. */
  readonly recipients: number;
  /** Their number. */
  readonly person: number;
}

/**
 * Writes the mailing, one row per recipient and the first task, all or nothing. From then on what was approved and planned here
 * is what is sent, whatever becomes of draft, lists and contacts' order.
 * @returns its key
 * @throws PressRefused
 */
export const startMailing = (deps: PressDeps) => {
  const plan = planMailing(deps);
  const { from, inTurn, mailings, deliveries, newKey, now } = deps;

  return async ({ recipients, person, ...asked }: Start): Promise<MailingView['key']> => {
    const { domain } = from() ?? refuse({ code: 'mail-is-off' });
    return inTurn(async () => {
      if (await mailings.isAnyOpen(asked.message)) refuse({ code: 'already-sending' });
      const planned = await plan(asked);
      const { to } = planned.recipients;
      if (to.length === 0) refuse({ code: 'nobody-to-send-to' });
      if (to.length !== recipients) refuse({ code: 'recipients-changed', recipients: to.length });
      const key = await begin(planned, person);
      await deliveries.begin(planned.recipients, {
        mailing: key,
        newKey,
        messageId: (delivery) => `<press.${delivery}@${domain}>`,
        inReplyTo: (contact) => planned.before.get(contact)?.messageId ?? null,
      });
      await deps.addToOutbox([batchTask({ mailing: key, round: 1, batch: 0 })]);
      await deps.log('press-mailing-started', asked.message, { mailing: key, recipients: to.length });
      return key;
    });
  };

  async function begin({ approved, lists, corrects, mail }: Planned, person: number): Promise<string> {
    const key = newKey();
    const mailing = {
      key,
      message: approved.documentId,
      headline: String(approved.content['headline']),
      fingerprint: approved.fingerprint,
      embargoedUntil: approved.embargoedUntil,
      corrects,
      lists: lists.map(({ documentId, name }) => ({ documentId, name })),
      startedBy: person,
      startedAt: now().toISOString(),
    };
    await mailings.begin(mailing, mail);
    return key;
  }
};
