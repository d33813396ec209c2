import { setTimeout as wait } from 'node:timers/promises';

import { BEGINNING } from '../model/world';
import { policyOf, type Rule } from '../model/rules';
import type { Account } from '../support/application';
import { nodesOnPostgres, type Answer, type Nodes } from '../support/nodes';
import type { Row } from '../support/row';
import type { Served } from '../support/served';

/** `npm run prove` asks for hundreds. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
const MESSAGE = 'api::message.message';
const CM = `/content-manager/collection-types/${MESSAGE}`;

let nodes: Nodes;
let [a, b] = [undefined, undefined] as unknown as [Served, Served];
let office = '';
let base: Row = {};
let count = 0;

beforeAll(async () => {
  nodes = await nodesOnPostgres();
  [a, b] = (await nodes.start(2)) as [Served, Served];
  const [organisation] = await nodes.sql(`SELECT o.document_id AS id FROM organisations o WHERE o.name LIKE 'Vård- och omsorgsförvaltningen%'`); // prettier-ignore
  const [channel] = await nodes.sql('SELECT document_id AS id FROM channels WHERE public_web ORDER BY id LIMIT 1');
  const connect = (found: Row | undefined) => ({ connect: [{ documentId: found?.['id'] }] });
  base = { kind: 'news', facts: 'Klockan tolv.', organisations: connect(organisation), channels: connect(channel) };
  const seats = await Promise.all((['communicator', 'head'] as const).map(async (account) => {
    const [user] = await nodes.sql('SELECT id FROM admin_users WHERE email = $1', [`${account}@example.org`]);
    return { user: { connect: [{ id: user?.['id'] }] } };
  })); // prettier-ignore
  const made = await ask(a, 'admin', 'POST', '/content-manager/collection-types/api::office.office', { name: 'Granskningen', kind: 'post', organisation: connect(organisation), seats }); // prettier-ignore
  expect(made.status).toBe(201);
  office = made.data['documentId'];
  await governedBy({});
  await ask(a, 'unit', 'GET', '/admin/users/me'); // logs in once, before anyone is in a hurry
});
afterAll(() => nodes.stop());

const ask = (...[node, account, method, path, body]: Parameters<Nodes['ask']>) =>
  nodes.ask(node, account, method, path, body);
const post = (node: Served, account: Account, path: string, body?: object) => ask(node, account, 'POST', `/attest${path}`, body); // prettier-ignore

async function proposed(rule: Partial<Rule>): Promise<number> {
  const active = await ask(a, 'head', 'GET', '/attest/policies/active');
  const policy = policyOf({ ...BEGINNING, ...rule }, [office, office]);
  const body = { ...policy, reason: 'Ändrat.', basedOn: active.data['version'] };
  return (await post(a, 'communicator', '/policies', body)).data['version'];
}
const governedBy = async (rule: Partial<Rule>): Promise<void> =>
  void (await post(a, 'head', `/policies/${await proposed(rule)}/activate`));

async function drafted(): Promise<string> {
  const { data, status } = await ask(a, 'unit', 'POST', CM, { ...base, headline: `Öppet hus ${(count += 1)}` });
  expect(status).toBe(201);
  return data['documentId'];
}
async function submitted(): Promise<Row> {
  const documentId = await drafted();
  const { data, status } = await post(b, 'unit', '/requests', { uid: MESSAGE, documentId });
  expect(status).toBe(201);
  return data;
}
async function approved(): Promise<Row> {
  const request = await submitted();
  expect((await approve(a, 'communicator', request)).status).toBe(200);
  return request;
}
const approve = (node: Served, account: Account, { id, fingerprint }: Row): Promise<Answer> =>
  post(node, account, `/requests/${id}/decisions`, { verdict: 'approve', fingerprint, step: 0 });
const edit = (node: Served, { documentId }: Row): Promise<Answer> =>
  ask(node, 'unit', 'PUT', `${CM}/${documentId}`, { facts: 'Klockan tretton.' });
const publish = (node: Served, { documentId }: Row, more: object = {}): Promise<Answer> =>
  post(node, 'unit', '/publications', { uid: MESSAGE, documentId, ...more });
const statusOf = async ({ id }: Row): Promise<string> =>
  (await nodes.sql('SELECT status FROM attest_requests WHERE key = $1', [id]))[0]?.['status'];
const editionsOf = (documentId: string) =>
  nodes.sql('SELECT * FROM attest_editions WHERE document = $1 ORDER BY id', [documentId]);

/** Who lets go first differs from round to round: each node is a little late in turn. */
const together = async (...works: (() => Promise<Answer>)[]): Promise<Answer[]> =>
  Promise.all(works.map(async (work, index) => {
    await wait(count % works.length === index ? (count * 7) % 25 : 0);
    return work();
  })); // prettier-ignore

