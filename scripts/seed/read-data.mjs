import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { parse } from 'yaml';

/** Types in the order in which their rows can be created; what still points forward is linked at the end. */
const ORDER = [
  'organisations',
  'offices',
  'subjects',
  'outlets',
  'media-contacts',
  'press-lists',
  'plans',
  'audiences',
  'channels',
  'key-messages',
  'goals',
  'activities',
  'reaches',
  'messages',
  'follow-ups',
];

/**
 * One row of example data.
 * @typedef {{ readonly key: string, readonly type: string, readonly values: Readonly<Record<string, unknown>> }} Row
 */

/**
 * All rows of all files, in the order in which to create them.
 * @param {string} folder
 * @returns {readonly Row[]}
 * @throws Error naming the file when it has an unknown part or a key twice
 */
export function readData(folder) {
  const rows = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => rowsOf(file, parse(readFileSync(path.join(folder, file), 'utf8'))));
  const keys = rows.map((row) => row.key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice) throw new Error(`The key ${twice} stands twice in ${folder}.`);
  return ORDER.flatMap((type) => rows.filter((row) => row.type === type));
}

/**
 * @param {string} file
 * @param {Record<string, any>} content
 * @returns {Row[]}
 */
function rowsOf(file, { matrix, ...parts }) {
  const unknown = Object.keys(parts).find((type) => !ORDER.includes(type));
  if (unknown) throw new Error(`${file}: there is no type "${unknown}". Known: ${ORDER.join(', ')}.`);
  const rows = Object.entries(parts).flatMap(([type, list]) =>
    list.flatMap((/** @type {Record<string, any>} */ entry) =>
      type === 'reaches' ? cellsOf(entry) : [rowOf(file, type, entry)],
    ),
  );
  return matrix ? [...rows, ...matrixCells(matrix)] : rows;
}

/**
 * @param {string} file
 * @param {string} type
 * @param {Record<string, any>} entry
 * @returns {Row}
 */
function rowOf(file, type, { key, ...values }) {
  if (!key) throw new Error(`${file}: a row of ${type} has no key: ${JSON.stringify(values).slice(0, 80)}`);
  return { key, type, values };
}

/**
 * @param {Record<string, any>} entry
 * @returns {Row[]}
 */
function cellsOf({ key: _key, channels, channel, ...values }) {
  /** @type {string[]} */
  const each = channels ?? [channel];
  return each.map((one) => cell({ ...values, channel: one }));
}

/**
 * A matrix is written as people read it: one line per audience, one sign per channel, "-" for none.
 * @param {{ plan: string, channels: string[], rows: Record<string, string> }} matrix
 * @returns {Row[]}
 */
function matrixCells({ plan, channels, rows }) {
  return Object.entries(rows).flatMap(([audience, line]) => {
    const codes = line.trim().split(/\s+/);
    if (codes.length !== channels.length) {
      throw new Error(
        `The matrix of ${plan} has ${channels.length} channels, but ${audience} has ${codes.length} signs.`,
      );
    }
    return channels.map((channel, index) => {
      const code = codes[index];
      return cell({ plan, audience, channel, ...(code !== '-' && { code }) });
    });
  });
}

/**
 * @param {Record<string, any>} values
 * @returns {Row}
 */
const cell = (values) => ({
  key: `${values['plan']}:${values['audience']}:${values['channel']}`,
  type: 'reaches',
  values,
});
