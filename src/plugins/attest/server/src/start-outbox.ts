import type { Core } from '@strapi/strapi';

import type { NotifierService } from './services/notifier';
import type { OutboxService } from './services/outbox';

/**
 * The outbox works in a process that serves: a script that loads the application leaves its entries to those, and ends
 * when it is done.
 */
export function startOutbox(strapi: Core.Strapi): void {
  const outbox: OutboxService = strapi.plugin('attest').service('outbox');
  const notifier: NotifierService = strapi.plugin('attest').service('notifier');
  for (const [kind, handler] of Object.entries(notifier.handlers)) outbox.handle(kind, handler);
  strapi.server.httpServer.on('listening', outbox.start);
}

/** Strapi calls it before it closes the server and the database. */
export async function stopOutbox(strapi: Core.Strapi): Promise<void> {
  const outbox: OutboxService = strapi.plugin('attest').service('outbox');
  await outbox.stop();
}
