import { fork } from 'node:child_process';
import { channel } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { median, printTable, timed } from './measure.mjs';

const require = createRequire(import.meta.url);
const LINES = 5;
const TEXT = 'Vattnet är avstängt på Ågatan mellan klockan 8 och 12. Hämta vatten vid kiosken. '.repeat(20);
const MAIL = {
  from: 'Enköpings kommun <press@example.org>',
  subject: 'Vattenläcka i Örsundsbro',
  text: `Hej {{name}}!\n\n${TEXT}\n\nAvsluta: {{leave}}\n`,
  html: `<p>Hej {{name}}!</p><p>${TEXT}</p><p><a href="{{leave}}">Avsluta</a></p>`,
};

/** @typedef {{ name: string, address: string, leave: string, messageId: string }} Reader */

/**
 * Personalised mails a second to a mail server in another process, against a plain pooled loop of nodemailer with as many
 * connections in the same run; memory and sockets while many are sent.
 * @param {{ rounds: number, mails: number, many: readonly number[] }} options
 * @returns {Promise<{ ratio: number }>} mails a second, of those of the plain loop
 */
export async function benchMail({ rounds, mails, many }) {
  const peer = await startPeer();
  const sockets = countSockets();
  /** @type {Record<string, number[]>} */
  const rates = {};
  const ways = { 'nodemailer, pooled': plainLoop(peer.port), 'the same, TCP_NODELAY': plainLoop(peer.port, true), Budkavle: ours(peer.port) }; // prettier-ignore
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, send] of Object.entries(ways)) {
      const count = name === 'nodemailer, pooled' ? Math.ceil(mails / 10) : mails;
      const ms = await timed(() => send(count));
      const arrived = await peer.arrived();
      if (arrived !== count) throw new Error(`${name}: ${arrived} of ${count} mails arrived.`);
      (rates[name] ??= []).push((count / ms) * 1000);
    }
  }
  const rate = (/** @type {string} */ name) => median(rates[name] ?? []);
  const plain = rate('nodemailer, pooled');
  const rows = Object.keys(ways).map((name) => [name, Math.round(rate(name)).toLocaleString('en'), rate(name) / plain]);
  printTable(
    `Personalised mails, ${LINES} connections (median of ${rounds})`,
    ['', 'mails/s', 'of the plain loop'],
    rows,
  );

  /** @type {(string | number)[][]} */
  const memory = [];
  for (const count of many) {
    sockets.reset();
    const peak = await peakHeap(() => ours(peer.port)(count));
    memory.push([`${count.toLocaleString('en')} recipients`, peak, String(sockets.most())]);
    await peer.arrived();
  }
  printTable('Memory and sockets of Budkavle', ['', 'most MB in use over rest', 'sockets'], memory);
  sockets.stop();
  peer.stop();
  return { ratio: rate('Budkavle') / plain };
}

async function startPeer() {
  const child = fork(path.resolve('scripts/bench/mail-peer.mjs'), { serialization: 'json' });
  const [{ port }] = await once(child, 'message');
  return {
    port: Number(port),
    async arrived() {
      child.send('count');
      const [{ mails }] = await once(child, 'message');
      return Number(mails);
    },
    stop: () => child.disconnect(),
  };
}

/** @param {number} count */
function* readers(count) {
  for (let n = 0; n < count; n += 1) {
    const [name, address] = [`Läsare ${n}`, `reader-${n}@example.com`];
    yield { name, address, leave: `https://example.org/avsluta/${n}`, messageId: `<bench.${n}@example.org>` };
  }
}

/**
 * What one writes first: fill in the texts and send, as many at a time as there are connections.
 * @param {number} port
 * @param {boolean} [isPrompt] with TCP_NODELAY
 */
function plainLoop(port, isPrompt = false) {
  return async (/** @type {number} */ count) => {
    const nodemailer = require('nodemailer');
    const net = require('node:net');
    const getSocket = (/** @type {unknown} */ _options, /** @type {Function} */ done) => {
      const connection = net.connect({ port, host: '127.0.0.1', noDelay: true });
      connection.once('connect', () => done(null, { connection }));
    };
    const transport = nodemailer.createTransport({ pool: true, maxConnections: LINES, maxMessages: Infinity, host: '127.0.0.1', port, ignoreTLS: true, ...(isPrompt && { getSocket }) }); // prettier-ignore
    const source = readers(count);
    const worker = async () => {
      for (const { name, address, leave, messageId } of source) {
        const filled = (/** @type {string} */ text) => text.replace('{{name}}', name).replace('{{leave}}', leave);
        await transport.sendMail({ ...MAIL, text: filled(MAIL.text), html: filled(MAIL.html), to: { name, address }, messageId }); // prettier-ignore
      }
    };
    await Promise.all(Array.from({ length: LINES }, worker));
    transport.close();
  };
}

/** @param {number} port */
function ours(port) {
  return async (/** @type {number} */ count) => {
    const { postOffice } = require(path.resolve('dist/src/mail/post-office.js'));
    const { prepare } = require(path.resolve('dist/src/mail/template.js'));
    const server = { host: '127.0.0.1', port, secure: false, connectWithin: 10_000, answerWithin: 60_000 };
    const office = postOffice(server, { lines: LINES, mailsPerLine: Infinity, idleFor: 1000 });
    const letterFor = await prepare(MAIL);
    const date = new Date();
    function* letters() {
      for (const { name, address, leave, messageId } of readers(count))
        yield letterFor({ to: { name, address }, messageId, date, values: { name, leave } });
    }
    /** @type {unknown[]} */
    const failures = [];
    await office.postAll(letters(), (/** @type {unknown} */ _letter, /** @type {any} */ { ok, error }) => {
      if (!ok) failures.push(error);
    });
    await office.close();
    if (failures.length > 0) throw failures[0];
  };
}

/** Sockets that this process has open at once. */
function countSockets() {
  let open = 0;
  let most = 0;
  const watch = (/** @type {any} */ { socket }) => {
    open += 1;
    most = Math.max(most, open);
    socket.once('close', () => (open -= 1));
  };
  channel('net.client.socket').subscribe(watch);
  return {
    most: () => most,
    reset: () => void (most = open),
    stop: () => void channel('net.client.socket').unsubscribe(watch),
  };
}

/**
 * The most memory in use above what was before, in MB: what nothing refers to any more is cleared away before each look, since
 * how much of that there happens to be says nothing of how much is needed.
 * @param {() => Promise<unknown>} work
 */
async function peakHeap(work) {
  setFlagsFromString('--expose-gc');
  const clear = /** @type {() => void} */ (runInNewContext('gc'));
  const held = () => {
    clear();
    const { heapUsed, external } = process.memoryUsage();
    return (heapUsed + external) / 2 ** 20;
  };
  const before = held();
  let peak = before;
  const timer = setInterval(() => (peak = Math.max(peak, held())), 50);
  await work();
  clearInterval(timer);
  return peak - before;
}
