import { loginTries } from '../../src/access/login-tries';
import { startApplication, type Application } from '../support/application';
import { approvalsOf } from '../support/approvals';

let application: Application;
const { itIs, onOurClock } = approvalsOf(() => application);
beforeAll(async () => {
  application = await startApplication('seeded', {
    config: { 'admin.rateLimit.enabled': true, 'server.proxy.koa': true },
  });
  await onOurClock();
});
afterAll(() => application.stop());
beforeEach(() => itIs('2026-03-02T09:00:00.000Z'));

const PASSWORD = 'Budkavle-demo-1';
/** @param from the reader’s address, as a proxy says it: each test has its own, for Strapi counts in memory beside us */
const login = async (from: string, email: unknown, password = 'not-this', path = '/admin/login'): Promise<number> =>
  (await application.http.post(path).set('X-Forwarded-For', from).send({ email, password })).status;
const guessed = async (from: string, ...spelled: readonly (readonly [email: unknown, path?: string])[]) => {
  const statuses: number[] = [];
  for (const [email, path] of spelled) statuses.push(await login(from, email, 'not-this', path));
  return statuses;
};
const EDITOR = 'editor@example.org';

it('five guesses of an account from one address, however account and way in are spelled', async () => {
  const spelled = [[EDITOR], ['EDITOR@example.org'], [EDITOR, '/Admin/LOGIN'], [EDITOR, '/admin/login/'], [` ${EDITOR}`]] as const; // prettier-ignore
  for (const status of await guessed('192.0.2.1', ...spelled)) expect(status).toBeGreaterThanOrEqual(400);
  for (const path of ['/admin/login', '/Admin/LOGIN', '/admin/login/'])
    expect([path, await login('192.0.2.1', EDITOR, PASSWORD, path)]).toEqual([path, 429]);
  expect(await login('192.0.2.2', EDITOR, PASSWORD)).toBe(200);
  expect(await login('192.0.2.1', 'unit@example.org', PASSWORD)).toBe(200);
});

it('guesses count for five minutes from the first, and are forgotten then', async () => {
  const from = '192.0.2.3';
  await guessed(from, [EDITOR], [EDITOR], [EDITOR], [EDITOR]);
  const answer = await application.http.post('/admin/login').set('X-Forwarded-For', from).send({ email: EDITOR, password: PASSWORD }); // prettier-ignore
  expect(answer.status).toBe(200); // the fifth
  itIs('2026-03-02T09:04:00.000Z');
  const refused = await application.http.post('/admin/login').set('X-Forwarded-For', from).send({ email: EDITOR, password: PASSWORD }); // prettier-ignore
  expect([refused.status, refused.headers['retry-after']]).toEqual([429, '60']);
  const rows = () => application.strapi.db.query('api::login-try.login-try').count({});
  itIs('2026-03-02T09:05:00.000Z');
  expect(await rows()).toBeGreaterThan(0);
  await loginTries(application.strapi).forget(new Date('2026-03-02T09:05:00.000Z'));
  expect(await rows()).toBe(0);
});

it('what is no address is one account, and odd bodies are refused as any', async () => {
  const from = '192.0.2.4';
  const odd = [[null], [{ a: 1 }], [['x']], [undefined], [7]] as const;
  for (const status of await guessed(from, ...odd)) expect(status).toBe(400);
  expect(await login(from, { b: 2 })).toBe(429);
});

it.each(['/admin/forgot-password', '/api/auth/local', '/api/auth/forgot-password'])('also %s', async (path) => {
  const from = '192.0.2.5';
  const statuses = await guessed(from, ...Array.from({ length: 6 }, () => ['nobody@example.org', path] as const));
  expect(statuses.slice(0, 5)).not.toContain(429);
  expect(statuses[5]).toBe(429);
});
