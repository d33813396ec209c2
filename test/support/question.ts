import inject from 'light-my-request';

import type { Application } from './application';

/** An answer with everything of it that a reader can see; what differs each time is left out. */
export interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Of the moment and the connection alone. */
const PASSING = ['date', 'connection', 'keep-alive'];

/** Asks the server as it is, with the address taken to the letter. */
export async function seen(
  { strapi }: Application,
  url: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Readonly<Record<string, string>> } = {},
): Promise<Seen> {
  const listener = (req: unknown, res: unknown): void => void strapi.server.httpServer.emit('request', req, res);
  const answer = await inject(listener as Parameters<typeof inject>[0], { method: method as 'GET', url, headers });
  const told = Object.entries(answer.headers).filter(([name]) => !PASSING.includes(name));
  return { status: answer.statusCode, headers: Object.fromEntries(told), body: answer.payload };
}
