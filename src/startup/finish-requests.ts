import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

/** Milliseconds that stopping waits for the answers at hand. */
const PATIENCE = 10_000;

const answers = new WeakMap<Core.Strapi, Set<ServerResponse>>();

/** Keeps account of what is being answered, since Strapi cuts every connection when it stops. Call it once all listen. */
export function countRequests(strapi: Core.Strapi): void {
  const open = new Set<ServerResponse>();
  answers.set(strapi, open);
  strapi.server.httpServer.prependListener('request', (_request, response: ServerResponse) => {
    open.add(response);
    response.once('close', () => open.delete(response));
    if (!strapi.server.httpServer.listening) response.shouldKeepAlive = false;
  });
}

/** Takes no more connections, so that a proxy asks another node, and waits for what has been begun. */
export async function finishRequests(strapi: Core.Strapi): Promise<void> {
  const server = strapi.server.httpServer;
  const open = answers.get(strapi);
  if (!server.listening || !open) return;
  server.close();
  for (const response of open) response.shouldKeepAlive = false;
  for (const deadline = Date.now() + PATIENCE; open.size > 0 && Date.now() < deadline; await wait(20));
}
