import { deskOf, until } from '../support/node-desk';
import { nodesOnPostgres, type Nodes } from '../support/nodes';
import type { Served } from '../support/served';
import { smtpPeer, type SmtpPeer } from '../support/smtp-peer';

/** The lock of store/one-at-a-time: whoever has it keeps every act waiting. */
const TURN = 1_635_021_939;
const PERSON = 'communicator@example.org';
const SENT = `kind = 'deliver' AND key LIKE $1 AND done_at IS NOT NULL`;

let nodes: Nodes;
let [peer, victims] = [undefined, undefined] as unknown as [SmtpPeer, SmtpPeer];
let other: Served;
const { count, drafted, submit, submitted, worksOff } = deskOf(() => nodes);
const mailBy = ({ port }: SmtpPeer) => ({
  SMTP_URL: `smtp://127.0.0.1:${port}`,
  MAIL_FROM: 'Budkavle <budkavle@example.org>',
});

beforeAll(async () => {
  [peer, victims] = await Promise.all([smtpPeer(), smtpPeer()]);
  nodes = await nodesOnPostgres();
  [other] = (await nodes.start(1, { env: mailBy(peer) })) as [Served];
  await worksOff(); // what the example tells people
  peer.received.length = 0;
});
afterAll(async () => {
  await nodes.stop();
  await Promise.all([peer.stop(), victims.stop()]);
});

it('what a node had in its hands when it was killed another does after a minute, and answers meanwhile', async () => {
  const [victim] = (await nodes.start(1, { env: mailBy(victims) })) as [Served];
  victims.behave(PERSON, 'stall'); // takes the mail and never answers
  const requests: string[] = [];
  while (victims.attempts.length === 0) {
    requests.push((await submitted(victim))['id']);
    await until(async () => victims.attempts.length + peer.received.length >= requests.length);
  }
  await victim.kill();
  const meanwhile = await submitted(other);
  for (const request of [...requests, meanwhile['id']])
    await until(async () => (await count('attest_outbox', SENT, [`%${request}%`])) === 1);
  const letters = peer.received.filter(({ to }) => to === PERSON);
  expect(letters).toHaveLength(requests.length + 1); // and that of what was submitted meanwhile
});

it('a node that is stopped takes no more requests and answers those it has', async () => {
  const [leaving] = (await nodes.start(1, { env: mailBy(peer) })) as [Served];
  const documentId = await drafted(leaving);
  await nodes.sql('BEGIN');
  await nodes.sql('SELECT pg_advisory_xact_lock($1)', [TURN]);
  const answer = submit(leaving, documentId);
  await until(async () => {
    const waiting = await nodes.sql(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND objid = $1`, [TURN]); // prettier-ignore
    return waiting.length > 0;
  });
  const stopped = leaving.stop('SIGTERM');
  await until(() => fetch(`${leaving.url}/api/health/live`).then(() => false, () => true)); // prettier-ignore
  await nodes.sql('ROLLBACK');
  expect((await answer).status).toBe(201);
  expect(await stopped).toBe(0);
  expect((await nodes.ask(other, 'unit', 'GET', '/admin/users/me')).status).toBe(200);
});
