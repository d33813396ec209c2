import { findingsOf } from '../../src/plugins/attest/admin/src/pages/health/findings';
import type { HealthView } from '../../src/plugins/attest/shared/contracts';
import { startApplication, type Application } from '../support/application';
import { approvalsOf } from '../support/approvals';
import { freePort } from '../support/ports.cjs';

/** What the health page says when the work behind it goes wrong: the server's figures, and the row they become. */
let application: Application;
const { answer, at, draftLike, itIs, onOurClock, outbox, submit } = approvalsOf(() => application);
const MONDAY = Date.parse('2026-03-02T09:00:00.000Z');
const later = (seconds: number): string => new Date(MONDAY + seconds * 1000).toISOString();

beforeAll(async () => {
  const nobodyListens = await freePort();
  Object.assign(process.env, { SMTP_URL: `smtp://127.0.0.1:${nobodyListens}`, MAIL_FROM: 'budkavle@example.org' });
  application = await startApplication();
  await onOurClock();
  application.strapi.log.silent = true; // failing on purpose says so
  itIs(later(0));
  await outbox().drain();
});
afterAll(async () => {
  await application.stop();
  for (const name of ['SMTP_URL', 'MAIL_FROM']) delete process.env[name];
});

const health = async (): Promise<HealthView> => (await answer('admin', '/health'))['data'];
const rows = async (): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(findingsOf(await health()).map(({ topic, state, tells }) => [topic, `${state}: ${tells}`]));

it('an outbox that nobody works on is late after a minute, and has stopped after a quarter of an hour', async () => {
  await submit('unit', await draftLike('unit', 'Välkommen till öppet hus'));
  expect(await health()).toMatchObject({ outbox: { due: 1, seconds: 0, dead: 0, lookedAt: later(0) } });
  expect(await rows()).toMatchObject({ outbox: 'well: none', mail: 'well: none', dead: 'well: none' });
  itIs(later(90));
  expect((await health()).outbox).toMatchObject({ due: 1, seconds: 90 });
  expect(await rows()).toMatchObject({ outbox: 'look: late' });
  itIs(later(3600));
  expect(await rows()).toMatchObject({ outbox: 'act: stopped' });
});

it('mail that no server takes is tried again, and that is said without anybody’s address', async () => {
  await at(later(3600));
  expect(await health()).toMatchObject({ outbox: { due: 0, seconds: 0, dead: 0, lookedAt: later(3600) } });
  const { mail } = await health();
  expect(mail).toMatchObject({ isOn: true, failing: 1, lastError: expect.stringContaining('ECONNREFUSED') });
  expect(mail.lastError).not.toContain('@example.org');
  expect(await rows()).toMatchObject({ outbox: 'well: none', mail: 'look: failing', dead: 'well: none' });
});

it('after two thirds of a day it is given up, and somebody must act', async () => {
  let time = 3600;
  for (const wait of [5, 30, 120, 600, 3600, 4 * 3600, 12 * 3600]) await at(later((time += wait)));
  expect(await health()).toMatchObject({ outbox: { dead: 1 }, mail: { failing: 0, lastError: null } });
  expect(await rows()).toMatchObject({ mail: 'well: none', dead: 'act: some' });
  const [dead] = (await answer('admin', '/outbox/dead'))['data'];
  expect(dead).toMatchObject({ kind: 'deliver', attempts: 8, lastError: expect.stringContaining('ECONNREFUSED') });
});
