import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { anotherInstallation } from '../support/installation';
import { deskOf, until } from '../support/node-desk';
import { nodesOnPostgres, type Nodes } from '../support/nodes';
import type { Row } from '../support/row';
import type { Served } from '../support/served';
import { smtpPeer, type SmtpPeer } from '../support/smtp-peer';
import { clearAway, PDF, PREFIX, PUBLIC } from '../support/uploads';

/** What docs/deployment.md promises of several nodes. What changes what the public reads is in freshness and two-nodes. */
let nodes: Nodes;
let peer: SmtpPeer;
let [a, b] = [undefined, undefined] as unknown as [Served, Served];
const { approved, count, isDue, publish, submitted, worksOff } = deskOf(() => nodes);

beforeAll(async () => {
  peer = await smtpPeer();
  const env = { SMTP_URL: `smtp://127.0.0.1:${peer.port}`, MAIL_FROM: 'Budkavle <budkavle@example.org>' };
  nodes = await nodesOnPostgres();
  [[a], [b]] = (await Promise.all([
    nodes.start(1, { env }),
    nodes.start(1, { env, folder: await anotherInstallation() }),
  ])) as [[Served], [Served]];
});
afterAll(async () => {
  await nodes.stop();
  await peer.stop();
  await clearAway();
});

