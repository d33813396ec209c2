import net from 'node:net';

import { startApplication } from '../support/application';
import { freshDatabase } from '../support/database';
import { freePort } from '../support/ports.cjs';
import { runScript } from '../support/script';
import { serve } from '../support/served';

const sentence = (printed: string) => printed.trim().split('\n').at(-1);

describe('a production start', () => {
  it.each([
    ['APP_KEYS', 'toBeModified1,toBeModified2', 'is a placeholder'],
    ['JWT_SECRET', '', 'is not set'],
    ['ADMIN_JWT_SECRET', 'short', 'is shorter than 16 characters'],
  ])('refuses %s=%s in one sentence that names it and the command', async (name, value, fault) => {
    const { code, printed } = await runScript('start.mjs', { ...(await freshDatabase('empty')), PORT: String(await freePort()), [name]: value }); // prettier-ignore
    expect(code).toBe(1);
    expect(sentence(printed)).toMatch(new RegExp(`^✗ ${name} ${fault}.*npm run secrets`));
    expect(printed).not.toMatch(/node_modules/);
  });

  it('creates no account and no content, only roles', async () => {
    const database = await freshDatabase('empty');
    const served = await serve('scripts/start.mjs', { ...database, NODE_ENV: 'production' });
    const init = await (await fetch(`${served.url}/admin/init`)).json();
    expect(init.data.hasAdmin).toBe(false);
    const login = await fetch(`${served.url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'admin@example.org', password: 'Budkavle-demo-1' }),
    });
    expect(login.status).toBe(400);
    expect(await served.stop()).toBe(0);
  });
});

describe('what stands in the way is said in one sentence', () => {
  it('a busy port', async () => {
    const port = await freePort();
    const other = net.createServer().listen(port, '127.0.0.1');
    const { code, printed } = await runScript('demo.mjs', { ...(await freshDatabase('empty')), PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(sentence(printed)).toBe(`✗ Port ${port} on 127.0.0.1 is busy: stop what uses it, or choose another, for example PORT=${port + 1}.`); // prettier-ignore
  });

  it('a port that is none', async () => {
    const { printed } = await runScript('demo.mjs', { PORT: 'http' });
    expect(sentence(printed)).toBe('✗ PORT is "http": give a number from 1 to 65535.');
  });

  it('a folder that cannot be written to', async () => {
    const { code, printed } = await runScript('demo.mjs', {
      DATABASE_FILENAME: '/dev/null/budkavle.db',
      PORT: String(await freePort()),
    });
    expect(code).toBe(1);
    expect(sentence(printed)).toMatch(/^✗ The folder \/dev\/null cannot be written to: .*DATABASE_FILENAME/);
  });
});

describe('loading the example plans', () => {
  it('a second time changes nothing', async () => {
    const database = await freshDatabase('seeded');
    const { printed } = await runScript('run-seed.mjs', database);
    expect(sentence(printed)).toBe('Everything was loaded already; nothing was changed.');
  });

  it.each([
    ['in production', { NODE_ENV: 'production' }, /not loaded where NODE_ENV is production/],
    ['into a database with accounts of its own', {}, /has accounts of its own/],
  ] as const)('is refused %s, and the command ends', async (_, env, reason) => {
    const database = await freshDatabase('empty');
    const application = await startApplication(database);
    const role = await application.strapi.service('admin::role').getSuperAdmin();
    const owner = {
      email: 'owner@example.com',
      firstname: 'O',
      lastname: 'W',
      password: 'Own-Passw0rd',
      roles: [role.id],
    };
    await application.strapi.service('admin::user').create({ ...owner, registrationToken: null, isActive: true });
    await application.stop();
    const { code, printed } = await runScript('run-seed.mjs', { ...database, ...env });
    expect(code).toBe(1);
    expect(sentence(printed)).toMatch(reason);
  });

  it('killed in the middle leaves nothing half done, and the next run loads all', async () => {
    const database = await freshDatabase('empty');
    const killed = await runScript('run-seed.mjs', database, /Loaded plans/);
    expect(killed.code).toBeNull();
    const { printed } = await runScript('run-seed.mjs', database);
    expect(sentence(printed)).toMatch(/^Loaded 4\d\d rows\.$/);
  });

  it('brings back nothing that people deleted and overwrites nothing they changed', async () => {
    const application = await startApplication('seeded');
    const { strapi } = application;
    const database = { ...(process.env['DATABASE_URL'] ? { DATABASE_URL: process.env['DATABASE_URL'] } : { DATABASE_FILENAME: process.env['DATABASE_FILENAME'] ?? '' }) }; // prettier-ignore
    const [gone, changed] = await strapi.documents('api::message.message').findMany({ limit: 2 });
    if (!gone || !changed) throw new Error('There are no example messages.');
    await strapi.documents('api::message.message').delete({ documentId: gone.documentId });
    await strapi
      .documents('api::message.message')
      .update({ documentId: changed.documentId, data: { headline: 'Egen rubrik' } as never });
    const { printed } = await runScript('run-seed.mjs', database);
    expect(sentence(printed)).toBe('Everything was loaded already; nothing was changed.');
    const after = await strapi.documents('api::message.message').findOne({ documentId: changed.documentId });
    expect(after?.headline).toBe('Egen rubrik');
    expect(await strapi.documents('api::message.message').findOne({ documentId: gone.documentId })).toBeNull();
    await application.stop();
  });
});

it('Ctrl-C stops the demo cleanly', async () => {
  const served = await serve();
  expect(served.printed()).toContain('admin@example.org');
  expect(await served.stop()).toBe(0);
});
