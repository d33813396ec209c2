import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { startApplication, type Application } from '../support/application';
import type { Row } from '../support/row';
import { onDisk, PDF, picture, PUBLIC, sha256, uploadsOf } from '../support/uploads';

let application: Application;
let image: Buffer;
let otherImage: Buffer;
let token: string;
const uploads = uploadsOf(() => application);
beforeAll(async () => {
  application = await startApplication();
  [image, otherImage] = await Promise.all([picture(800, 600), picture(600, 800)]);
  token = await uploads.token();
});
afterAll(async () => {
  await application.stop();
  await uploads.clearAway();
});
const { table, files, nextName, rowOf, known, givenAFile } = uploads;
const useSettings = (changed: object) =>
  application.strapi
    .plugin('upload')
    .service('upload')
    .setSettings({
      sizeOptimization: true,
      responsiveDimensions: true,
      autoOrientation: false,
      aiMetadata: false,
      ...changed,
    });

describe('the hash of an upload is that of the bytes that are stored', () => {
  it.each([
    ['optimised and in several sizes', {}],
    ['turned upright', { autoOrientation: true }],
    ['as it came', { sizeOptimization: false, responsiveDimensions: false }],
  ])('of an image %s', async (_, settings) => {
    await useSettings(settings);
    const file = await givenAFile(image);
    expect((await files().hashes([file.id])).get(file.id)).toBe(await onDisk(file));
    expect(await known(file.id)).toMatchObject({ sha256: await onDisk(file), touchedAt: expect.any(String) });
    await useSettings({});
  });

  it('and not of those that were sent, where the media library makes an image smaller', async () => {
    expect((await known((await givenAFile(image)).id))['sha256']).not.toBe(sha256(image));
  });

  it('of a PDF', async () => {
    const file = await givenAFile(PDF);
    expect((await known(file.id))['sha256']).toBe(sha256(PDF));
  });

  it('of several at once, and of what a program uploads', async () => {
    const names = [1, 2].map(() => nextName('jpg'));
    const { body } = await application.http
      .post('/api/upload')
      .set('authorization', `Bearer ${token}`)
      .attach('files', image, names[0])
      .attach('files', otherImage, names[1])
      .expect(201);
    const hashes = await files().hashes(body.map(({ id }: Row) => id));
    expect([...hashes.values()]).toEqual(await Promise.all(body.map(onDisk)));
    expect(await known(body[0].id)).toMatchObject({ sha256: await onDisk(body[0]), touchedBy: null });
  });

  it.each([
    ['an image', () => givenAFile(image), () => otherImage, 'jpg'],
    ['a PDF', () => givenAFile(PDF), () => Buffer.concat([PDF, PDF]), 'pdf'],
  ])('of what replaces %s, although Strapi keeps its own', async (_, given, bytes, extension) => {
    const file = await given();
    const before = (await known(file.id))['sha256'];
    const admin = await application.as('admin');
    await admin.form(`/upload?id=${file.id}`).attach('files', bytes(), `a.${extension}`).expect(200);
    expect((await rowOf(file.id))['hash']).toBe(file['hash']);
    expect(await known(file.id)).toMatchObject({ sha256: await onDisk(file), changingSince: null });
    expect((await known(file.id))['sha256']).not.toBe(before);
  });

  it('of bytes that code writes through the provider under the name of a file', async () => {
    const file = await givenAFile(PDF);
    const buffer = Buffer.from('others');
    await application.strapi.plugin('upload')['provider'].upload({ ...(await rowOf(file.id)), buffer });
    expect((await files().hashes([file.id])).get(file.id)).toBe(sha256(buffer));
  });

  it('is gone with the file', async () => {
    const file = await givenAFile(PDF);
    await (await application.as('admin')).delete(`/upload/files/${file.id}`).expect(200);
    expect(await known(file.id)).toBeNull();
    await expect(files().hashes([file.id])).rejects.toThrow(`(no. ${file.id}) is no longer there`);
  });
});

describe('a file from before', () => {
  it('is hashed when asked for, once', async () => {
    const file = await givenAFile(image);
    await table('plugin::attest.file').delete({ where: { fileId: file.id } });
    expect((await files().hashes([file.id, file.id])).get(file.id)).toBe(await onDisk(file));
    expect(await known(file.id)).toMatchObject({ sha256: await onDisk(file), touchedBy: null, touchedAt: null });
  });

  it('is read from where it is served when it is not on disk', async () => {
    const server = createServer((request, response) => {
      response.statusCode = request.url === '/there.pdf' ? 200 : 404;
      response.end(PDF);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const row = { hash: 'elsewhere', ext: '.pdf', mime: 'application/pdf', size: 1, provider: 'aws', folderPath: '/' };
    const [there, missing] = await Promise.all(
      ['there.pdf', 'missing.pdf'].map((name) =>
        table('plugin::upload.file').create({
          data: { ...row, name, url: `http://127.0.0.1:${port}/${name}` } as never,
        }),
      ),
    );
    expect((await files().hashes([there!.id])).get(there!.id)).toBe(sha256(PDF));
    await expect(files().hashes([missing!.id])).rejects.toThrow('“missing.pdf” cannot be read');
    server.close();
  });

  it('that cannot be read is named, and nothing is made up', async () => {
    const file = await givenAFile(PDF);
    await table('plugin::attest.file').delete({ where: { fileId: file.id } });
    await rm(path.join(PUBLIC, file.url));
    const asked = files().hashes([file.id]);
    await expect(asked).rejects.toThrow(`“${file.name}” cannot be read`);
    await expect(asked).rejects.toMatchObject({ details: { code: 'file-unreadable', file: { id: file.id } } });
    expect(await known(file.id)).toBeNull();
  });
});

describe('who touched a file is on record', () => {
  const idOf = async (email: string) => (await table('admin::user').findOne({ where: { email } as never }))?.id;

  it('who uploaded it, then who changed its alternative text, then who replaced it', async () => {
    const file = await givenAFile(PDF);
    const by = async () => (await files().touched([file.id])).get(file.id)?.by;
    expect(await by()).toBe(await idOf('admin@example.org'));
    const communicator = await application.as('communicator');
    const change = (fileInfo: object) => communicator.put(`/upload/files/${file.id}`, { fileInfo }).expect(200);
    await change({ name: nextName('pdf'), alternativeText: null });
    expect(await by()).toBe(await idOf('admin@example.org'));
    await change({ alternativeText: 'Översvämmad väg' });
    expect(await by()).toBe(await idOf('communicator@example.org'));
    const admin = await application.as('admin');
    await admin.form(`/upload?id=${file.id}`).attach('files', PDF, 'a.pdf').expect(200);
    expect(await by()).toBe(await idOf('admin@example.org'));
    await communicator.post('/upload/actions/bulk-update', { updates: [{ id: file.id, fileInfo: { caption: 'Bro' } }] }).expect(200); // prettier-ignore
    expect(await by()).toBe(await idOf('communicator@example.org'));
  });

  it('and nobody when it was a program', async () => {
    const file = await givenAFile(PDF);
    await application.strapi.plugin('upload').service('upload').updateFileInfo(file.id, { alternativeText: 'Väg' });
    expect((await files().touched([file.id])).get(file.id)).toEqual({ by: null, at: expect.any(String) });
  });
});

it('what is refused for a file that is not there is what Strapi refuses', async () => {
  const admin = await application.as('admin');
  await admin.delete('/upload/files/999999').expect(404);
  await admin.post('/upload/actions/bulk-delete', { fileIds: 'all' }).expect(400);
  expect(await known(999999)).toBeNull();
});