const post = (node: Served, where: string, headers: Record<string, string>, body: object = {}) =>
  fetch(`${node.url}${where}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const me = async (node: Served, token: string): Promise<number> =>
  (await fetch(`${node.url}/admin/users/me`, { headers: { authorization: `Bearer ${token}` } })).status;

describe('a login', () => {
  it('begun on one node holds on the other, and is renewed there', async () => {
    const { token, cookie } = await nodes.logIn(a, 'registrar');
    expect(await me(b, token)).toBe(200);
    const renewed = await post(b, '/admin/access-token', { cookie });
    expect(renewed.status).toBe(200);
    const { data } = (await renewed.json()) as { data: { token: string } };
    expect([await me(a, data.token), await me(b, data.token)]).toEqual([200, 200]);
    expect((await post(a, '/admin/access-token', { cookie })).status).toBe(401); // it was for once
  });

  it('ended on one node has ended on the other', async () => {
    const { token, cookie } = await nodes.logIn(a, 'registrar');
    expect((await post(b, '/admin/logout', { authorization: `Bearer ${token}`, cookie })).status).toBe(200);
    expect([await me(a, token), await me(b, token)]).toEqual([401, 401]);
    for (const node of [a, b]) expect((await post(node, '/admin/access-token', { cookie })).status).toBe(401);
  });

  it('is guessed five times on all nodes together, and not once more with the right password', async () => {
    const tried = async (node: Served, email: string, password: string) =>
      post(node, '/admin/login', {}, { email, password });
    const guesses = [a, b, a, b, a].map((node, n) => tried(node, 'chair@example.org', `Budkavle-guess-${n}`));
    for (const guess of await Promise.all(guesses)) expect(guess.status).toBe(400);
    for (const node of [a, b]) {
      const refused = await tried(node, ' Chair@Example.org', 'Budkavle-demo-1');
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect((await tried(b, 'editor@example.org', 'Budkavle-demo-1')).status).toBe(200);
    const kept = JSON.stringify(await nodes.sql('SELECT * FROM login_tries'));
    expect(kept).toContain('"tries":7');
    expect(kept).not.toMatch(/chair|127\.0/);
  });
});

it('a file that one node has taken is served by the other, which stands in another folder with the same uploads', async () => {
  const { token } = await nodes.logIn(a, 'admin');
  const name = `${PREFIX}-${process.pid}-shared.pdf`;
  const form = new FormData();
  form.set('fileInfo', JSON.stringify({ name }));
  form.set('files', new Blob([new Uint8Array(PDF)], { type: 'application/pdf' }), name);
  const headers = { authorization: `Bearer ${token}` };
  const [taken] = (await (await fetch(`${a.url}/upload`, { method: 'POST', headers, body: form })).json()) as [{ url: string }]; // prettier-ignore
  for (const node of [a, b]) {
    const served = await fetch(`${node.url}${taken.url}`);
    expect([served.status, Buffer.from(await served.arrayBuffer())]).toEqual([200, PDF]);
  }
  expect(await readFile(path.join(PUBLIC, taken.url))).toEqual(PDF);
});

describe('what is due is done by one of them', () => {
  it('a publication at an hour: one edition, one entry in the log, each told once', async () => {
    const requests = [await approved(a), await approved(b), await approved(a)];
    const at = new Date(Date.now() + 5_000).toISOString();
    for (const request of requests) await publish(b, request, { at });
    for (const { documentId } of requests)
      await until(async () => (await count('attest_editions', 'document = $1', [documentId])) > 0);
    await worksOff();
    for (const { documentId, id } of requests) {
      const subject = 'subject_document = $1';
      expect(await count('attest_editions', 'document = $1', [documentId])).toBe(1);
      expect(await count('attest_log', `kind = 'published' AND ${subject}`, [documentId])).toBe(1);
      const told = await nodes.sql(`SELECT person FROM attest_notices WHERE kind = 'published' AND request = $1`, [id]);
      expect(told.length).toBeGreaterThan(0);
      expect(new Set(told.map(({ person }) => person)).size).toBe(told.length);
    }
  });

  it('a reminder, and the day’s letter: each person is told once', async () => {
    const communicator = 'communicator@example.org';
    const chosen = await nodes.ask(a, 'communicator', 'PUT', '/attest/mail-choice', { choice: 'daily' });
    expect(chosen.status).toBe(200);
    const requests = [await submitted(a), await submitted(b), await submitted(a)];
    await worksOff();
    for (const { id } of requests) await isDue(`kind = 'remind' AND payload::text LIKE $1`, [`%${id}%`]);
    await worksOff();
    for (const { id } of requests)
      expect(await count('attest_notices', `kind = 'reminder' AND request = $1`, [id])).toBe(1);
    const before = peer.received.length;
    await isDue(`kind = 'digest'`, []);
    await worksOff();
    const letters = peer.received.slice(before).filter(({ to }) => to === communicator);
    expect(letters).toHaveLength(1);
  });

  it('looking for what went past the gate: each node looks at its start, and the log says it once', async () => {
    const request = await approved(a);
    const { documentId } = request;
    await publish(a, request);
    await nodes.sql('DELETE FROM messages WHERE document_id = $1 AND published_at IS NOT NULL', [documentId]);
    await nodes.start(2);
    const said = (): Promise<number> =>
      count('attest_log', `kind = 'went-past-the-gate' AND subject_document = $1`, [documentId]);
    await until(async () => (await said()) > 0);
    await worksOff();
    expect(await said()).toBe(1);
  });
});

it('what a monitoring system is told to ask is answered with a number', async () => {
  const doc = await readFile('docs/deployment.md', 'utf8');
  const statements = [...doc.matchAll(/```sql\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.split(';')).filter((text) => /SELECT/.test(text)); // prettier-ignore
  const asked = async (): Promise<Row> => {
    const numbers: Row = {};
    for (const text of statements)
      for (const row of await nodes.sql(text))
        for (const [name, value] of Object.entries(row)) numbers[name] = Number(value);
    return numbers;
  };
  await worksOff();
  const before = await asked();
  const passed = await nodes.sql(`SELECT subject_uid, subject_document, data FROM attest_log WHERE kind = 'went-past-the-gate'`); // prettier-ignore
  expect(passed).toHaveLength(1); // what was taken away above
  expect(before).toMatchObject({ waits: 0, given_up: 0, failing: 0, past_the_gate: 1 });
  await nodes.sql('BEGIN'); // which no node sees
  await nodes.sql(`INSERT INTO attest_outbox (document_id, key, kind, payload, due_at, dead_at, last_error) VALUES
    ('x1', 'x1', 'publish', '{}', '2026-01-01T00:00:00.000Z', NULL, NULL),
    ('x2', 'x2', 'deliver', '{}', '2999-01-01T00:00:00.000Z', NULL, 'no'),
    ('x3', 'x3', 'deliver', '{}', NULL, '2026-01-01T00:00:00.000Z', 'no')`);
  await nodes.sql(`UPDATE attest_requests SET due_at = '2026-01-01T00:00:00.000Z' WHERE id = (SELECT max(id) FROM attest_requests WHERE status = 'pending')`); // prettier-ignore
  const after = await asked();
  await nodes.sql('ROLLBACK');
  expect(after).toMatchObject({ given_up: 1, failing: 1, overdue: before['overdue'] + 1, past_the_gate: 1 });
  expect(after['waits']).toBeGreaterThan(3600);
});
