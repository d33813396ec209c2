import { startApplication, type Application } from '../support/application';
import type { Row } from '../support/row';
import { onDisk, PDF, picture, sha256, uploadsOf } from '../support/uploads';

let application: Application;
let image: Buffer;
let otherImage: Buffer;
let token: string;
const uploads = uploadsOf(() => application);
beforeAll(async () => {
  application = await startApplication();
  [image, otherImage] = await Promise.all([picture(800, 600), picture(600, 800)]);
  token = await uploads.token();
  await speak('en');
});
afterAll(async () => {
  await application.stop();
  await uploads.clearAway();
});
const { table, files, nextName, rowOf, givenAFile, givenAHeldFile, givenAFolder, everythingOnDisk } = uploads;

const speak = (preferedLanguage: string) =>
  table('admin::user').update({ where: { email: 'admin@example.org' } as never, data: { preferedLanguage } as never });

describe('a file in approved or published content', () => {
  type Try = (file: Row) => Promise<{ status: number; body: Row }>;
  const admin = () => application.as('admin');
  const tries: Record<string, Try> = {
    'replaced or cropped': async ({ id }) =>
      (await admin()).form(`/upload?id=${id}`).attach('files', otherImage, 'a.jpg'),
    'replaced by its own address': async ({ id }) =>
      (await admin()).form(`/upload/files/${id}/replace`).attach('files', otherImage, 'a.jpg'),
    'replaced by a PDF': async ({ id }) => (await admin()).form(`/upload?id=${id}`).attach('files', PDF, 'a.pdf'),
    deleted: async ({ id }) => (await admin()).delete(`/upload/files/${id}`),
    'deleted with others': async ({ id }) =>
      (await admin()).post('/upload/actions/bulk-delete', { fileIds: [(await givenAFile(image)).id, id] }),
    'replaced by a program': async ({ id }) =>
      application.http.post(`/api/upload?id=${id}`).set('authorization', `Bearer ${token}`).attach('files', otherImage, 'a.jpg'), // prettier-ignore
    'deleted by a program': async ({ id }) =>
      application.http.delete(`/api/upload/files/${id}`).set('authorization', `Bearer ${token}`),
  };

  it.each(Object.entries(tries))('is not %s, until nothing holds it', async (_, attempt) => {
    const file = await givenAHeldFile(image);
    const before = await everythingOnDisk(file.id);
    expect(before.length).toBeGreaterThan(2);
    const row = await rowOf(file.id);
    const { status, body } = await attempt(file);
    expect([status, body['error']?.details]).toEqual([
      403,
      { code: 'file-in-use', files: [{ id: file.id, name: file.name }] },
    ]);
    expect(body['error'].message).toMatch(`“${file.name}” is part of approved or published content`);
    expect(body['error'].message).toMatch('Upload a new file');
    expect([await rowOf(file.id), await everythingOnDisk(file.id)]).toEqual([row, before]);
    expect((await files().hashes([file.id])).get(file.id)).toBe(before[0]);

    await files().release(`request:${file.id}`);
    expect((await attempt(file)).status).toBe(200);
    expect(await rowOf(file.id)).not.toEqual(row);
  });

  it('is held until the last who holds it lets go', async () => {
    const file = await givenAHeldFile(PDF);
    const other = await givenAFile(PDF);
    await files().use('edition:1', [file.id, file.id]);
    await files().use('edition:1', [file.id]);
    expect(await files().heldBy([file.id, other.id])).toEqual(
      new Map([[file.id, [`request:${file.id}`, 'edition:1']]]),
    );
    await files().release(`request:${file.id}`);
    expect((await tries['deleted']!(file)).status).toBe(403);
    await files().release('edition:1');
    expect((await tries['deleted']!(file)).status).toBe(200);
  });

  it('keeps all that is deleted together with it: files, folders and what is in them', async () => {
    const outer = await givenAFolder();
    const inner = await givenAFolder(outer.id);
    const [beside, inside, held] = [
      await givenAFile(PDF),
      await givenAFile(PDF, outer.id),
      await givenAHeldFile(PDF, inner.id),
    ];
    const all = { fileIds: [beside.id], folderIds: [outer.id] };
    const { body } = await (await admin()).post('/upload/actions/bulk-delete', all).expect(403);
    expect(body.error.details).toEqual({ code: 'file-in-use', files: [{ id: held.id, name: held.name }] });
    await expect(application.strapi.plugin('upload').service('folder').deleteByIds([outer.id])).rejects.toThrow('is part of'); // prettier-ignore
    for (const file of [beside, inside, held]) expect(await onDisk(await rowOf(file.id))).toBe(sha256(PDF));
    expect(await table('plugin::upload.folder').count({ where: { id: { $in: [outer.id, inner.id] } } })).toBe(2);
    await files().release(`request:${held.id}`);
    await (await admin()).post('/upload/actions/bulk-delete', all).expect(200);
    expect(await rowOf(held.id)).toBeNull();
  });

  it('is named only to who may delete', async () => {
    const { id, name } = await givenAHeldFile(PDF);
    const anonymous = await application.http.post('/upload/actions/bulk-delete').send({ fileIds: [id] });
    const reader = await (await application.as('head')).post('/upload/actions/bulk-delete', { fileIds: [id] });
    expect([anonymous.status, reader.status]).toEqual([401, 403]);
    expect(anonymous.text + reader.text).not.toContain(name);
  });

  it('is spoken of in Swedish to who reads Swedish', async () => {
    const file = await givenAHeldFile(PDF);
    await speak('sv');
    const { body } = await tries['deleted']!(file);
    await speak('en');
    expect(body['error'].message).toBe(
      `”${file.name}” ingår i godkänt eller publicerat innehåll och kan inte ersättas, beskäras eller tas bort. ` +
        'Ingenting har ändrats. Ladda upp en ny fil och välj den i stället.',
    );
  });

  it('may be renamed, moved and given other texts', async () => {
    const file = await givenAHeldFile(image);
    const folder = await givenAFolder();
    const fileInfo = { name: nextName('jpg'), alternativeText: 'En bro', folder: folder.id };
    const before = await everythingOnDisk(file.id);
    await (await admin()).put(`/upload/files/${file.id}`, { fileInfo }).expect(200);
    expect(await rowOf(file.id)).toMatchObject({ name: fileInfo.name, alternativeText: 'En bro' });
    expect(await everythingOnDisk(file.id)).toEqual(before);
  });

  it('is kept from code that goes past the media library', async () => {
    const { id } = await givenAHeldFile(image);
    const [row, before] = [await rowOf(id), await everythingOnDisk(id)];
    const uploads = table('plugin::upload.file');
    const { provider } = application.strapi.plugin('upload') as unknown as Row;
    const buffer = Buffer.from('others');
    const inUse = { details: { code: 'file-in-use' } };
    for (const data of [{ url: '/uploads/other.jpg' }, { hash: 'other' }, { formats: null }, { size: 1 }] as never[]) {
      await expect(uploads.update({ where: { id }, data })).rejects.toMatchObject(inUse);
      await expect(uploads.updateMany({ where: { id }, data })).rejects.toMatchObject(inUse);
    }
    await expect(uploads.delete({ where: { id } })).rejects.toMatchObject(inUse);
    await expect(uploads.deleteMany({ where: { hash: row['hash'] } as never })).rejects.toMatchObject(inUse);
    for (const stored of [row, row['formats'].thumbnail, row['formats'].small]) {
      await expect(provider.upload({ ...stored, buffer })).rejects.toMatchObject(inUse);
      await expect(provider.replace({ hash: 'x', ext: '.jpg', buffer }, stored)).rejects.toMatchObject(inUse);
      await expect(provider.delete(stored)).rejects.toMatchObject(inUse);
    }
    await expect(application.strapi.plugin('upload').service('file').deleteByIds([id])).rejects.toMatchObject(inUse);
    expect([await rowOf(id), await everythingOnDisk(id)]).toEqual([row, before]);
  });
});

