import { createHash, type Hash } from 'node:crypto';
import { pipeline, Transform, type Readable } from 'node:stream';

import type { Core } from '@strapi/strapi';

import { requesterId } from '../requester';
import { UPLOADED } from '../store/file-rows';
import type { FileChanges } from '../store/file-changes';

/** Where the hash of bytes just written travels with the file until its row is made; spreading an object keeps it. */
export const WRITTEN = Symbol('SHA-256 of the bytes written');

/** What the upload plugin hands to a provider: a file or one of its smaller formats. */
interface Stored {
  readonly hash: string;
  readonly ext?: string | null;
  stream?: Readable;
  buffer?: Buffer;
  [WRITTEN]?: string | null;
}
type Method = (file: Stored, ...rest: unknown[]) => Promise<unknown>;
interface Row {
  readonly id: number;
  readonly hash: string;
  readonly ext: string | null;
  readonly formats: Readonly<Record<string, Stored>> | null;
}

const WRITING = ['upload', 'uploadStream', 'replace', 'replaceStream'] as const;

/**
 * The provider is where bytes meet the disk, whoever asked: what is written is hashed on its way, and what is held is
 * neither overwritten nor deleted, be it the file or one of its smaller formats.
 */
export function guardUploadProvider(
  strapi: Core.Strapi,
  refuse: (ids: readonly number[]) => Promise<void>,
  changes: FileChanges,
): void {
  const provider: Record<string, Method> = strapi.plugin('upload')['provider' as never];

  async function rowsStoredAs(file: Stored): Promise<readonly Row[]> {
    const rows: Row[] = await strapi.db.query(UPLOADED).findMany({
      where: { hash: { $in: endingsOf(file.hash) } },
      select: ['id', 'hash', 'ext', 'formats'],
    });
    return rows.filter((row) => isSame(row, file) || Object.values(row.formats ?? {}).some((one) => isSame(one, file)));
  }

  for (const name of WRITING) {
    const stock = provider[name];
    if (!stock) continue;
    provider[name] = async (file, ...rest) => {
      const rows = await rowsStoredAs(file);
      const replaced = name.startsWith('replace') ? await rowsStoredAs(rest[0] as Stored) : [];
      await refuse([...rows, ...replaced].map(({ id }) => id));
      const digest = hashing(file);
      const answer = await stock.call(provider, file, ...rest);
      file[WRITTEN] = digest();
      const row = rows.find((each) => isSame(each, file));
      if (row) await changes.bytesWritten(row.id, file[WRITTEN], requesterId(strapi));
      return answer;
    };
  }

  const remove = provider['delete'] as Method;
  provider['delete'] = async (file, ...rest) => {
    await refuse((await rowsStoredAs(file)).map(({ id }) => id));
    return remove.call(provider, file, ...rest);
  };
}

/** A format is stored as `small_<hash of its file>`: the file's own is one of the endings. */
function endingsOf(hash: string): string[] {
  const parts = hash.split('_');
  return parts.map((_, from) => parts.slice(from).join('_'));
}

const isSame = (one: { hash: string; ext?: string | null }, other: Stored): boolean =>
  one.hash === other.hash && (one.ext ?? '') === (other.ext ?? '');

/** @returns afterwards the hash of what the provider read; null when it did not read all, and it is computed later */
function hashing(file: Stored): () => string | null {
  if (file.buffer) {
    const sha256 = createHash('sha256').update(file.buffer).digest('hex');
    return () => sha256;
  }
  if (!file.stream) return () => null;
  const hash = createHash('sha256');
  const through = passing(hash);
  pipeline(file.stream, through, () => undefined); // an error reaches the provider, which reads `through`
  file.stream = through;
  return () => (through.readableEnded ? hash.digest('hex') : null);
}

const passing = (hash: Hash): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
