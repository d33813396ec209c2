import type { Core } from '@strapi/strapi';

import type { Json } from './domain/canonical';
import type { ActsService } from './services/acts';
import type { MailService } from './services/mail';
import type { NotifierService } from './services/notifier';
import type { OutboxService } from './services/outbox';
import type { ReconcilerService } from './services/reconciler';
import type { Handler } from './use-cases/drain-outbox';

/**
 * The outbox works in a process that serves: a script that loads the application leaves its entries to those, and ends
 * when it is done.
 */
export function startOutbox(strapi: Core.Strapi): void {
  const outbox: OutboxService = strapi.plugin('attest').service('outbox');
  const notifier: NotifierService = strapi.plugin('attest').service('notifier');
  const mail: MailService = strapi.plugin('attest').service('mail');
  const handlers = { ...notifier.handlers, ...mail.handlers, ...handlersOf(strapi) };
  for (const [kind, handler] of Object.entries(handlers)) outbox.handle(kind, handler);
  if (mail.isOn()) notifier.channel('mail', mail.deliver);
  strapi.server.httpServer.on('listening', outbox.start);
}

/** What the procedure leaves to be done after the commit. */
function handlersOf(strapi: Core.Strapi): Readonly<Record<string, Handler>> {
  const acts: ActsService = strapi.plugin('attest').service('acts');
  const reconciler: ReconcilerService = strapi.plugin('attest').service('reconciler');
  const of = (payload: Json): Readonly<Record<string, unknown>> => payload as Readonly<Record<string, unknown>>;
  return {
    publish: (payload) => acts.publishWhenDue(String(of(payload)['request']), instantIn(of(payload)['at'])),
    remind: (payload) => acts.remind(String(of(payload)['request']), Number(of(payload)['step'])),
    escalate: (payload) => acts.escalate(String(of(payload)['request']), Number(of(payload)['step'])),
    'renew-links': (payload) => acts.sendElsewhere(String(of(payload)['group']), numberIn(of(payload)['by'])),
    reconciled: (payload) => reconciler.record(of(payload)),
  };
}

const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const instantIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Strapi calls it before it closes the server and the database. */
export async function stopOutbox(strapi: Core.Strapi): Promise<void> {
  const outbox: OutboxService = strapi.plugin('attest').service('outbox');
  await outbox.stop();
}
