import { createServer } from 'node:http';

import { started } from './applications.mjs';
import { approvedMessage } from './approved.mjs';
import { addPublicMessages } from './public-rows.mjs';
import { addStockMessages, indexStock, startedStock } from './stock.mjs';

/**
 * One server in a process of its own, which does what its parent asks and says when it is done.
 * @typedef {{ server: import('node:http').Server, strapi?: import('@strapi/strapi').Core.Strapi }} System
 */
const { kind, name, from, url } = JSON.parse(String(process.argv[2]));
const system = kind === 'bare' ? bare() : await application();
await new Promise((resolve) => system.server.listen(0, '127.0.0.1', () => resolve(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (system.server.address());

/** @typedef {Omit<import('./workers.mjs').Tasks, 'load'>} Tasks */

/** @type {{ readonly [Task in keyof Tasks]: (...argument: Tasks[Task]['takes']) => unknown }} */
const TASKS = {
  grow: async (numbers) => {
    await (kind === 'stock' ? addStockMessages : addPublicMessages)(strapi(), numbers);
    if (url) await strapi().db.connection.raw('VACUUM ANALYZE');
    if (kind === 'ours') await strapi().service('api::newsroom.public-version').raise();
  },
  index: (wanted) => indexStock(strapi(), wanted),
  copy: (address) => system.copy?.(address),
  prepare: async (count) => {
    while (approved.length < count) approved.push(await approvedMessage(strapi()));
  },
  publish: async () => {
    const documentId = approved.pop();
    if (documentId) await strapi().documents('api::message.message').publish({ documentId });
  },
  usage: () => ({ cpu: Object.values(process.cpuUsage()).reduce((sum, one) => sum + one), rss: process.memoryUsage().rss }), // prettier-ignore
};

/** @type {string[]} */
const approved = [];
process.on(
  'message',
  async (/** @type {{ task: keyof Tasks, argument: never, id: number }} */ { task, argument, id }) => {
    const answer = await TASKS[task](argument);
    process.send?.({ id, answer: answer ?? null });
  },
);
process.send?.({ port });

/** The application, or stock Strapi, on a database of its own. */
async function application() {
  const strapi = await (kind === 'stock'
    ? startedStock({ name, url })
    : started({ name, ...(url ? { url } : { from }) }));
  strapi.server.mount();
  return { server: strapi.server.httpServer, strapi, copy: undefined };
}

/** What Node does at best: the same bytes with the same headers, by path. */
function bare() {
  /** @type {Map<string | undefined, { headers: Record<string, string>, body: Buffer }>} */
  const answers = new Map();
  const server = createServer((req, res) => {
    const { headers, body } = /** @type {{ headers: Record<string, string>, body: Buffer }} */ (answers.get(req.url));
    res.writeHead(200, headers).end(body);
  });
  return {
    server,
    strapi: undefined,
    copy: async (/** @type {string} */ address) => {
      const answer = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
      const { date: _, connection: __, 'keep-alive': ___, ...headers } = Object.fromEntries(answer.headers);
      const { pathname, search } = new URL(address);
      answers.set(`${pathname}${search}`, { headers, body: Buffer.from(await answer.arrayBuffer()) });
    },
  };
}

function strapi() {
  if (!system.strapi) throw new Error('A bare server has no database.');
  return system.strapi;
}
