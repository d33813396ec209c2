import { startApplication, type Application } from '../support/application';
import { MESSAGE } from '../support/approvals';
import { builtWith, governing, modelled } from '../support/built';
import { freshDatabase } from '../support/database';
import { answerOf } from '../support/ways-to-publish';

type Changes = Parameters<typeof builtWith>[0];

describe('the application refuses to start', () => {
  const off = modelled('message', { options: { draftAndPublish: false } });
  const localized = modelled('plan', { pluginOptions: { i18n: { localized: true } } });
  it.each<[string, Changes, RegExp]>([
    ['with Draft & Publish switched off', off, /api::message\.message, whose Draft & Publish is switched off.*"draftAndPublish": true under "options" in its schema\.json/s], // prettier-ignore
    ['with languages in one document', localized, /api::plan\.plan, which is localized.*"localized": false/s],
    ['with a type that is not there', governing('api::mesage.mesage'), /api::mesage\.mesage, which does not exist\. Correct the name in config\/plugins\.ts/], // prettier-ignore
    ['with a type that has no drafts', governing('api::office.office'), /api::office\.office, whose Draft & Publish is switched off/], // prettier-ignore
  ])('%s, and says which type and what to do', async (_, changes, sentence) => {
    const database = await freshDatabase('seeded');
    const distDir = await builtWith(changes);
    await expect(startApplication(database, { distDir })).rejects.toThrow(sentence);
  });

  it('before Strapi throws away the drafts', async () => {
    const database = await freshDatabase('seeded');
    await expect(startApplication(database, { distDir: await builtWith(off) })).rejects.toThrow('Draft & Publish');
    const again = await startApplication(database);
    const drafts = await again.strapi.db.query(MESSAGE).count({ where: { publishedAt: null } });
    await again.stop();
    expect(drafts).toBeGreaterThan(10);
  });
});

describe('a token of the public API', () => {
  let application: Application;
  beforeAll(async () => {
    application = await startApplication();
  });
  afterAll(() => application.stop());

  it.each(['full-access', 'custom', 'read-only'])('has no way to write a message or a plan: %s', async (type) => {
    const permissions = type === 'custom' ? ['plugin::upload.content-api.upload'] : undefined;
    const made = { name: type, type, permissions, lifespan: null, description: '' };
    const { accessKey } = await application.strapi.service('admin::api-token').create(made);
    const { documentId } = await application.strapi.db.query(MESSAGE).findOne({ where: { publishedAt: null } });
    const before = await application.strapi.db.query(MESSAGE).count();
    for (const path of ['/api/messages', `/api/messages/${documentId}`, '/api/plans', `/api/plans/${documentId}`]) {
      for (const method of ['post', 'put', 'patch', 'delete'] as const) {
        const sent = application.http[method](path).set('authorization', `Bearer ${accessKey}`);
        const { status } = await sent.send({ data: { headline: 'Från en token', kind: 'document' } });
        expect([path, method, [404, 405].includes(status)]).toEqual([path, method, true]);
      }
    }
    expect(await application.strapi.db.query(MESSAGE).count()).toBe(before);
  });

  it.each(['/content-manager/collection-types/api::message.message', '/attest/requests'])(
    'is nobody in the panel: %s',
    async (path) => {
      const made = { name: path, type: 'full-access', lifespan: null, description: '' };
      const { accessKey } = await application.strapi.service('admin::api-token').create(made);
      await application.http.get(path).set('authorization', `Bearer ${accessKey}`).expect(401);
      await application.http.post(path).set('authorization', `Bearer ${accessKey}`).send({}).expect(401);
    },
  );

  it('a document is named by its id, never by a filter', async () => {
    const documents = application.strapi.documents(MESSAGE);
    for (const documentId of [{ $ne: 'x' }, ['a', 'b'], '', null, undefined] as unknown as string[])
      expect(await answerOf(documents.publish({ documentId }))).toMatchObject({ code: 'no-such-document' });
    expect(await application.strapi.db.query(MESSAGE).count({ where: { publishedAt: { $notNull: true } } })).toBe(0);
  });
});
