import type { Core } from '@strapi/strapi';

import { settingsOf } from '../config';
import { Hopeless } from '../domain/hopeless';
import type { Mail } from '../domain/mail';
import { nextDigest } from '../domain/next-digest';
import { mailChoiceStore } from '../store/mail-choice-store';
import { noticeStore } from '../store/notice-store';
import type { Handler } from '../use-cases/drain-outbox';
import type { LinkTask } from '../use-cases/issue-links';
import { mailDigest, mailNotice, type Digest } from '../use-cases/mail-notice';
import { sendLink } from '../use-cases/send-link';
import type { ActsService } from './acts';
import type { Deliver } from './notifier';
import type { OutboxService } from './outbox';

/**
 * Sends one mail; may be called again for the same one, which then has the same `messageId`.
 * @throws Hopeless when no later attempt can succeed; any other error is tried again
 */
export type SendMail = (mail: Mail, signal: AbortSignal) => Promise<void>;

/** Notices by mail: composed here, sent by Strapi's e-mail plugin unless the application says otherwise. */
const mail = ({ strapi }: { strapi: Core.Strapi }) => {
  const { deps } = strapi.plugin('attest').service('acts') as ActsService;
  const outbox: OutboxService = strapi.plugin('attest').service('outbox');
  const choices = mailChoiceStore(strapi);
  let send: SendMail = throughEmailPlugin(strapi);

  const needs = {
    ...deps,
    notices: noticeStore(strapi),
    recipient: deps.persons.recipient,
    choiceOf: choices.of,
    outbox: { add: outbox.add },
    send: (one: Mail, signal: AbortSignal) => send(one, signal),
    addresses: {
      request: (key: string) => `${panel()}/plugins/attest/requests/${encodeURIComponent(key)}`,
      document: (uid: string, id: string) => `${panel()}/content-manager/collection-types/${uid}/${id}`,
    },
    nextDigest: () => {
      const { mail: { digestAt }, calendar: { zone } } = settingsOf(strapi); // prettier-ignore
      return nextDigest(new Date(deps.now()), digestAt, zone);
    },
    linkAddress: (token: string) => `${String(strapi.config.get('server.absoluteUrl')).replace(/\/$/, '')}/attest/links/${token}`, // prettier-ignore
    get linkLanguage() {
      return settingsOf(strapi).links.language;
    },
    get zone() {
      return settingsOf(strapi).calendar.zone;
    },
    get choosing() {
      return `${panel()}/settings/attest-mail`;
    },
    get domain() {
      return domainOf(strapi);
    },
  };
  const digest = mailDigest(needs);
  const link = sendLink(needs);

  return {
    /** Another way to send than Strapi's e-mail plugin. Call it in `register`. */
    use(sender: SendMail): void {
      send = sender;
    },
    isOn: (): boolean => settingsOf(strapi).mail.isOn,
    choices,
    /** The channel of notices. */
    deliver: mailNotice(needs) satisfies Deliver,
    /** For the outbox, by kind. */
    handlers: {
      digest: (payload, { signal }) => digest(payload as unknown as Digest, signal),
      link: (payload, { signal }) => link(payload as unknown as LinkTask, signal),
    } satisfies Record<string, Handler>,
  };

  function panel(): string {
    return String(strapi.config.get('admin.absoluteUrl')).replace(/\/$/, '');
  }
};

export default mail;
export type MailService = ReturnType<typeof mail>;

/** Mail has a name of its own in the world: that of the address it comes from. */
function domainOf(strapi: Core.Strapi): string {
  const from = String(strapi.config.get('plugin::email.settings.defaultFrom') ?? '');
  return /@([\w.-]+)/.exec(from)?.[1] ?? 'attest.invalid';
}

function throughEmailPlugin(strapi: Core.Strapi): SendMail {
  return async ({ to, ...mail }) => {
    try {
      await strapi
        .plugin('email')
        .service('email')
        .send({ ...mail, to: { ...to } });
    } catch (error) {
      if (isForGood(error)) throw new Hopeless((error as Error).message, { cause: error });
      throw error;
    }
  };
}

/** Commands that are about one mail; what is answered to others is about the connection or the login. */
const ABOUT_THE_MAIL = ['MAIL FROM', 'RCPT TO', 'DATA'];
/** RFC 4954: the server wants a login, or refuses ours. A setting is wrong, and once it is right the mail can go. */
const ABOUT_THE_LOGIN = [530, 534, 535, 538];

/** What nodemailer, and whoever follows it, tells of the server's answer. RFC 5321 §4.2.1: 5yz is for good. */
function isForGood(error: unknown): boolean {
  const { isFinal, responseCode = 0, command = '' } = error as { isFinal?: boolean; responseCode?: number; command?: string }; // prettier-ignore
  if (isFinal !== undefined) return isFinal;
  return responseCode >= 500 && ABOUT_THE_MAIL.includes(command) && !ABOUT_THE_LOGIN.includes(responseCode);
}