/** What a node may go on serving after another has changed it, in milliseconds. */
const PROMISED = 1_000;

/** Both nodes serve just what the one live edition says, and nothing where there is none. */
async function servedIsWhatIsLive(documentId: string): Promise<void> {
  await wait(PROMISED);
  const live = (await editionsOf(documentId)).filter((edition) => edition['open_key'] !== null);
  const rows = await nodes.sql('SELECT slug, headline, facts FROM messages WHERE document_id = $1 AND published_at IS NOT NULL', [documentId]); // prettier-ignore
  expect(rows.length).toBe(live.length);
  expect(live.length).toBeLessThanOrEqual(1);
  const [draft] = await nodes.sql('SELECT slug FROM messages WHERE document_id = $1 AND published_at IS NULL', [documentId]); // prettier-ignore
  const [edition] = live;
  const [kept] = await nodes.sql('SELECT body FROM attest_snapshots WHERE key = $1', [edition?.['snapshot']]);
  const content: Row | undefined = kept && JSON.parse(kept['body']).content;
  for (const node of [a, b]) {
    const { status, data } = await nodes.publicly(node, `/${rows[0]?.['slug'] ?? draft?.['slug']}`);
    expect(status).toBe(edition ? 200 : 404);
    if (!edition) continue;
    const said = { headline: data['headline'], facts: data['facts'] };
    expect(said).toEqual({ headline: content?.headline, facts: content?.facts });
    expect(said).toEqual({ headline: rows[0]?.['headline'], facts: rows[0]?.['facts'] });
  }
}

const codes = (answers: readonly Answer[]) => answers.map(({ status, code }) => code ?? status).sort();
const inRounds = (what: string, round: () => Promise<void>): void =>
  it(`${what} (${ROUNDS} rounds)`, async () => {
    for (let n = 0; n < ROUNDS; n += 1) await round();
  }, 3_600_000); // prettier-ignore

