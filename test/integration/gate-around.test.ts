import { startApplication, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';
import { gatedOf } from '../support/gated';
import type { Row } from '../support/row';
import { picture, uploadsOf } from '../support/uploads';
import { answerOf, PLAN } from '../support/ways-to-publish';

let application: Application;
beforeAll(async () => {
  application = await startApplication();
});
const the = () => application;
const { query, asked, isLive } = approvalsOf(the);
const { fresh, approved, live, adopted, person, acts, row, served, requestOf } = gatedOf(the);
const { givenAFile, clearAway } = uploadsOf(the);
afterAll(async () => {
  await clearAway();
  await application.stop();
});
const publish = (documentId: string) => answerOf(application.strapi.documents(MESSAGE).publish({ documentId }));
const withImage = async (): Promise<readonly [string, number]> => {
  const { id } = await givenAFile(await picture(900, 600));
  const image = { file: id, alt: 'Styrelsen vid bordet', consent: 'none-needed', credit: 'Foto: Bo' };
  return [await fresh({ images: [image] }), id];
};

describe('a picture in an approved message', () => {
  it('cannot be replaced, so the text goes live with the picture that was seen', async () => {
    const [documentId, file] = await withImage();
    await approved(documentId);
    const other = await picture(700, 700);
    const { status, body } = await (await application.as('admin')).form(`/upload?id=${file}`).attach('files', other, 'a.jpg'); // prettier-ignore
    expect([status, body.error.details.code]).toEqual([403, 'file-in-use']);
    expect(await publish(documentId)).toEqual({ done: true });
  });

  it('may get other words, which then are not what was approved', async () => {
    const [documentId, file] = await withImage();
    await approved(documentId);
    const words = JSON.stringify({ alternativeText: 'Något annat' });
    await (await application.as('admin')).form(`/upload?id=${file}`).field('fileInfo', words).expect(200);
    expect(await publish(documentId)).toMatchObject({ done: false, code: 'content-changed' });
    expect(await isLive(documentId)).toBe(false);
  });
});

describe('what a message points at', () => {
  const change = async (uid: string, where: object, data: object): Promise<void> => {
    const { documentId } = (await query(uid).findOne({ where })) as Row;
    await application.strapi.documents(uid as typeof MESSAGE).update({ documentId, data: data as never });
  };

  it('has no way back: no type lets the other side choose its messages or plans', () => {
    const types = [...Object.values(application.strapi.contentTypes), ...Object.values(application.strapi.components)];
    const backwards = types.flatMap(({ uid, attributes }) =>
      Object.entries(attributes as Row)
        .filter(([, { target, mappedBy, inversedBy }]) => [MESSAGE, PLAN].includes(target) && (mappedBy || inversedBy))
        .map(([name]) => `${uid}.${name}`),
    );
    expect(backwards).toEqual([]);
  });

  it('may get another name: what is served keeps the one that was approved', async () => {
    const documentId = await live();
    const before = await served(documentId);
    expect(before!['audiences']).toContain('Revisorer');
    await change('api::audience.audience', { name: 'Revisorer' }, { name: 'Granskare' });
    expect(await served(documentId)).toEqual(before);
  });

  it('may change what the rules ask about: then the approval no longer holds', async () => {
    const documentId = await approved();
    const { channels } = (await query(MESSAGE).findOne({ where: { documentId, publishedAt: null }, populate: { channels: true } as never })) as Row; // prettier-ignore
    const web = channels.find((channel: Row) => channel['publicWeb']);
    await change('api::channel.channel', { id: web.id }, { publicWeb: false });
    const answer = await publish(documentId);
    await change('api::channel.channel', { id: web.id }, { publicWeb: true });
    expect(answer).toMatchObject({ done: false, code: 'content-changed' });
    expect(await publish(documentId)).toMatchObject({ done: false, code: 'approval-required' });
  });
});

it('a plan is taken down under a live message: what is served stays, nothing is found wrong, and work goes on', async () => {
  const plan = await adopted();
  const editor = await person('editor');
  await acts().publish({ uid: PLAN, documentId: plan }, editor);
  const documentId = await live(await fresh({ plan: { connect: [{ documentId: plan }] } }));
  const planOf = async (version: object) =>
    ((await query(MESSAGE).findOne({ where: { documentId, ...version }, populate: { plan: true } as never })) as Row)['plan']; // prettier-ignore
  expect(await planOf({ publishedAt: { $notNull: true } })).toMatchObject({ documentId: plan });
  const before = await served(documentId);

  await acts().unpublish({ uid: PLAN, documentId: plan }, 'Planen gäller inte längre.', editor);
  expect(await planOf({ publishedAt: { $notNull: true } })).toBeNull();
  expect(await planOf({ publishedAt: null })).toMatchObject({ documentId: plan });
  expect(await served(documentId)).toEqual(before);
  const found = await application.strapi.plugin('attest').service('reconciler').look();
  expect(Object.values(found).flat()).toEqual([]);

  expect(await publish(documentId)).toEqual({ done: true });
  expect(await served(documentId)).toEqual(before);
  await application.strapi.documents(MESSAGE).update({ documentId, data: { preamble: 'Nu utan plan.' } as never });
  await live(documentId);
  expect(await served(documentId)).toMatchObject({ preamble: 'Nu utan plan.' });
  expect((await row(documentId, 'live'))['preamble']).toBe('Nu utan plan.');
  expect((await requestOf(documentId))['status']).toBe('live');
});

it('a message under embargo is neither published nor served before its hour, approved or not', async () => {
  const documentId = await fresh({ embargoedUntil: '2099-01-01T05:00:00.000Z' });
  await approved(documentId);
  expect(await publish(documentId)).toMatchObject({ done: false, code: 'embargoed' });
  expect(await asked('admin', '/publications', { uid: MESSAGE, documentId }, 200)).toMatchObject({
    status: 'scheduled',
  });
  expect(await publish(documentId)).toMatchObject({ done: false });
  expect(await isLive(documentId)).toBe(false);
  expect(await served(documentId)).toBeNull();
});
