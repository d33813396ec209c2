import type { Core } from '@strapi/strapi';

import { SEND_TO_PRESS_ACTION } from '../access/rights';
import { outboxOf } from '../approvals/outbox';
import { pressDeps } from './deps';
import { handOut } from './hand-out';
import { servePress } from './http/serve-press';
import { serveReturns } from './returns/serve-returns';
import { sendDelivery } from './send-delivery';
import { pressSettings } from './settings';
import { BATCH, MAIL, type BatchTask, type MailTask } from './tasks';
import { serveUnsubscribing } from './unsubscribe/serve-unsubscribing';

/** Mails that one node sends at a time: fewer than there are lines by default, so that notices always find one. */
const WORKERS = 4;

/** Press mailings: their calls, their work in the outbox, and the way out of them. Call it in `register`. */
export async function bePress(strapi: Core.Strapi): Promise<void> {
  pressSettings(strapi); // what cannot be meant stops the start
  // It appears under Settings → Roles. Rights that are not known when Strapi's admin starts are taken from everybody.
  await strapi.service('admin::permission').actionProvider.registerMany([SEND_TO_PRESS_ACTION]);
  const deps = once(() => pressDeps(strapi));
  const hand = once(() => handOut(deps()));
  const send = once(() => sendDelivery(deps()));
  const outbox = outboxOf(strapi);
  outbox.lanes([BATCH, MAIL], WORKERS);
  outbox.handle(BATCH, (task) => hand()(task as unknown as BatchTask));
  outbox.handle(MAIL, (task, attempt) => send()(task as unknown as MailTask, attempt));
  servePress(strapi, deps);
  serveReturns(strapi, deps);
  serveUnsubscribing(strapi, deps);
}

/** Types and tables are there only after `register`. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly is: Made } | undefined;
  return () => (made ??= { is: make() }).is;
}
