import { MAIL_WORDS, mailLanguage } from '../domain/press/mail-words';
import { undelivered } from '../mail/undelivered';
import type { PressDeps } from './deps';
import { lettersOf } from './letters';
import { planMailing, type Asked } from './plan-mailing';
import { refuse } from './refusal';
import { NOBODY } from './unsubscribe/tokens';

/** Whoever is logged in. */
export interface Self {
  readonly name: string;
  readonly email: string;
}

/**
 * Sends what would be sent to whoever asks for it, and to nobody else. Its way to unsubscribe unsubscribes nobody.
 * @returns the mail server's answer
 * @throws PressRefused
 */
export const sendTest = (deps: PressDeps) => {
  const plan = planMailing(deps);
  return async (asked: Asked, { name, email }: Self): Promise<string> => {
    const { domain } = deps.from() ?? refuse({ code: 'mail-is-off' });
    const { mail, approved } = await plan(asked);
    const { test } = MAIL_WORDS[mailLanguage(String(approved.content['language']))];
    const letter = await lettersOf(deps, { ...mail, subject: `${test}: ${mail.subject}` });
    const messageId = `<press-test.${deps.newKey()}@${domain}>`;
    const own = { contact: { id: 'test', name, email }, unsubscribes: NOBODY, messageId, inReplyTo: null, date: deps.now() }; // prettier-ignore
    try {
      return (await deps.deliver(letter(own))).answer;
    } catch (error) {
      const { message, answer = message } = undelivered(error);
      return refuse({ code: 'test-not-taken', answer });
    }
  };
};
