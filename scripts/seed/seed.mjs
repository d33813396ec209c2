import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { createDemoAccounts, refuseRealDatabase } from './accounts.mjs';
import { blocksOf } from './blocks.mjs';
import { installExamplePolicy } from './install-policy.mjs';
import { readData } from './read-data.mjs';

const DATA = path.join(path.dirname(fileURLToPath(import.meta.url)), 'data');

/**
 * Loads the demo accounts and the example plans through the application's own document service, in one transaction.
 * Each row and account is loaded once: a second run adds only what is new and changes nothing that people have edited or deleted.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {(line: string) => void} say
 * @returns {Promise<number>} how many rows were created
 */
export async function seed(strapi, say) {
  const store = strapi.store({ type: 'core', name: 'budkavle_seed' });
  const before = /** @type {string[] | null} */ (await store.get({ key: 'accounts' }));
  await refuseRealDatabase(strapi, before !== null);
  return strapi.db.transaction(async () => {
    const emails = new Set(before);
    const created = await createDemoAccounts(strapi, emails);
    if (created > 0) {
      await store.set({ key: 'accounts', value: [...emails] });
      say(`Created ${created} demo accounts.`);
    }
    const loaded = await loadRows(strapi, say);
    await installExamplePolicy(strapi, say);
    return loaded;
  });
}

/**
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {(line: string) => void} say
 */
async function loadRows(strapi, say) {
  const store = strapi.store({ type: 'core', name: 'budkavle_seed' });
  /** @type {Record<string, string>} */
  const ids = /** @type {any} */ (await store.get({ key: 'documents' })) ?? {};
  const users = await strapi.db.query('admin::user').findMany({ select: ['id', 'email'] });
  const rows = readData(DATA).filter((row) => !ids[row.key]);
  const known = new Set([...Object.keys(ids), ...rows.map((row) => row.key)]);
  const forward = [];
  for (const [index, row] of rows.entries()) {
    const schema = schemaOf(strapi, row.type);
    const { data, later } = resolved(strapi, { row, schema, ids, users, known });
    const document = await strapi.documents(/** @type {any} */ (schema.uid)).create({ data });
    ids[row.key] = document.documentId;
    if (later.length > 0) forward.push({ row, schema, later });
    if (rows[index + 1]?.type !== row.type) say(`Loaded ${row.type} (${index + 1} of ${rows.length} rows).`);
  }
  for (const { row, schema, later } of forward) {
    const values = Object.fromEntries(later.map((name) => [name, row.values[name]]));
    const { data } = resolved(strapi, { row: { ...row, values }, schema, ids, users, known });
    await strapi
      .documents(/** @type {any} */ (schema.uid))
      .update({ documentId: /** @type {string} */ (ids[row.key]), data });
  }
  if (rows.length > 0) await store.set({ key: 'documents', value: ids });
  return rows.length;
}

/**
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {string} plural
 * @returns {any}
 */
function schemaOf(strapi, plural) {
  return Object.values(strapi.contentTypes).find(
    ({ uid, info }) => uid.startsWith('api::') && info.pluralName === plural,
  );
}

/**
 * A row's values as the document service takes them, and the names of those that point at rows not created yet.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {{ row: import('./read-data.mjs').Row, schema: any, ids: Record<string, string>, users: any[], known: Set<string> }} context
 */
function resolved(strapi, { row, schema, ids, users, known }) {
  /** @type {Record<string, any>} */
  const data = {};
  /** @type {string[]} */
  const later = [];
  for (const [name, value] of Object.entries(row.values)) {
    try {
      const result = valueOf(schema.attributes[name], value);
      if (result === LATER) later.push(name);
      else data[name] = result;
    } catch (error) {
      throw new Error(`${row.key}, field ${name}: ${/** @type {Error} */ (error).message}`, { cause: error });
    }
  }
  return { data, later };

  /**
   * @param {any} attribute
   * @param {any} value
   * @returns {any}
   */
  function valueOf(attribute, value) {
    if (!attribute) throw new Error('there is no such field');
    if (value === null) return null;
    if (attribute.type === 'blocks') return blocksOf(value);
    if (attribute.type === 'component') return componentOf(attribute, value);
    if (attribute.type !== 'relation') return value;
    if (attribute.target === 'admin::user') return userOf(value);
    return Array.isArray(value) ? manyOf(value) : documentOf(value);
  }

  /**
   * @param {any} attribute
   * @param {any} value
   */
  function componentOf(attribute, value) {
    /** @type {any} */
    const fields = Object.values(strapi.components).find(({ uid }) => uid === attribute.component)?.attributes;
    /** @param {Record<string, any>} entry */
    const one = (entry) =>
      Object.fromEntries(
        Object.entries(entry).map(([name, inner]) => {
          const result = valueOf(fields[name], inner);
          if (result === LATER) throw new Error(`"${inner}" in a component must come earlier in the order of types`);
          return [name, result];
        }),
      );
    return attribute.repeatable ? value.map(one) : one(value);
  }

  /** @param {string[]} keys */
  function manyOf(keys) {
    const documents = keys.map(documentOf);
    return documents.includes(LATER) ? LATER : documents;
  }

  /** @param {string} key */
  function documentOf(key) {
    if (!known.has(key)) throw new Error(`nothing has the key "${key}"`);
    return ids[key] ?? LATER;
  }

  /** @param {string} email */
  function userOf(email) {
    const user = users.find((one) => one.email === email);
    if (!user) throw new Error(`there is no account ${email}`);
    return user.id;
  }
}

const LATER = Symbol('points at a row that is not created yet');
