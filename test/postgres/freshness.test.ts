import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

import { BEGINNING } from '../model/world';
import { policyOf } from '../model/rules';
import { nodesOnPostgres, type Answer, type Nodes } from '../support/nodes';
import { judged, readOverAndOver, saying, type Change, type Reading } from '../support/readings';
import type { Row } from '../support/row';
import type { Served } from '../support/served';

/** How often something public changes; `npm run prove` asks for a thousand. */
const CHANGES = Number(process.env['CHANGES'] ?? 24);
/** What a node may go on serving after another has changed it, in milliseconds. */
const PROMISED = 1_000;
const MESSAGE = 'api::message.message';
const CM = `/content-manager/collection-types/${MESSAGE}`;

let nodes: Nodes;
let both: readonly [Served, Served];
let base: Row = {};

beforeAll(async () => {
  nodes = await nodesOnPostgres();
  both = (await nodes.start(2)) as unknown as [Served, Served];
  const [organisation] = await nodes.sql(`SELECT document_id AS id FROM organisations WHERE name LIKE 'Vård- och omsorgsförvaltningen%'`); // prettier-ignore
  const [channel] = await nodes.sql('SELECT document_id AS id FROM channels WHERE public_web ORDER BY id LIMIT 1');
  const [user] = await nodes.sql(`SELECT id FROM admin_users WHERE email = 'communicator@example.org'`);
  const connect = (found: Row | undefined) => ({ connect: [{ documentId: found?.['id'] }] });
  base = { kind: 'news', organisations: connect(organisation), channels: connect(channel) };
  const seats = [{ user: { connect: [{ id: user?.['id'] }] } }];
  const office = { name: 'Granskningen', kind: 'post', organisation: connect(organisation), seats };
  const { documentId } = await done('admin', 'POST', '/content-manager/collection-types/api::office.office', office);
  const active = await done('head', 'GET', '/attest/policies/active');
  const policy = policyOf({ ...BEGINNING, news: 'free' }, [documentId, documentId]);
  const body = { ...policy, reason: 'Nyheter är fria.', basedOn: active['version'] };
  const { version } = await done('communicator', 'POST', '/attest/policies', body);
  await done('head', 'POST', `/attest/policies/${version}/activate`);
});
afterAll(() => nodes.stop());

type Asked = Parameters<Nodes['ask']>;

/** On the first node, unless another is named. @throws Error for a no */
async function done(account: Asked[1], method: string, path: string, body?: object, node = both[0]): Promise<Row> {
  const { status, code, data }: Answer = await nodes.ask(node, account, method, path, body);
  if (status >= 300) throw new Error(`${method} ${path}: ${status} ${code} ${JSON.stringify(data)}`);
  return data;
}

const drafted = (headline: string, n: number): Promise<Row> => done('unit', 'POST', CM, { ...base, headline, preamble: saying(n) }); // prettier-ignore

/** Who read what, by readers of both nodes that read as fast as they can while something is done. */
async function readWhile(paths: readonly string[], work: () => Promise<void>): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  let goesOn = true;
  const readers = both.flatMap(({ url }) => paths.map((path) => readOverAndOver(url, path, (one) => readings.push(one), () => goesOn))); // prettier-ignore
  const reading = Promise.all(readers);
  try {
    await Promise.race([work(), reading]);
  } finally {
    goesOn = false;
  }
  await reading;
  return readings;
}

it(`readers of two nodes are served nothing older than promised while a text changes (${CHANGES} changes)`, async () => {
  const { documentId, slug } = await drafted('Det som ändras', 0);
  const changes: Change[] = [];
  const paths = [`/api/messages/${slug}`, '/api/messages?pagination[pageSize]=100', '/api/newsroom/feed.json'];
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();

  /** Publishes, corrects, and takes down each fourth time, now on one node and now on the other. */
  async function change(n: number): Promise<void> {
    const node = both[n % 3 === 0 ? 0 : 1];
    const isGone = n % 4 === 3;
    if (!isGone && n > 0) await done('unit', 'PUT', `${CM}/${documentId}`, { preamble: saying(n) }, both[n % 2]);
    const made: Change = { node: node.url, sentAt: performance.now(), isGone, answeredAt: Infinity };
    changes.push(made);
    if (isGone)
      await done('communicator', 'POST', '/attest/unpublications', { uid: MESSAGE, documentId, reason: saying(n) }, node); // prettier-ignore
    else await done('unit', 'POST', '/attest/publications', { uid: MESSAGE, documentId }, node);
    made.answeredAt = performance.now();
    await wait(n % 6 === 5 ? PROMISED + 300 : 0); // long enough for both nodes to rest on what they know
  }
  const readings = await readWhile(paths, async () => {
    for (let n = 0; n < CHANGES; n += 1) await change(n);
    await wait(PROMISED);
  });

  const allowance = delay.max / 1e6; // what kept this process from asking in time kept it from nothing else
  const { faults, worstLag } = judged(changes, readings, PROMISED + allowance);
  console.log(`${changes.length} changes, ${readings.length} readings; the other node was at most ${Math.round(worstLag)} ms behind (allowance ${Math.round(allowance)} ms).`); // prettier-ignore
  expect(faults.slice(0, 10)).toEqual([]);
  expect(readings.length).toBeGreaterThan(CHANGES * 10);
  for (const path of paths) for (const { url } of both) expect(new Set(readings.filter((one) => one.path === path && one.node === url).map(({ saw }) => saw)).size).toBeGreaterThan(3); // prettier-ignore
}, 7_200_000);

it(`nothing is read before its embargo, and all of it soon after (${Math.ceil(CHANGES / 8)} embargoes)`, async () => {
  let latest = 0;
  let count = 0;
  for (let n = 0; n < Math.ceil(CHANGES / 8); n += 1) {
    const { documentId, slug } = await drafted(`Under embargo ${n}`, n);
    const path = `/api/messages/${slug}`;
    const at = new Date(Date.now() + 1_000 + ((n * 137) % 700)).toISOString();
    await done('unit', 'POST', '/attest/publications', { uid: MESSAGE, documentId, at }, both[n % 2]);
    const began = performance.timeOrigin;
    const readings = await readWhile([path, '/api/messages?filters[kind][$eq]=news'], async () => {
      const deadline = Date.parse(at) + 20_000;
      for (const { url } of both) while ((await fetch(`${url}${path}`)).status !== 200) {
        if (Date.now() > deadline) throw new Error(`${slug} is not live 20 s after its embargo.`);
        await wait(20);
      }
    }); // prettier-ignore
    const seen = readings.filter(({ saw }) => saw === n);
    expect(seen.filter(({ endedAt }) => began + endedAt < Date.parse(at))).toEqual([]);
    expect(readings.some(({ saw, startedAt }) => saw === -1 && began + startedAt < Date.parse(at))).toBe(true);
    latest = Math.max(latest, began + Math.min(...seen.map(({ endedAt }) => endedAt)) - Date.parse(at));
    count += readings.length;
  }
  console.log(
    `${count} readings round embargoes; the latest was first read ${Math.round(latest)} ms after its instant.`,
  );
}, 7_200_000);
