import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage } from 'node:http';

import type { Application } from './application';

export interface Asked {
  readonly sql: string;
  readonly bindings: readonly unknown[];
}

/**
 * What the database was asked for the sake of the requests that are made meanwhile, in order. What the application
 * does by itself at the same time (its outbox, its clock, its look for what changed) is not among it, however long
 * the requests take.
 */
export async function askedFor({ strapi }: Application, requests: () => Promise<unknown>): Promise<readonly Asked[]> {
  const { httpServer } = strapi.server;
  const { connection } = strapi.db;
  const request = new AsyncLocalStorage<IncomingMessage>();
  const asked: Asked[] = [];
  const enter = (incoming: IncomingMessage): void => request.enterWith(incoming);
  const note = (one: Asked): void => void (request.getStore() && asked.push(one));
  httpServer.prependListener('request', enter);
  connection.on('query', note);
  try {
    await requests();
  } finally {
    connection.off('query', note);
    httpServer.off('request', enter);
  }
  return asked;
}
