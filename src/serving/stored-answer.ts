import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { madeOnce } from '../api/newsroom/parse/parameters';

export type Encoding = 'identity' | 'gzip' | 'br';

type Headers = Readonly<Record<string, string>>;

/** An answer as it goes out: status, finished headers, finished bytes. */
export interface StoredAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Of the content, whatever the encoding. */
  readonly etag: string;
  bytes(encoding: Encoding): Bytes | Promise<Bytes>;
  /** What it takes in memory at most, about; in bytes. */
  readonly size: number;
}

export interface Content {
  readonly body: Buffer;
  /** What tells the body from any other, where something shorter does. */
  readonly mark?: string;
}

export interface Bytes {
  readonly body: Buffer;
  /** `identity` for what is not worth compressing. */
  readonly encoding: Encoding;
}

/** Smaller ones fit a packet as they are. */
const WORTH_COMPRESSING = 1_000;
const TEXT = /^(text\/|application\/(json|feed\+json|ld\+json|rss\+xml|atom\+xml|xml))/;
/** What belongs to one exchange, or is written anew for each; so is what a reader's own origin decides. */
const NOT_KEPT = new Set(['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']);

/**
 * Compresses once, when an encoding is first asked for: many answers are asked for in one only before something changes,
 * and to compress a list takes longer than to read it from the database.
 */
export function storedAnswer(status: number, headers: Headers, { body, mark }: Content): StoredAnswer {
  const isText = TEXT.test(headers['content-type'] ?? '') && body.length >= WORTH_COMPRESSING;
  const etag = createHash('sha256')
    .update(mark ?? body)
    .digest('base64url')
    .slice(0, 27);
  const plain = { body, encoding: 'identity' } as const;
  const made = new Map<Encoding, Bytes | Promise<Bytes>>([['identity', plain]]);
  return {
    status,
    headers: keptOf(headers),
    etag: `W/"${etag}"`,
    bytes: (encoding) => (isText ? (made.get(encoding) ?? compressed(encoding)) : plain),
    // Both compressed forms together are smaller than the text.
    size: body.length * (isText ? 2 : 1) + 2_000,
  };

  function compressed(encoding: Encoding): Promise<Bytes> {
    const making = (encoding === 'br' ? brotlied(body) : gzipped(body)).then((shorter) => {
      const bytes = { body: shorter, encoding };
      made.set(encoding, bytes);
      return bytes;
    });
    made.set(encoding, making);
    making.catch(() => made.delete(encoding));
    return making;
  }
}

/** Many answers go out under the same headers. */
const keptOf = madeOnce((headers: Headers): Headers => {
  const kept = Object.entries(headers).filter(([name]) => !NOT_KEPT.has(name) && !name.startsWith('access-control-'));
  return { ...Object.fromEntries(kept), vary: varied(headers['vary']) };
});

const gzipped = (body: Buffer): Promise<Buffer> => promisify(gzip)(body);
/** Level 5 is smaller than gzip and hardly slower; the highest would take a second. */
const brotlied = (body: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });

const varied = (vary = ''): string =>
  [...new Set([...vary.split(/,\s*/), 'Accept-Encoding'])].filter(Boolean).join(', ');