describe('on two nodes at the same instant', () => {
  inRounds('of two approvals of the last vote one counts', async () => {
    const request = await submitted();
    const answers = await together(
      () => approve(a, 'communicator', request),
      () => approve(b, 'head', request),
    );
    expect(codes(answers)).toEqual([200, 'already-closed']);
    const votes = await nodes.sql('SELECT * FROM attest_decisions WHERE request = $1', [request['id']]);
    expect([votes.length, await statusOf(request)]).toEqual([1, 'approved']);
  });

  inRounds('an approval and an edit: the text that changed is never approved', async () => {
    const request = await submitted();
    const [vote, change] = await together(
      () => approve(a, 'communicator', request),
      () => edit(b, request),
    );
    expect(change?.status).toBe(200);
    expect([200, 409]).toContain(vote?.status);
    expect(await statusOf(request)).toBe('void');
    expect((await publish(a, { documentId: request['documentId'] })).code).toBe('approval-required');
    await servedIsWhatIsLive(request['documentId']);
  });

  inRounds('an approval and a withdrawal: what was withdrawn stays so', async () => {
    const request = await submitted();
    const [vote, withdrawal] = await together(
      () => approve(a, 'communicator', request),
      () => post(b, 'unit', `/requests/${request['id']}/withdraw`),
    );
    expect(withdrawal?.status).toBe(200);
    expect([200, 409]).toContain(vote?.status);
    expect(await statusOf(request)).toBe('withdrawn');
  });

  inRounds('two publications of one approval make one edition', async () => {
    const request = await approved();
    const answers = await together(
      () => publish(a, request),
      () => publish(b, request),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await editionsOf(request['documentId'])).toHaveLength(1);
    await servedIsWhatIsLive(request['documentId']);
  });

  inRounds('a schedule and an edit: the one that comes first stands', async () => {
    const request = await approved();
    const at = new Date(Date.now() + 3_600_000).toISOString();
    const [schedule, change] = await together(
      () => publish(a, request, { at }),
      () => edit(b, request),
    );
    expect([schedule?.status, change?.status].filter((status) => status === 200)).toHaveLength(1);
    expect(await statusOf(request)).toBe(schedule?.status === 200 ? 'scheduled' : 'void');
  });

  inRounds('an override and a publication: one text is live, and the approval is used once', async () => {
    const request = await approved();
    const { documentId } = request;
    const answers = await together(
      () => post(a, 'head', '/overrides', { uid: MESSAGE, documentId, category: 'danger', reason: 'Brand.' }),
      () => publish(b, request),
    );
    expect(answers.some(({ status }) => status < 300)).toBe(true);
    const editions = await editionsOf(documentId);
    expect(editions.filter(({ request: used }) => used === request['id']).length).toBeLessThanOrEqual(1);
    await servedIsWhatIsLive(documentId);
  });

  let isFree = false;
  inRounds('a policy that comes into force and a submission: it goes by one of the two, whole', async () => {
    const documentId = await drafted();
    const version = await proposed({ news: isFree ? 'approve' : 'free' });
    const [activation, submission] = await together(
      () => post(a, 'head', `/policies/${version}/activate`),
      () => post(b, 'unit', '/requests', { uid: MESSAGE, documentId }),
    );
    expect(activation?.status).toBe(200);
    const wentByNew = (submission?.status === 201) === isFree;
    isFree = !isFree;
    if (submission?.status === 201) {
      expect(submission.data['policyVersion'] === version).toBe(wentByNew);
      expect((await publish(a, { documentId })).code).toBe('not-approved');
    } else expect(submission?.code).toBe('no-approval-needed');
    await servedIsWhatIsLive(documentId);
  });
});

describe('a node that is killed', () => {
  const KILLS = Math.max(2, Math.floor(ROUNDS / 5));

  it(`leaves nothing half done, and what it left the other node does (${KILLS} kills)`, async () => {
    await governedBy({ publish: 'on-approval' });
    for (let n = 0; n < KILLS; n += 1) {
      const [victim] = (await nodes.start(1)) as [Served];
      const requests = [await submitted(), await submitted(), await submitted(), await submitted()];
      const answers = Promise.allSettled(requests.map((request) => approve(victim, 'communicator', request)));
      await wait(40 + ((n * 97) % 500));
      await victim.kill();
      await answers;
      await worksOff();
      for (const request of requests) {
        const status = await statusOf(request);
        const editions = await editionsOf(request['documentId']);
        expect([status, editions.length]).toEqual(status === 'live' ? ['live', 1] : ['pending', 0]);
        if (status === 'pending') expect((await approve(b, 'head', request)).status).toBe(200);
      }
      await worksOff();
      for (const request of requests) {
        expect([await statusOf(request), (await editionsOf(request['documentId'])).length]).toEqual(['live', 1]);
        await servedIsWhatIsLive(request['documentId']);
      }
    }
  }, 3_600_000);

  /** As if the minute had passed for which the dead node had its work to itself. */
  async function worksOff(): Promise<void> {
    await nodes.sql(`UPDATE attest_outbox SET due_at = '2000-01-01T00:00:00.000Z' WHERE due_at IS NOT NULL AND claimed_until IS NOT NULL`); // prettier-ignore
    for (let n = 0; n < 300; n += 1) {
      const waiting = await nodes.sql('SELECT key, last_error FROM attest_outbox WHERE due_at <= $1 OR claimed_until IS NOT NULL AND due_at IS NOT NULL', [new Date().toISOString()]); // prettier-ignore
      if (waiting.length === 0) return;
      await wait(100);
    }
    throw new Error('The other node has not done the work in half a minute.');
  }
});

it('after all of it the log is whole, and no approval was used twice', async () => {
  expect((await ask(b, 'registrar', 'GET', '/attest/log/verify')).data).toMatchObject({ ok: true });
  const twice = await nodes.sql('SELECT request FROM attest_editions WHERE request IS NOT NULL GROUP BY request HAVING count(*) > 1'); // prettier-ignore
  expect(twice).toEqual([]);
});
