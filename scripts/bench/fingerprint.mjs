import { started } from './applications.mjs';
import { median, printTable, timed } from './measure.mjs';

const MESSAGE = 'api::message.message';

/**
 * Reading a message whole and taking its fingerprint, small and large.
 * @param {{ from: string, rounds: number }} options
 */
export async function benchFingerprint({ from, rounds }) {
  const strapi = await started({ name: 'fingerprint', from });
  const acts = strapi.plugin('attest').service('acts');
  /** @type {(string | number)[][]} */
  const rows = [];
  for (const kilobytes of [1, 100]) {
    const text = 'Brödtext. '.repeat(kilobytes);
    const body = Array.from({ length: 100 }, () => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
    const data = /** @type {any} */ ({ headline: `Stor ${kilobytes}`, kind: 'news', body });
    const { documentId } = await strapi.documents(MESSAGE).create({ data });
    /** @type {number[]} */
    const times = [];
    for (let round = 0; round < rounds; round += 1)
      times.push(await timed(() => acts.describe({ uid: MESSAGE, documentId })));
    rows.push([`${kilobytes} kB`, median(times), median(times) / Number(rows[0]?.[1] ?? median(times))]);
  }
  printTable('Reading a message and its fingerprint (median, ms)', ['', 'ms', 'ratio'], rows);
  await strapi.destroy();
}
