import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'identity' | 'gzip' | 'br';

/** An answer as it goes out: status, finished headers, finished bytes. */
export interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Of the content, whatever the encoding. */
  readonly etag: string;
  readonly bytes: Readonly<Record<Encoding, Buffer>>;
}

/** Smaller ones fit a packet as they are. */
const WORTH_COMPRESSING = 1_000;
const TEXT = /^(text\/|application\/(json|feed\+json|ld\+json|rss\+xml|atom\+xml|xml))/;
/** What belongs to one exchange, or is written anew for each; so is what a reader's own origin decides. */
const NOT_KEPT = new Set(['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']);

/** Compresses once, so that nobody after has to. */
export async function storedAnswer(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Buffer,
): Promise<StoredAnswer> {
  const kept = Object.entries(headers).filter(([name]) => !NOT_KEPT.has(name) && !name.startsWith('access-control-'));
  const isText = TEXT.test(headers['content-type'] ?? '') && body.length >= WORTH_COMPRESSING;
  const [zipped, brotli] = isText ? await Promise.all([gzipped(body), brotlied(body)]) : [body, body];
  const etag = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  return {
    status,
    headers: { ...Object.fromEntries(kept), vary: varied(headers['vary']) },
    etag: `W/"${etag}"`,
    bytes: { identity: body, gzip: zipped, br: brotli },
  };
}

/** Bytes it takes in memory, about. */
export const sizeOf = ({ bytes: { identity, gzip: zipped, br } }: StoredAnswer): number =>
  [...new Set([identity, zipped, br])].reduce((sum, one) => sum + one.length, 2_000);

const gzipped = (body: Buffer): Promise<Buffer> => promisify(gzip)(body);
/** Level 5 is smaller than gzip and hardly slower; the highest would take a second. */
const brotlied = (body: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });

const varied = (vary = ''): string =>
  [...new Set([...vary.split(/,\s*/), 'Accept-Encoding'])].filter(Boolean).join(', ');
