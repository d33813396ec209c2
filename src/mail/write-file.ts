import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Letter } from './post-office';

/**
 * Writes a mail as a file that mail programs open, in place of sending it. The same mail again, by its Message-ID, is the
 * same file.
 * @returns its path
 */
export async function writeMail(folder: string, { envelope, mail }: Letter, now: Date): Promise<string> {
  await mkdir(folder, { recursive: true });
  const to = envelope.to.replace(/[^\w.@+-]/g, '_').slice(0, 80);
  const name = `${now.toISOString().slice(0, 10)} ${to} ${idOf(mail)}.eml`;
  const file = path.join(folder, name);
  await writeFile(`${file}.part`, mail);
  await rename(`${file}.part`, file);
  return file;
}

function idOf(mail: Buffer): string {
  const [, id] = /^message-id:\s*(<[^>]+>)/im.exec(mail.toString('latin1')) ?? [];
  return createHash('sha256')
    .update(id ?? mail)
    .digest('hex')
    .slice(0, 8);
}
