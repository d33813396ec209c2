import { Client } from 'pg';

import type { Account } from './application';
import { freshDatabase } from './database';
import type { Row } from './row';
import { serve, type Served } from './served';

const PASSWORD = 'Budkavle-demo-1';

export interface Answer {
  readonly status: number;
  readonly code: string | undefined;
  readonly data: Row;
}

/** Processes that serve the application from one PostgreSQL, and the tables as they stand, asked past all of them. */
export interface Nodes {
  /** @param count how many to start at once */
  start(count: number, otherwise?: Otherwise): Promise<readonly Served[]>;
  /** Logs in anew. */
  logIn(node: Served, account: Account): Promise<LogIn>;
  /** A request of a logged-in demo account to one of them. */
  ask(node: Served, account: Account, method: string, path: string, body?: object): Promise<Answer>;
  /** What a website is answered. */
  publicly(node: Served, path: string): Promise<{ readonly status: number; readonly data: Row }>;
  sql(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  stop(): Promise<void>;
}

export interface Otherwise {
  readonly env?: Readonly<Record<string, string>>;
  /** Of another installation. */
  readonly folder?: string;
}

export interface LogIn {
  readonly token: string;
  /** What a browser would send back. */
  readonly cookie: string;
}

export async function nodesOnPostgres(): Promise<Nodes> {
  const database = await freshDatabase('seeded');
  const client = new Client({ connectionString: database['DATABASE_URL'] });
  await client.connect();
  const started: Served[] = [];
  const tokens = new Map<Account, Promise<string>>();

  const logIn = async ({ url }: Served, account: Account): Promise<LogIn> => {
    const body = JSON.stringify({ email: `${account}@example.org`, password: PASSWORD });
    const answer = await fetch(`${url}/admin/login`, { method: 'POST', body, headers: JSON_TYPE });
    if (answer.status !== 200) throw new Error(`${account} is not let in: ${answer.status} ${await answer.text()}`);
    const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; '); // prettier-ignore
    return { token: ((await answer.json()) as Row)['data'].token, cookie };
  };

  return {
    logIn,
    async start(count, { env = {}, folder } = {}) {
      const settings = { ...database, ...env };
      const nodes = await Promise.all(Array.from({ length: count }, () => serve('scripts/demo.mjs', settings, folder)));
      started.push(...nodes);
      return nodes;
    },
    async ask(node, account, method, path, body) {
      const token = tokens.get(account) ?? logIn(node, account).then((session) => session.token);
      tokens.set(account, token);
      const headers = { ...JSON_TYPE, authorization: `Bearer ${await token}` };
      const sent = method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) };
      const answer = await fetch(`${node.url}${path}`, { method, headers, ...sent });
      const json = (await answer.json().catch(() => ({}))) as Row;
      const ended = { status: answer.status, code: json['error']?.details?.code, data: json['data'] ?? json };
      if (answer.status >= 500) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(json)}`);
      return ended;
    },
    async publicly({ url }, path) {
      const answer = await fetch(`${url}/api/messages${path}`);
      return { status: answer.status, data: ((await answer.json()) as Row)['data'] };
    },
    sql: async (text, values = []) => (await client.query(text, [...values])).rows,
    async stop() {
      await Promise.all(started.map((node) => node.stop()));
      await client.end();
    },
  };
}

const JSON_TYPE = { 'content-type': 'application/json' };
