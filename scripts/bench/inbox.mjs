import { started } from './applications.mjs';
import { countingStatements, median, printTable, timed } from './measure.mjs';

const OPEN = 200;
const ACCOUNT = { email: 'communicator@example.org', password: 'Budkavle-demo-1' };

const PAGES = [
  { name: 'waiting', query: 'view=waiting' },
  { name: 'all', query: 'view=all' },
  { name: 'all, part of a title', query: 'view=all&q=9999' },
  { name: 'all, by status and rule', query: 'view=all&status=pending&rule=otherwise&sort=dueAt:asc' },
];

/**
 * One page of the inbox over HTTP, with so many requests behind it, 200 of them open.
 * @param {{ from: string, sizes: readonly number[], rounds: number }} options
 */
export async function benchInbox({ from, sizes, rounds }) {
  /** @type {(string | number)[][]} */
  const rows = [];
  /** @type {Map<string, number>} */
  const first = new Map();
  for (const size of sizes) {
    const strapi = await started({ name: `inbox-${size}`, from });
    await addRequests(strapi, size);
    strapi.server.mount();
    await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', () => resolve(undefined)));
    const { port } = /** @type {import('node:net').AddressInfo} */ (strapi.server.httpServer.address());
    const read = await reader(`http://127.0.0.1:${port}`);
    for (const { name, query } of PAGES) {
      const get = () => read(`/attest/requests?${query}`);
      await get();
      const statements = await countingStatements(strapi, get);
      /** @type {number[]} */
      const times = [];
      for (let round = 0; round < rounds; round += 1) times.push(await timed(get));
      const ms = median(times);
      if (!first.has(name)) first.set(name, ms);
      const own = statements.filter((sql) => !/strapi_sessions|admin_permissions|admin_roles|admin_users/.test(sql));
      rows.push([`${name}, ${size.toLocaleString('en')} requests`, ms, ms / (first.get(name) ?? ms), String(own.length)]); // prettier-ignore
    }
    await strapi.destroy();
  }
  printTable('A page of the inbox (median, ms)', ['', 'ms', 'growth', 'statements'], rows);
}

/** @param {string} server */
async function reader(server) {
  const headers = { 'content-type': 'application/json' };
  const login = await fetch(`${server}/admin/login`, { method: 'POST', headers, body: JSON.stringify(ACCOUNT) });
  const { data } = /** @type {any} */ (await login.json());
  return async (/** @type {string} */ url) => {
    const response = await fetch(`${server}${url}`, { headers: { authorization: `Bearer ${data.token}` } });
    if (response.status !== 200) throw new Error(`${url} answers ${response.status}: ${await response.text()}`);
    await response.json();
  };
}

/**
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {number} count
 */
async function addRequests(strapi, count) {
  const office = await strapi.db
    .query(/** @type {any} */ ('api::office.office'))
    .findOne({ where: { name: 'Kommunikatör' } });
  const at = new Date().toISOString();
  for (let from = 0; from < count; from += 200) {
    const numbers = Array.from({ length: Math.min(200, count - from) }, (_, index) => from + index);
    await strapi.db.connection('attest_requests').insert(numbers.map((number) => requestRow(number, at)));
    await strapi.db.connection('attest_asked').insert(
      numbers.map((number) => ({
        request: `bench-${number}`,
        group_id: office.documentId,
        is_open: number < OPEN,
        submitted_at: at,
        due_at: at,
        excluded: '|99|',
      })),
    );
  }
}

/**
 * @param {number} number
 * @param {string} at
 */
function requestRow(number, at) {
  const isOpen = number < OPEN;
  return {
    key: `bench-${number}`,
    uid: 'api::message.message',
    document: `bench-${number}`,
    title: `Meddelande ${number}`,
    route: 'approve',
    status: isOpen ? 'pending' : 'live',
    open_key: isOpen ? `bench ${number}` : null,
    fingerprint: 'f'.repeat(64),
    snapshot: 'f'.repeat(64),
    approval: JSON.stringify({ route: 'approve', steps: [], publish: 'by-author', fourEyes: 'strict' }),
    facts: JSON.stringify({ kind: ['news'], organisation: Array.from({ length: 40 }, () => 'o'.repeat(24)) }),
    rule: 'otherwise',
    rule_title: 'Otherwise',
    step: isOpen ? 0 : null,
    submitted_by: 2,
    submitted_at: at,
    due_at: isOpen ? at : null,
    contributors: '[99]',
  };
}
