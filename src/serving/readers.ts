import type { IncomingMessage } from 'node:http';

/** Longer than any question that has an answer. */
export const LONGEST_URL = 4_000;

/** Whether a request says nothing of who asks, so that its answer is anybody's. */
export const isAnonymous = ({ headers }: IncomingMessage): boolean =>
  headers.authorization === undefined && headers.cookie === undefined;

/** What cannot change anything. */
export const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';

/**
 * The address that a reader is known by. Behind a proxy it is what the proxy says, as Koa reads it.
 * @param isProxied whether `server.proxy.koa` is set
 */
export function readerOf({ headers, socket }: IncomingMessage, isProxied: boolean): string {
  const forwarded = isProxied ? String(headers['x-forwarded-for'] ?? '') : '';
  return forwarded.split(',')[0]?.trim() || (socket.remoteAddress ?? '');
}
