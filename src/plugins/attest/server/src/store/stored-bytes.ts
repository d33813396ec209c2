import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Core } from '@strapi/strapi';

const PATIENCE = 30_000; // milliseconds

export interface StoredFile {
  readonly id: number;
  readonly name: string;
  readonly url: string;
}

/**
 * SHA-256 of a file's bytes as they are stored now: on disk for the local provider, else from where it is served.
 * @throws Error when they cannot be read in full
 */
export async function hashStoredBytes(strapi: Core.Strapi, file: StoredFile): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(await bytesOf(strapi, file), hash as Hash & NodeJS.WritableStream);
  return hash.digest('hex');
}

async function bytesOf(strapi: Core.Strapi, file: StoredFile): Promise<Readable> {
  if (file.url.startsWith('/')) return createReadStream(pathOf(strapi, file.url));
  const { url } = await strapi.plugin('upload').service('file').signFileUrls(file);
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok || !answer.body) throw new Error(`${url} answers ${answer.status}`);
  return Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]);
}

function pathOf(strapi: Core.Strapi, url: string): string {
  const folder = path.resolve(strapi.dirs.static.public);
  const file = path.join(folder, url);
  if (!file.startsWith(folder + path.sep)) throw new Error(`${url} is outside ${folder}`);
  return file;
}
