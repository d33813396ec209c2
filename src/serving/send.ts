import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Bytes, Encoding, StoredAnswer } from './stored-answer';

/**
 * Writes a stored answer: 304 to who has it already, headers alone to HEAD, and the smallest form the reader takes.
 * @param origin value of Access-Control-Allow-Origin; none when undefined
 * @returns a promise where that form has to be made first
 */
export function send(
  req: IncomingMessage,
  res: ServerResponse,
  answer: StoredAnswer,
  origin: string | undefined,
): void | Promise<void> {
  const { status, headers, etag } = answer;
  const { 'if-none-match': known, 'accept-encoding': accepts } = req.headers;
  const own: Record<string, string | number> = { ...headers, etag };
  if (origin !== undefined) own['access-control-allow-origin'] = origin;
  if (known !== undefined && status === 200 && hasIt(known, etag)) {
    delete own['content-type'];
    res.writeHead(304, own).end();
    return;
  }
  const bytes = answer.bytes(encodingFor(accepts));
  return 'then' in bytes ? bytes.then(write) : write(bytes);

  function write({ body, encoding }: Bytes): void {
    if (encoding !== 'identity') own['content-encoding'] = encoding;
    own['content-length'] = body.length;
    res.writeHead(status, own).end(req.method === 'HEAD' ? undefined : body);
  }
}

/** As RFC 9110 §13.1.2 has it: any of a list, weakly compared, or whatever there is. */
function hasIt(known: string, etag: string): boolean {
  if (known === etag || known.trim() === '*') return true;
  return known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag.slice(2));
}

/** Brotli, then gzip, unless the reader refuses it with q=0. */
function encodingFor(accepts: string | undefined): Encoding {
  if (accepts === undefined) return 'identity';
  if (takes(accepts, 'br')) return 'br';
  return takes(accepts, 'gzip') ? 'gzip' : 'identity';
}

function takes(accepts: string, encoding: string): boolean {
  const at = accepts.indexOf(encoding);
  if (at === -1) return false;
  return !/^\s*;\s*q=0(\.0*)?\s*(,|$)/.test(accepts.slice(at + encoding.length));
}
