import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';

interface Statement {
  readonly sql: string;
  readonly bindings: readonly unknown[];
}

/** As much of a connection to SQLite as is used here. */
interface Connection {
  prepare(sql: string): Prepared;
}

interface Prepared {
  all(bindings: readonly unknown[]): readonly unknown[];
}

/** Statements that stay prepared on a connection: a list is asked with any number of values in each filter. */
const REMEMBERED = 100;

const known = new WeakMap<Connection, LRUCache<string, Prepared>>();

/**
 * Runs a reading statement on SQLite. What writes it in machine code takes half as long as running it, and knex does so each time;
 * here it is done once for each connection and text. The connection comes from knex's pool and goes back to it, so that
 * a transaction that is under way is waited for, as with any other statement.
 */
export async function rowsPrepared<Row>(strapi: Core.Strapi, { sql, bindings }: Statement): Promise<readonly Row[]> {
  const { client } = strapi.db.getConnection();
  const connection: Connection = await client.acquireConnection();
  try {
    client.emit('query', { sql, bindings }); // for those who watch what is asked, as knex tells them
    return preparedOn(connection, sql).all(bindings) as readonly Row[];
  } finally {
    await client.releaseConnection(connection);
  }
}

function preparedOn(connection: Connection, sql: string): Prepared {
  const statements = known.get(connection) ?? new LRUCache<string, Prepared>({ max: REMEMBERED });
  known.set(connection, statements);
  const statement = statements.get(sql) ?? connection.prepare(sql);
  statements.set(sql, statement);
  return statement;
}
