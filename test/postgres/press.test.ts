import { setTimeout as wait } from 'node:timers/promises';

import { nodesOnPostgres, type Nodes } from '../support/nodes';
import { readers } from '../support/press';
import type { Row } from '../support/row';
import type { Served } from '../support/served';
import { smtpPeer, type SmtpPeer } from '../support/smtp-peer';

const RECIPIENTS = 300;

let nodes: Nodes;
let peer: SmtpPeer;
let [a, b] = [undefined, undefined] as unknown as [Served, Served];

beforeAll(async () => {
  // It takes its time with each mail, as real ones do: both nodes have looked for work before all of it is done.
  peer = await smtpPeer({ onMailFrom: (_address, _session, done) => void setTimeout(done, 60) });
  Object.assign(process.env, {
    SMTP_URL: `smtp://127.0.0.1:${peer.port}`,
    MAIL_FROM: 'Press <press@example.org>',
    PRESS_MAILS_PER_MINUTE: '1800',
  });
  nodes = await nodesOnPostgres();
  [a, b] = (await nodes.start(2)) as [Served, Served];
});
afterAll(async () => {
  await nodes.stop();
  await peer.stop();
  for (const name of ['SMTP_URL', 'MAIL_FROM', 'PRESS_MAILS_PER_MINUTE']) delete process.env[name];
});

/** A list of contacts, and a message that the demo has live. */
async function givenAListAndAMessage(): Promise<{ readonly list: string; readonly message: string }> {
  const made = await nodes.ask(a, 'communicator', 'POST', '/content-manager/collection-types/api::press-list.press-list', { name: 'Alla' }); // prettier-ignore
  const list: string = made.data['documentId'];
  const [{ id } = { id: 0 }] = await nodes.sql('SELECT id FROM press_lists WHERE document_id = $1', [list]);
  const [table] = await nodes.sql(`SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'press_lists_contacts%'`); // prettier-ignore
  for (const [index, email] of readers(RECIPIENTS).entries()) {
    const [row] = await nodes.sql(`INSERT INTO media_contacts (document_id, name, email, subscription, legal_basis) VALUES ($1, $2, $2, 'active', 'public-task') RETURNING id`, [`reader${index}`, email]); // prettier-ignore
    await nodes.sql(`INSERT INTO ${table?.['table_name']} (press_list_id, media_contact_id) VALUES ($1, $2)`, [id, row?.['id']]); // prettier-ignore
  }
  const choices = await nodes.ask(a, 'communicator', 'GET', '/press-choices');
  const message = choices.data['messages'].find((one: Row) => one['embargoedUntil'] === null);
  expect(message).toBeDefined();
  return { list, message: message.documentId };
}

it('two nodes send one mailing together: everybody once, and both have worked', async () => {
  const { list, message } = await givenAListAndAMessage();
  const asked = { message, lists: [list] };
  const started = await nodes.ask(a, 'communicator', 'POST', '/press-mailings', { ...asked, recipients: RECIPIENTS });
  expect([started.status, started.code]).toEqual([201, undefined]);
  const key: string = started.data['key'];
  const deadline = Date.now() + 120_000;
  for (let state = ''; state !== 'finished' && Date.now() < deadline; await wait(200))
    state = (await nodes.ask(b, 'communicator', 'GET', `/press-mailings/${key}`)).data['state'];
  const sentTo = peer.received.map(({ to }) => to).filter((to) => to.endsWith('@media.example'));
  expect(sentTo.sort()).toEqual([...readers(RECIPIENTS)].sort());
  expect(peer.most()).toBeGreaterThan(5); // more than one node has lines for mailings
});

it('of two who start it at once, one does', async () => {
  const choices = await nodes.ask(a, 'communicator', 'GET', '/press-choices');
  const [, message] = choices.data['messages'].filter((one: Row) => one['embargoedUntil'] === null);
  const list = choices.data['lists'].find(({ name }: Row) => name === 'Alla').documentId;
  peer.received.length = 0;
  const body = { message: message.documentId, lists: [list], recipients: RECIPIENTS };
  const answers = await Promise.all([a, b].map((node) => nodes.ask(node, 'communicator', 'POST', '/press-mailings', body))); // prettier-ignore
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
});
