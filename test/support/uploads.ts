import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

import sharp from 'sharp';

import type { Application } from './application';
import type { Row } from './row';

export const PUBLIC = path.resolve(__dirname, '../../public');
/** What the name of every file that a test uploads begins with, so that it can be cleared away. */
export const PREFIX = 'budkavletest';
export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
/** The hash of what is really stored, by the local provider. */
export const onDisk = async ({ url }: Row): Promise<string> => sha256(await readFile(path.join(PUBLIC, url)));

/** A photograph of nothing: a real JPEG, no two of a kind. */
export function picture(width: number, height: number, quality = 100): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#fff', noise } })
    .jpeg({ quality })
    .toBuffer();
}

/** Uploading through the media library, and a look at what came of it. */
export function uploadsOf(application: () => Application) {
  let number = 0;
  const table = (uid: string) => application().strapi.db.query(uid as 'api::plan.plan');
  const nextName = (extension: string) => `${PREFIX}-${process.pid}-${++number}.${extension}`;
  const rowOf = (id: number): Promise<Row> => table('plugin::upload.file').findOne({ where: { id } }) as Promise<Row>;
  const files = () => application().strapi.plugin('attest').service('files');

  async function givenAFile(bytes: Buffer, folder?: number): Promise<Row> {
    const name = nextName(bytes === PDF ? 'pdf' : 'jpg');
    const { body } = await (
      await application().as('admin')
    )
      .form('/upload')
      .field('fileInfo', JSON.stringify({ name, ...(folder && { folder }) }))
      .attach('files', bytes, name)
      .expect(201);
    return body[0];
  }

  return {
    table,
    files,
    nextName,
    rowOf,
    givenAFile,
    /** What the plugin knows of a file. */
    known: (id: number): Promise<Row> => table('plugin::attest.file').findOne({ where: { fileId: id } }) as never,

    async givenAHeldFile(bytes: Buffer, folder?: number): Promise<Row> {
      const file = await givenAFile(bytes, folder);
      await files().use(`request:${file['id']}`, [file['id']]);
      return file;
    },

    async givenAFolder(parent?: number): Promise<Row> {
      const admin = await application().as('admin');
      const { body } = await admin.post('/upload/folders', { name: nextName(''), parent }).expect(201);
      return body.data;
    },

    /** The file and its smaller formats, hashed. */
    async everythingOnDisk(id: number): Promise<readonly string[]> {
      const { url, formats } = await rowOf(id);
      return Promise.all([{ url }, ...(Object.values(formats ?? {}) as Row[])].map(onDisk));
    },

    async token(): Promise<string> {
      const made = await application()
        .strapi.service('admin::api-token')
        .create({ name: nextName(''), type: 'full-access', lifespan: null, description: '' });
      return made.accessKey;
    },

    clearAway,
  };
}

/** Removes what this process has uploaded. */
export async function clearAway(): Promise<void> {
  const uploads = path.join(PUBLIC, 'uploads');
  const ours = (await readdir(uploads)).filter((name) => name.includes(`${PREFIX}_${process.pid}`));
  for (const name of ours) await rm(path.join(uploads, name), { force: true });
}
