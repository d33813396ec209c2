import type { Core } from '@strapi/strapi';

import { SEND_TO_PRESS_ACTION } from '../access/rights';
import { outboxOf } from '../approvals/outbox';
import { pressDeps } from './deps';
import { handOut } from './hand-out';
import { servePress } from './http/serve-press';
import { sendDelivery } from './send-delivery';
import { BATCH, MAIL, type BatchTask, type MailTask } from './tasks';
import { serveUnsubscribing } from './unsubscribe/serve-unsubscribing';

/** Mails that one node sends at a time: fewer than there are lines by default, so that notices always find one. */
const WORKERS = 4;

/** Press mailings: their calls, their work in the outbox, and the way out of them. Call it in `register`. */
export function bePress(strapi: Core.Strapi): void {
  const deps = once(() => pressDeps(strapi));
  const hand = once(() => handOut(deps()));
  const send = once(() => sendDelivery(deps()));
  const outbox = outboxOf(strapi);
  outbox.lanes([BATCH, MAIL], WORKERS);
  outbox.handle(BATCH, (task) => hand()(task as unknown as BatchTask));
  outbox.handle(MAIL, (task, attempt) => send()(task as unknown as MailTask, attempt));
  servePress(strapi, deps);
  serveUnsubscribing(strapi, deps);
}

/** The right appears under Settings → Roles. Call it in `bootstrap`, before roles are given theirs. */
export async function registerPressRight(strapi: Core.Strapi): Promise<void> {
  pressDeps(strapi); // settings that cannot be meant stop the start
  await strapi.service('admin::permission').actionProvider.registerMany([SEND_TO_PRESS_ACTION]);
}

/** Types and tables are there only after `register`. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly is: Made } | undefined;
  return () => (made ??= { is: make() }).is;
}
