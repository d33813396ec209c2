import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import type { ReconcilerService } from 'strapi-plugin-attest/strapi-server';

import { startApplication } from '../support/application';
import { MESSAGE } from '../support/approvals';
import { freshDatabase } from '../support/database';
import { testEnvironment } from '../support/environment.cjs';
import type { Row } from '../support/row';

const CLI = path.resolve('node_modules/@strapi/strapi/bin/strapi.js');

/** Strapi's own command, in a process of its own on that database, as an operator runs it. */
async function strapi(database: Readonly<Record<string, string>>, ...args: string[]): Promise<void> {
  const env = { ...process.env, DATABASE_URL: '', ...testEnvironment, ...database };
  await promisify(execFile)(process.execPath, [CLI, ...args], { env });
}

it('what an import makes live is found and not served', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'budkavle-import-'));
  const [from, to] = [await freshDatabase('seeded'), await freshDatabase('seeded')];

  const source = await startApplication(from);
  const table = source.strapi.db.connection;
  const { id: _id, ...draft } = (await table('messages').where({ published_at: null }).first()) as Row;
  await table('messages').insert({ ...draft, preamble: 'Insmugglad.', published_at: draft['updated_at'] });
  await source.stop();

  await strapi(from, 'export', '--no-encrypt', '--only', 'content', '-f', path.join(folder, 'content'));
  await strapi(to, 'import', '--force', '-f', path.join(folder, 'content.tar.gz'));

  const target = await startApplication(to);
  const documentId = draft['document_id'] as string;
  expect(await target.strapi.db.query(MESSAGE).count({ where: { documentId, publishedAt: { $notNull: true } } })).toBe(
    1,
  );
  const reconciler: ReconcilerService = target.strapi.plugin('attest').service('reconciler');
  expect((await reconciler.look()).publishedWithoutEdition).toEqual([{ uid: MESSAGE, documentId }]);
  expect((await target.http.get('/api/messages').expect(200)).body.data).toEqual([]);
  await target.http.get(`/api/messages/${draft['slug']}`).expect(404);
  expect(await target.strapi.plugin('attest').service('log').verify()).toMatchObject({ ok: true });
  await target.stop();
  await rm(folder, { recursive: true });
});
