import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { blocksHtml } from '../api/newsroom/html/blocks-html';
import { addressesOf } from '../api/newsroom/services/addresses';
import { approvedMessages, type ApprovedMessages } from '../approvals/approved-message';
import { clockOf } from '../approvals/clock';
import { decisionLog } from '../approvals/decision-log';
import { outboxOf, type NewEntry } from '../approvals/outbox';
import type { HtmlOf } from '../domain/public-text';
import type { Letter } from '../mail/post-office';
import type { Accepted } from '../mail/server';
import { transportOf } from '../mail/transport-of';
import { attemptRows, type AttemptRows } from './rows/attempt-rows';
import { contactRows, type ContactRows } from './rows/contact-rows';
import { deliveryRows, type DeliveryRows } from './rows/delivery-rows';
import { mailingRows, type MailingRows } from './rows/mailing-rows';
import { oneAtATime } from './rows/one-at-a-time';
import { pressSettings, type PressSettings } from './settings';
import { unsubscribeTokens, type UnsubscribeTokens } from './unsubscribe/tokens';

/** What press mailings need of what is around them. */
export interface PressDeps {
  readonly mailings: MailingRows;
  readonly deliveries: DeliveryRows;
  readonly contacts: ContactRows;
  readonly attempts: AttemptRows;
  readonly approved: ApprovedMessages;
  readonly tokens: UnsubscribeTokens;
  readonly settings: PressSettings;
  readonly htmlOf: HtmlOf;
  now(): Date;
  newKey(): string;
  /** One transaction, before or after any other of the kind. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
  addToOutbox(entries: readonly NewEntry[]): Promise<void>;
  /** Writes of a message in the decision log, in the name of whoever acts. */
  log(kind: string, message: string, data: { readonly [key: string]: string | number | null }): Promise<void>;
  /** Whom mail comes from; undefined when no mail is sent. */
  from(): { readonly address: string; readonly replyTo: string | undefined; readonly domain: string } | undefined;
  /** @throws Undelivered */
  deliver(letter: Letter, signal?: AbortSignal): Promise<Accepted>;
  /** Absolute address of a path or a page of this server. */
  of(path: string): string;
  page(slug: string): string;
  /** Where static files are. */
  readonly folder: string;
}

export function pressDeps(strapi: Core.Strapi): PressDeps {
  const setting = (name: string): string | undefined =>
    strapi.config.get(`plugin::email.settings.${name}`) ?? undefined;
  const { of, page } = addressesOf(strapi);
  return {
    mailings: mailingRows(strapi),
    deliveries: deliveryRows(strapi),
    contacts: contactRows(strapi),
    attempts: attemptRows(strapi),
    approved: approvedMessages(strapi),
    tokens: unsubscribeTokens(strapi),
    settings: pressSettings(strapi),
    htmlOf: blocksHtml,
    now: clockOf(strapi),
    newKey: randomUUID,
    inTurn: (work) => oneAtATime(strapi, work),
    addToOutbox: (entries) => outboxOf(strapi).add(entries),
    log: (kind, document, data) => decisionLog(strapi).write({ kind, subject: { uid: 'api::message.message', document }, data }), // prettier-ignore
    from() {
      const address = setting('defaultFrom');
      if (address === undefined) return undefined;
      const domain = /@([\w.-]+)/.exec(address)?.[1] ?? 'press.invalid';
      return { address, replyTo: setting('defaultReplyTo'), domain };
    },
    deliver: (letter, signal) => transportOf(strapi).deliver(letter, signal),
    of,
    page,
    folder: strapi.dirs.static.public,
  };
}
