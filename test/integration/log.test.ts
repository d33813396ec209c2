import { createHash } from 'node:crypto';

import { chained, verifyChain, type Chained } from '../../src/plugins/attest/server/src/domain/chain';
import { startApplication, type Application } from '../support/application';
import { tablesOf } from '../support/offices';
import type { Row } from '../support/row';
import { runScript } from '../support/script';

let application: Application;
let database: Record<string, string>;
beforeAll(async () => {
  application = await startApplication();
  const { DATABASE_URL = '', DATABASE_FILENAME = '' } = process.env;
  database = DATABASE_URL ? { DATABASE_URL } : { DATABASE_FILENAME };
});
afterAll(() => application.stop());

const { office, userId } = tablesOf(() => application);
const log = () => application.strapi.plugin('attest').service('log');
const table = () => application.strapi.db.query('plugin::attest.log-entry' as 'api::plan.plan');
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const latest = async (): Promise<Row> => {
  const { body } = await (await application.as('registrar')).get('/attest/log?pageSize=1').expect(200);
  return body.data[0];
};

describe('is an entry', () => {
  it('a seat taken, with who gave it and what was before, in the transaction of the change', async () => {
    const { documentId } = await office('Systemstöd', 'omsorg');
    const url = `/content-manager/collection-types/api::office.office/${documentId}`;
    const seats = [{ user: { connect: [{ id: await userId('unit') }] } }];
    await (await application.as('admin')).put(url, { seats }).expect(200);
    expect(await latest()).toMatchObject({
      kind: 'authority-changed',
      name: 'Ada Administratör',
      subject: { uid: 'api::office.office', document: documentId },
      data: { fields: ['seats'] },
      words: { before: { seats: '[]' } },
    });
  });

  it('an account made, changed in its roles, and removed', async () => {
    const admin = await application.as('admin');
    const role = await application.strapi.db.query('admin::role').findOne({ where: { code: 'editor' } });
    const { body } = await admin
      .post('/admin/users', { firstname: 'Ny', email: 'ny@example.org', roles: [role.id] })
      .expect(201);
    expect(await latest()).toMatchObject({
      kind: 'account-created',
      words: { account: 'ny@example.org', roles: ['editor'] },
    });
    const head = await application.strapi.db.query('admin::role').findOne({ where: { code: 'head' } });
    await admin.put(`/admin/users/${body.data.id}`, { roles: [head.id] }).expect(200);
    expect(await latest()).toMatchObject({ kind: 'account-changed', words: { roles: ['head'] } });
    await admin.delete(`/admin/users/${body.data.id}`).expect(200);
    expect(await latest()).toMatchObject({ kind: 'account-removed', words: { account: 'ny@example.org' } });
  });

  it('no change that was refused', async () => {
    const before = await table().count();
    const { documentId } = await office('Kommunikatör', 'omsorg');
    await (await application.as('editor')).put(`/content-manager/collection-types/api::office.office/${documentId}`, { name: 'X' }); // prettier-ignore
    expect(await table().count()).toBe(before);
  });
});

describe('the chain', () => {
  it('holds when many write at the same moment', async () => {
    const before = await table().count();
    await Promise.all(
      Array.from({ length: 25 }, (_, n) =>
        log().append({ kind: 'tried', by: 'server', data: { n }, words: { said: `nr ${n}` } }),
      ),
    );
    expect(await log().verify()).toMatchObject({ ok: true, entries: before + 25 });
  });

  it('takes back an entry with the transaction it was written in', async () => {
    const before = await log().verify();
    const failed = application.strapi.db.transaction(async () => {
      await log().append({ kind: 'tried', by: 'server' });
      throw new Error('and the act itself fails');
    });
    await expect(failed).rejects.toThrow('and the act itself fails');
    expect(await log().verify()).toEqual(before);
  });

  it('cannot be changed by the application', async () => {
    const [last] = await table().findMany({ orderBy: { id: 'desc' }, limit: 1 });
    const where = { id: last?.id };
    await expect(table().update({ where, data: { kind: 'other' } as never })).rejects.toThrow(/never changed/);
    await expect(table().delete({ where })).rejects.toThrow(/never changed/);
    await expect(table().deleteMany({ where })).rejects.toThrow(/never changed/);
  });
});