describe('holding and changing take turns', () => {
  it('either the file is held as it was, or it is changed and was not held', async () => {
    const outcomes = new Set<string>();
    for (const wait of [0, 0, 2, 5, 10, 20, 40, 80]) {
      const file = await givenAFile(PDF);
      const replace = (await application.as('admin'))
        .form(`/upload?id=${file.id}`)
        .attach('files', Buffer.concat([PDF, PDF]), 'a.pdf')
        .then(({ status }) => status);
      await new Promise((done) => setTimeout(done, wait));
      const held = await files().use(`request:${file.id}`, [file.id]).then(() => true, () => false); // prettier-ignore
      const whenHeld = held && (await onDisk(file));
      const status = await replace;
      if (held) expect(await onDisk(file)).toBe(whenHeld);
      expect((await files().hashes([file.id])).get(file.id)).toBe(await onDisk(file));
      outcomes.add(`${held} ${status}`);
    }
    expect([...outcomes].filter((outcome) => !['true 403', 'true 200', 'false 200'].includes(outcome))).toEqual([]);
  });

  it('a file that is being replaced is neither hashed nor held; a change cut off with its process is forgotten', async () => {
    const file = await givenAFile(PDF);
    const data = { sha256: null, changingSince: '2027-03-01T10:00:00.000Z' } as never;
    await table('plugin::attest.file').update({ where: { fileId: file.id }, data });
    const clock = application.strapi.plugin('attest').service('clock');
    clock.use(() => new Date('2027-03-01T10:09:00.000Z'));
    const changing = { details: { code: 'file-changing', file: { id: file.id } } };
    await expect(files().hashes([file.id])).rejects.toMatchObject(changing);
    await expect(files().use('request:1', [file.id])).rejects.toMatchObject(changing);
    clock.use(() => new Date('2027-03-01T10:11:00.000Z'));
    await files().use('request:1', [file.id]);
    expect((await files().hashes([file.id])).get(file.id)).toBe(sha256(PDF));
    clock.use(() => new Date());
  });

  it('is undone with the transaction of the request', async () => {
    const file = await givenAFile(PDF);
    const failed = application.strapi.db.transaction(async () => {
      await files().use('request:2', [file.id]);
      throw new Error('and the request fails');
    });
    await expect(failed).rejects.toThrow('and the request fails');
    expect(await files().heldBy([file.id])).toEqual(new Map());
  });
});