describe('shows what went around the application', () => {
  const raw = () => application.strapi.db.connection('attest_log');
  afterEach(async () => expect(await log().verify()).toMatchObject({ ok: true }));

  it('an entry changed', async () => {
    const [row] = await raw().where({ seq: 3 }).select('kind');
    await raw().where({ seq: 3 }).update({ kind: 'forged' });
    expect(await log().verify()).toEqual({ ok: false, at: 3, fault: 'changed' });
    await raw().where({ seq: 3 }).update(row);
  });

  it('an entry taken out', async () => {
    const [row] = await raw().where({ seq: 3 }).select('*');
    await raw().where({ seq: 3 }).delete();
    expect(await log().verify()).toEqual({ ok: false, at: 3, fault: 'missing' });
    await raw().insert({
      ...row,
      data: JSON.stringify(typeof row.data === 'string' ? JSON.parse(row.data) : row.data),
    });
  });

  it('the tail cut off, to whoever kept the head', async () => {
    await log().append({ kind: 'tried', by: 'server' });
    const { head, entries } = await log().verify();
    const [row] = await raw().where({ seq: entries }).select('*');
    await raw().where({ seq: entries }).delete();
    expect(await log().verify()).toMatchObject({ ok: true });
    expect(await log().verify(head)).toEqual({ ok: false, at: entries, fault: 'cut-off' });
    await raw().insert({
      ...row,
      data: JSON.stringify(typeof row.data === 'string' ? JSON.parse(row.data) : row.data),
    });
  });

  it('words exchanged', async () => {
    const words = () => application.strapi.db.connection('attest_log_words');
    const [row] = await words().orderBy('seq').limit(1).select('*');
    await words()
      .where({ seq: row.seq })
      .update({ words: JSON.stringify({ account: 'någon annan' }) });
    expect(await log().verify()).toEqual({ ok: false, at: row.seq, fault: 'words-changed' });
    await words()
      .where({ seq: row.seq })
      .update({ words: typeof row.words === 'string' ? row.words : JSON.stringify(row.words) });
  });
});

describe('a leaver', () => {
  it('is forgotten, deleted account and all, and the chain still verifies', async () => {
    const { printed, code } = await runScript('attest.mjs', { ...database }, undefined);
    expect([code, printed]).toEqual([1, expect.stringContaining('Use: npm run attest -- verify')]);
    expect(await log().forget('admin@example.org')).toBe(true);
    expect(await log().forget('ny@example.org')).toBe(true);
    expect(await log().forget('nobody@example.net')).toBe(false);
    expect(await log().verify()).toMatchObject({ ok: true });
    const accounts = await (await application.as('registrar')).get('/attest/log?pageSize=100').expect(200);
    expect(JSON.stringify(accounts.body)).not.toContain('ny@example.org');
    const { body } = await (await application.as('registrar')).get('/attest/log?kind=authority-changed').expect(200);
    expect(JSON.stringify(body)).not.toContain('Ada Administratör');
  });
});

describe('the export', () => {
  it('as NDJSON verifies by itself, without the application', async () => {
    const { body } = await (
      await application.as('head')
    )
      .get('/attest/log/export')
      .buffer(true)
      .parse(asText as never)
      .expect(200);
    const entries = String(body).trim().split('\n').map((line) => JSON.parse(line) as Chained & Row); // prettier-ignore
    const bare = entries.map(({ words: _words, name: _name, ...entry }) => entry as Chained);
    expect(verifyChain(bare, hash)).toMatchObject({ ok: true, entries: entries.length });
    const forged = bare.map((entry) =>
      entry.seq === 2 ? chained({ ...entry, kind: 'forged' }, entry.previous, hash) : entry,
    );
    expect(verifyChain(forged, hash)).toMatchObject({ ok: false });
  });

  it('as CSV opens in a spreadsheet without running anything', async () => {
    await log().append({ kind: '=HYPERLINK("http://example.net")', by: 'server', words: { said: '@SUM(1)' } });
    const { body } = await (
      await application.as('head')
    )
      .get('/attest/log/export?format=csv')
      .buffer(true)
      .parse(asText as never)
      .expect(200);
    const line = String(body).trim().split('\r\n').at(-1) ?? '';
    expect(line).toContain(`"'=HYPERLINK(""http://example.net"")"`);
    expect(line.split(',').some((cell) => /^"?[=+@]/.test(cell))).toBe(false);
  });

  it.each([
    ['/attest/log?pageSize=0', 'pageSize'],
    ['/attest/log?page=x', 'page'],
    ['/attest/log/export?format=docx', 'format'],
    ['/attest/log/verify?head=nonsense', 'head'],
  ])('%s is refused naming %s', async (url, parameter) => {
    const { body } = await (await application.as('head')).get(url).expect(400);
    expect(body.error.message).toMatch(new RegExp(`^${parameter}: `));
    expect(body.error.details.code).toBe('bad-input');
  });

  it('is for those who may read the log', async () => {
    for (const path of ['', '/verify', '/export']) {
      await (await application.as('editor')).get(`/attest/log${path}`).expect(403);
      await application.http.get(`/attest/log${path}`).expect(401);
    }
  });
});

it('the command line verifies, exports and says plainly what is wrong', async () => {
  const good = await runScript('attest.mjs', database, undefined, ['verify']);
  expect(good.printed).toMatch(/^The log is as it was written: \d+ entries, head [0-9a-f]{64}\.$/m);
  const exported = await runScript('attest.mjs', database, undefined, ['export', '--format', 'csv']);
  expect(exported.printed).toMatch(/^seq,at,kind,actor,name,subject,data,words,hash\r\n1,/);
  const bad = await runScript('attest.mjs', database, undefined, ['verify', '--head', 'f'.repeat(64)]);
  expect([bad.code, bad.printed]).toEqual([
    1,
    expect.stringMatching(/✗ The log is not as it was written: entry \d+, cut-off\./),
  ]);
});

/** Superagent has no parser of its own for these types. */
function asText(response: NodeJS.ReadableStream, done: (error: Error | null, body: string) => void): void {
  let text = '';
  response.on('data', (chunk: Buffer) => (text += chunk.toString()));
  response.on('end', () => done(null, text));
}
